package io.redress.lifecycle;

import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;

/**
 * Values as texts that are the same for equal values and different for others, in every process:
 * records by their components, sets in the order of their items' texts.
 */
final class Content {

  /** How to look at the records of a type. */
  private record Shape(String name, List<Method> components) {

    static Shape of(Class<?> type) {
      var components =
          List.ofAll(Arrays.asList(type.getRecordComponents()))
              .map(component -> component.getAccessor());
      return new Shape(type.getSimpleName(), components);
    }
  }

  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return Shape.of(type);
        }
      };

  private Content() {}

  static String of(String name, Object... values) {
    var text = new StringBuilder(name);
    for (var value : values) {
      write(text, value);
    }
    return text.toString();
  }

  /** A command without its id. */
  static String ofCommand(CaseCommand command) {
    var text = new StringBuilder();
    if (!(command instanceof Record parts)) {
      throw new IllegalArgumentException("no record: " + command.getClass().getName());
    }
    write(text, parts, "id");
    return text.toString();
  }

  private static String of(Object value) {
    return of("", value);
  }

  private static void write(StringBuilder to, Object value) {
    switch (value) {
      case Record parts -> write(to, parts, "");
      case String text -> to.append(text.length()).append('"').append(text);
      case Enum<?> word -> to.append(word.name()).append(';');
      case Option<?> option -> write(to.append('?'), option.toList());
      case Seq<?> items -> list(to, items.map(Content::of));
      case Set<?> items -> list(to, items.toList().map(Content::of).sorted());
      case Map<?, ?> map -> list(to, map.toList().map(Content::pair).sorted());
      case Boolean truth -> to.append(truth).append(';');
      case Integer number -> to.append(number).append(';');
      case Long number -> to.append(number).append(';');
      case BigDecimal number -> to.append(number).append(';');
      case Instant at -> to.append(at).append(';');
      case Duration length -> to.append(length).append(';');
      case LocalDate day -> to.append(day).append(';');
      case Currency currency -> to.append(currency.getCurrencyCode()).append(';');
      default -> throw new IllegalArgumentException("no text of a " + value.getClass().getName());
    }
  }

  private static void write(StringBuilder to, Record value, String without) {
    var shape = SHAPES.get(value.getClass());
    to.append(shape.name()).append('(');
    for (var component : shape.components()) {
      if (!component.getName().equals(without)) {
        write(to, component(value, component));
      }
    }
    to.append(')');
  }

  private static Object component(Record value, Method component) {
    try {
      return component.invoke(value);
    } catch (ReflectiveOperationException unreadable) {
      throw new IllegalStateException(
          "%s of %s cannot be read".formatted(component.getName(), value.getClass()), unreadable);
    }
  }

  private static void list(StringBuilder to, Seq<String> texts) {
    to.append('[');
    texts.forEach(to::append);
    to.append(']');
  }

  private static String pair(Tuple2<?, ?> entry) {
    return of("", entry._1(), entry._2());
  }
}
