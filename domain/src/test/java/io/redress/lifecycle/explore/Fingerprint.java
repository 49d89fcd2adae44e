package io.redress.lifecycle.explore;

import io.redress.lifecycle.AfterSaleCase;
import io.redress.reward.CouponPromise;
import io.redress.sla.Clocks;
import io.vavr.Tuple2;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;

/**
 * Sixty-four bits of a value, by its structure: values that are equal but for time have the same.
 * Deadlines and the ends of promises count by how far off they are, in {@link #HOURS coarse steps};
 * no other instant counts, since nothing is decided by one that a case already knows.
 */
final class Fingerprint {

  /** Two deadlines within the same step count as equally far off. */
  static final List<Long> HOURS = List.of(0L, 1L, 4L, 12L, 24L, 48L, 72L, 120L, 168L);

  private static final int REMEMBERED = 1 << 16;

  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return Shape.of(type);
        }
      };

  /**
   * How to look at the values of a type.
   *
   * @param isRemembered whether they hold no deadline and are large enough to be looked at once
   */
  private record Shape(long name, List<Field> fields, boolean isRemembered) {

    static Shape of(Class<?> type) {
      var fields =
          Arrays.stream(type.getDeclaredFields())
              .filter(field -> !Modifier.isStatic(field.getModifiers()))
              .toList();
      fields.forEach(field -> field.setAccessible(true));
      return new Shape(text(type.getName()), fields, isRemembered(type, fields));
    }

    private static boolean isRemembered(Class<?> type, List<Field> fields) {
      return !AfterSaleCase.class.isAssignableFrom(type)
          && fields.stream().noneMatch(field -> field.getType() == Clocks.class)
          && fields.stream().anyMatch(field -> Iterable.class.isAssignableFrom(field.getType()));
    }
  }

  private final Object[] known = new Object[REMEMBERED];
  private final long[] prints = new long[REMEMBERED];

  /** The fingerprint of a value as it is seen at an instant. */
  long of(Object value, Instant now) {
    return value instanceof Clocks clocks ? clocks(clocks, now) : anew(value, now);
  }

  /** What holds no deadline looks the same at any time; only the very same object is known. */
  @SuppressWarnings("ReferenceEquality")
  private long remembered(Object value, Shape shape, Instant now) {
    int at = System.identityHashCode(value) & (REMEMBERED - 1);
    if (known[at] != value) {
      prints[at] = fields(value, shape, now);
      known[at] = value;
    }
    return prints[at];
  }

  private long anew(Object value, Instant now) {
    return switch (value) {
      case String text -> text(text);
      case Enum<?> word -> mix(text(word.name()), 3);
      case Long number -> mix(number, 5);
      case Integer number -> mix(number, 7);
      case Boolean truth -> truth ? 11 : 13;
      case CouponPromise promise -> promise(promise, now);
      case Instant instant -> 17;
      case Duration length -> mix(length.toMillis(), 19);
      case Currency currency -> mix(currency.getNumericCode(), 23);
      case BigDecimal number -> text(number.toPlainString());
      case Map<?, ?> map -> unordered(map, now);
      case Set<?> set -> unordered(set, now);
      case Tuple2<?, ?> entry -> mix(of(entry._1, now), of(entry._2, now));
      case Iterable<?> values -> ordered(values, now);
      default -> structure(value, now);
    };
  }

  private long structure(Object value, Instant now) {
    var shape = SHAPES.get(value.getClass());
    return shape.isRemembered() ? remembered(value, shape, now) : fields(value, shape, now);
  }

  private long fields(Object value, Shape shape, Instant now) {
    long print = shape.name();
    for (var field : shape.fields()) {
      print = mix(print, of(content(field, value), now));
    }
    return print;
  }

  private static Object content(Field field, Object value) {
    try {
      return field.get(value);
    } catch (IllegalAccessException hidden) {
      throw new IllegalStateException("cannot look at " + field, hidden);
    }
  }

  private long ordered(Iterable<?> values, Instant now) {
    long print = 29;
    for (var value : values) {
      print = mix(print, of(value, now));
    }
    return print;
  }

  private long unordered(Iterable<?> values, Instant now) {
    long sum = 31;
    for (var value : values) {
      sum += mix(37, of(value, now));
    }
    return mix(sum, 41);
  }

  private long clocks(Clocks clocks, Instant now) {
    long print = 43;
    for (var deadline : clocks.running()) {
      print = mix(print, mix(of(deadline, now), step(Duration.between(now, deadline.due()))));
    }
    for (var deadline : clocks.paused()) {
      var left = Duration.between(clocks.since().getOrElse(now), deadline.due());
      print = mix(print, mix(mix(of(deadline, now), step(left)), 47));
    }
    return print;
  }

  /** A coupon is earned in the last moment and not a moment later. */
  private long promise(CouponPromise promise, Instant now) {
    var off = Duration.between(now, promise.until()).plusNanos(1);
    return mix(of(promise.amount(), now), step(off));
  }

  private static int step(Duration off) {
    int step = 0;
    while (step < HOURS.size() && off.compareTo(Duration.ofHours(HOURS.get(step))) > 0) {
      step++;
    }
    return step;
  }

  private static long text(String text) {
    long print = text.length();
    for (int i = 0; i < text.length(); i++) {
      print = print * 0x100000001B3L ^ text.charAt(i);
    }
    return mix(print, 53);
  }

  /** Two numbers made one, of which every bit depends on every bit of both. */
  static long mix(long one, long other) {
    long mixed = (one ^ Long.rotateLeft(other, 32)) * 0x9E3779B97F4A7C15L + other;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
