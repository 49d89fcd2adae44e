package io.redress.lifecycle;

import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.function.Function;

/**
 * Values as texts that are the same for equal values and different for others, in every process:
 * records by their components, sets in the order of their items' texts.
 */
final class Content {

  /** How to look at the records of a type. */
  private record Shape(String name, java.util.List<Part> parts) {

    static Shape of(Class<?> type) {
      return new Shape(
          type.getSimpleName(), Arrays.stream(type.getRecordComponents()).map(Part::of).toList());
    }
  }

  /** How to look at a component of a record. */
  private record Part(String name, Function<Object, Object> accessor) {

    private static final MethodType ANY = MethodType.methodType(Object.class, Object.class);

    /** As if somebody had written it as a lambda, which is much faster than reflection. */
    static Part of(RecordComponent component) {
      var lookup = MethodHandles.lookup();
      try {
        var accessor = lookup.unreflect(component.getAccessor());
        var made =
            LambdaMetafactory.metafactory(
                lookup,
                "apply",
                MethodType.methodType(Function.class),
                ANY,
                accessor,
                accessor.type().wrap());
        @SuppressWarnings("unchecked")
        var function = (Function<Object, Object>) made.getTarget().invoke();
        return new Part(component.getName(), function);
      } catch (Throwable unreadable) {
        throw new IllegalStateException(component + " cannot be read", unreadable);
      }
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
      case Option<?> option -> list(to.append('?'), option);
      case Seq<?> items -> list(to, items);
      case Set<?> items -> sorted(to, items.toList().map(Content::of));
      case Map<?, ?> map -> sorted(to, map.toList().map(Content::pair));
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
    for (var part : shape.parts()) {
      if (!part.name().equals(without)) {
        write(to, part.accessor().apply(value));
      }
    }
    to.append(')');
  }

  private static void list(StringBuilder to, Iterable<?> items) {
    to.append('[');
    for (var item : items) {
      write(to, item);
    }
    to.append(']');
  }

  private static void sorted(StringBuilder to, List<String> texts) {
    to.append('[');
    texts.sorted().forEach(to::append);
    to.append(']');
  }

  private static String pair(Tuple2<?, ?> entry) {
    return of("", entry._1(), entry._2());
  }
}
