package io.redress;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.Set;

/** No field, parameter or result is a {@code double} or a {@code float}, boxed and arrays too. */
final class NoFloatingPoint extends ArchCondition<JavaClass> {

  private static final Set<String> FLOATING =
      Set.of("double", "float", "java.lang.Double", "java.lang.Float");

  NoFloatingPoint() {
    super("have no field, parameter or result of floating point");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    for (var field : type.getFields()) {
      if (isFloating(field.getRawType())) {
        events.add(violated(field, field.getFullName() + " is floating point"));
      }
    }
    for (var code : type.getCodeUnits()) {
      if (code.getRawParameterTypes().stream().anyMatch(NoFloatingPoint::isFloating)) {
        events.add(violated(code, code.getFullName() + " takes floating point"));
      }
      if (isFloating(code.getRawReturnType())) {
        events.add(violated(code, code.getFullName() + " gives floating point"));
      }
    }
  }

  private static boolean isFloating(JavaClass type) {
    return FLOATING.contains(type.getBaseComponentType().getName());
  }
}
