package io.redress;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** Every package that holds a class has a package-info that is annotated {@link NullMarked}. */
final class NullMarkedPackages extends ArchCondition<JavaClass> {

  private final Set<JavaPackage> packages = new LinkedHashSet<>();

  NullMarkedPackages() {
    super("live in packages that are @NullMarked");
  }

  @Override
  public void init(Collection<JavaClass> all) {
    packages.clear();
    all.forEach(type -> packages.add(type.getPackage()));
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {}

  @Override
  public void finish(ConditionEvents events) {
    for (var found : packages) {
      if (!found.isAnnotatedWith(NullMarked.class)) {
        events.add(violated(found, "package " + found.getName() + " is not @NullMarked"));
      }
    }
  }
}
