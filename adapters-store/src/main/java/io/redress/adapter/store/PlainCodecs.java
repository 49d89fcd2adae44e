package io.redress.adapter.store;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;

/** The types whose JSON form is written down here, since they are made of nothing else. */
final class PlainCodecs {

  /** A number with more digits would take long to read. */
  private static final int LONGEST_DECIMAL = 1_000;

  /** By their types. */
  static final Map<Class<?>, ValueCodec> ALL = all();

  private PlainCodecs() {}

  private static Map<Class<?>, ValueCodec> all() {
    var all = new HashMap<Class<?>, ValueCodec>();
    all.put(boolean.class, new TruthCodec());
    all.put(Boolean.class, new TruthCodec());
    all.put(int.class, new IntCodec());
    all.put(Integer.class, new IntCodec());
    all.put(long.class, new LongCodec());
    all.put(Long.class, new LongCodec());
    all.put(String.class, TextCodec.of(String.class, "a text", text -> text, text -> text));
    all.put(
        Instant.class,
        TextCodec.of(Instant.class, "an instant", Instant::toString, Instant::parse));
    all.put(
        Duration.class,
        TextCodec.of(Duration.class, "a duration", Duration::toString, Duration::parse));
    all.put(Period.class, TextCodec.of(Period.class, "a period", Period::toString, Period::parse));
    all.put(
        LocalDate.class,
        TextCodec.of(LocalDate.class, "a date", LocalDate::toString, LocalDate::parse));
    all.put(ZoneId.class, TextCodec.of(ZoneId.class, "a time zone", ZoneId::getId, ZoneId::of));
    all.put(
        Currency.class,
        TextCodec.of(
            Currency.class, "a currency", Currency::getCurrencyCode, Currency::getInstance));
    all.put(
        BigDecimal.class,
        TextCodec.of(
            BigDecimal.class, "a decimal number", PlainCodecs::text, PlainCodecs::decimal));
    return Map.copyOf(all);
  }

  private static String text(BigDecimal number) {
    return bounded(number.toString());
  }

  private static BigDecimal decimal(String text) {
    return new BigDecimal(bounded(text));
  }

  private static String bounded(String text) {
    if (text.length() > LONGEST_DECIMAL) {
      throw new IllegalArgumentException("a number of more than 1000 characters");
    }
    return text;
  }

  private record TruthCodec() implements ValueCodec {

    @Override
    public Json write(Object value) {
      return new Json.Truth((Boolean) value);
    }

    @Override
    public Object read(Json json, JsonPath path) {
      if (json instanceof Json.Truth(boolean value)) {
        return value;
      }
      throw path.expected("true or false", json);
    }

    @Override
    public boolean isPlain() {
      return true;
    }
  }

  private record LongCodec() implements ValueCodec {

    @Override
    public Json write(Object value) {
      return new Json.Whole((Long) value);
    }

    @Override
    public Object read(Json json, JsonPath path) {
      if (json instanceof Json.Whole(long value)) {
        return value;
      }
      throw path.expected("a whole number", json);
    }

    @Override
    public boolean isPlain() {
      return true;
    }
  }

  private record IntCodec() implements ValueCodec {

    @Override
    public Json write(Object value) {
      return new Json.Whole((Integer) value);
    }

    @Override
    public Object read(Json json, JsonPath path) {
      if (json instanceof Json.Whole(long value)) {
        if (value != (int) value) {
          throw path.unreadable("not a whole number of 32 bits");
        }
        return (int) value;
      }
      throw path.expected("a whole number", json);
    }

    @Override
    public boolean isPlain() {
      return true;
    }
  }
}
