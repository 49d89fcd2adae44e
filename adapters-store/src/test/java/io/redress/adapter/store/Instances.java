package io.redress.adapter.store;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Values of any type that has a JSON form, full to the brim: no option and no collection is empty,
 * and a collection has every member of the sealed interfaces that its items are made of. What a
 * constructor refuses is made again from other parts, which are few, until it takes them.
 */
final class Instances {

  private static final int MOST_TRIES = 20_000;
  private static final int DEEPEST = 40;
  private static final long[] NUMBERS = {100, 200, 300};
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private final Random random;
  private final BiFunction<String, Integer, String> texts;
  private final java.util.Map<Class<?>, Integer> turns = new java.util.HashMap<>();
  private int made;
  private int depth;

  /**
   * @param texts makes a text of the name of what it is for, and of a number that none had before
   */
  Instances(long seed, BiFunction<String, Integer, String> texts) {
    this.random = new Random(seed);
    this.texts = texts;
  }

  /** With texts that say what they are for. */
  static Instances plain(long seed) {
    return new Instances(seed, (name, number) -> name + "-" + number);
  }

  <T> T of(Class<T> type) {
    return type.cast(of(type, type.getSimpleName()));
  }

  private Object of(Type type, String name) {
    if (depth > DEEPEST) {
      throw new IllegalStateException(type + " is made of itself");
    }
    depth++;
    try {
      return type instanceof ParameterizedType container
          ? container(container, name)
          : one((Class<?>) type, name);
    } finally {
      depth--;
    }
  }

  private Object container(ParameterizedType container, String name) {
    var types = container.getActualTypeArguments();
    var raw = container.getRawType();
    if (raw == Option.class) {
      return Option.some(of(types[0], name));
    }
    if (raw == Map.class) {
      int size = Math.max(2, variety(types[1]));
      return HashMap.ofEntries(
          List.range(0, size).map(i -> io.vavr.Tuple.of(of(types[0], name), of(types[1], name))));
    }
    var items = List.range(0, Math.max(2, variety(types[0]))).map(i -> of(types[0], name));
    if (raw == Set.class) {
      return HashSet.ofAll(types[0] instanceof Class<?> type && type.isEnum() ? all(type) : items);
    }
    if (raw == Seq.class || raw == List.class) {
      return items;
    }
    throw new IllegalArgumentException("no way to make a " + container);
  }

  private static Seq<Object> all(Class<?> type) {
    return List.of(type.getEnumConstants());
  }

  private Object one(Class<?> type, String name) {
    if (type.isEnum()) {
      return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
    }
    if (type.isRecord()) {
      return record(type);
    }
    if (type.isSealed()) {
      var members = members(type).toList();
      int turn = turns.merge(type, 1, Integer::sum);
      return one(members.get((turn - 1) % members.size()), name);
    }
    return plain(type, name);
  }

  private Object plain(Class<?> type, String name) {
    made++;
    long number = NUMBERS[random.nextInt(NUMBERS.length)];
    return switch (type.getName()) {
      case "java.lang.String" -> texts.apply(Hyphens.of(name), made);
      case "boolean", "java.lang.Boolean" -> random.nextBoolean();
      case "int", "java.lang.Integer" -> (int) number;
      case "long", "java.lang.Long" -> number;
      case "java.math.BigDecimal" -> BigDecimal.valueOf(number, random.nextInt(4));
      case "java.time.Instant" -> NOON.plus(Duration.ofMinutes(made)).plusNanos(number);
      case "java.time.Duration" -> Duration.ofMillis(number);
      case "java.time.Period" -> Period.ofDays((int) number);
      case "java.time.LocalDate" -> LocalDate.EPOCH.plusDays(number);
      case "java.time.ZoneId" -> ZoneId.of("Asia/Shanghai");
      case "java.util.Currency" -> Currency.getInstance("CNY");
      default -> throw new IllegalArgumentException("no way to make a " + type);
    };
  }

  private Object record(Class<?> type) {
    var components = type.getRecordComponents();
    var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    int madeBefore = made;
    var turnsBefore = java.util.Map.copyOf(turns);
    for (int i = 0; i < MOST_TRIES; i++) {
      var values =
          Arrays.stream(components)
              .map(each -> of(each.getGenericType(), nameOf(each, type)))
              .toArray();
      try {
        var constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(values);
      } catch (InvocationTargetException refused) {
        made = madeBefore;
        if (i < MOST_TRIES / 2) {
          turns.clear();
          turns.putAll(turnsBefore);
        }
      } catch (ReflectiveOperationException closed) {
        throw new IllegalStateException(closed);
      }
    }
    throw new IllegalStateException(
        "%s takes nothing that was tried: make one by hand in Instances".formatted(type));
  }

  /** A value or word is named after what it is the value of. */
  private static String nameOf(RecordComponent component, Class<?> of) {
    var name = component.getName();
    return name.equals("value") || name.equals("word") ? of.getSimpleName() : name;
  }

  /** How many different members an item needs to show every alternative in it. */
  private static int variety(Type type) {
    if (type instanceof ParameterizedType container) {
      var isOption = container.getRawType() == Option.class;
      return isOption ? variety(container.getActualTypeArguments()[0]) : 1;
    }
    var one = (Class<?>) type;
    if (one.isSealed() && !one.isEnum()) {
      return (int) members(one).count();
    }
    return one.isRecord()
        ? Arrays.stream(one.getRecordComponents())
            .mapToInt(each -> variety(each.getGenericType()))
            .max()
            .orElse(1)
        : 1;
  }

  static Stream<Class<?>> members(Class<?> family) {
    return Arrays.stream(family.getPermittedSubclasses())
        .flatMap(each -> each.isSealed() ? members(each) : Stream.<Class<?>>of(each));
  }
}
