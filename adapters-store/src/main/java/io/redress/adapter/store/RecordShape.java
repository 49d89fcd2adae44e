package io.redress.adapter.store;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How a record is taken apart and put together again: looked up once, then called. */
final class RecordShape {

  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
  private static final MethodType GET = MethodType.methodType(Object.class, Object.class);
  private static final MethodType MAKE = MethodType.methodType(Object.class, Object[].class);

  private final Class<?> type;
  private final List<MethodHandle> accessors = new ArrayList<>();
  private final MethodHandle constructor;

  RecordShape(Class<?> type) {
    this.type = type;
    var components = type.getRecordComponents();
    try {
      for (var component : components) {
        accessors.add(accessor(component));
      }
      constructor = constructor(type, components);
    } catch (ReflectiveOperationException closed) {
      throw new IllegalArgumentException(type.getName() + " cannot be looked into", closed);
    }
  }

  private static MethodHandle accessor(RecordComponent component) throws IllegalAccessException {
    var method = component.getAccessor();
    method.setAccessible(true);
    return LOOKUP.unreflect(method).asType(GET);
  }

  private static MethodHandle constructor(Class<?> type, RecordComponent[] components)
      throws ReflectiveOperationException {
    var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    var canonical = type.getDeclaredConstructor(types);
    canonical.setAccessible(true);
    return LOOKUP
        .unreflectConstructor(canonical)
        .asSpreader(Object[].class, types.length)
        .asType(MAKE);
  }

  Class<?> type() {
    return type;
  }

  /** The value of a component of a record of this type, counted from zero. */
  Object get(Object record, int component) {
    return call(() -> accessors.get(component).invokeExact(record));
  }

  /**
   * The record of these values.
   *
   * @throws UnreadableJson if its constructor does not take them
   */
  Object make(JsonPath path, Object... values) {
    try {
      return call(() -> constructor.invokeExact(values));
    } catch (RuntimeException refused) {
      throw new UnreadableJson(
          path, "no %s can be like this".formatted(type.getSimpleName()), refused);
    }
  }

  /** Neither accessors nor constructors of records declare exceptions. */
  private static Object call(Call call) {
    try {
      return call.call();
    } catch (RuntimeException | Error thrown) {
      throw thrown;
    } catch (Throwable undeclared) {
      throw new IllegalStateException(undeclared);
    }
  }

  @FunctionalInterface
  private interface Call {

    Object call() throws Throwable;
  }
}
