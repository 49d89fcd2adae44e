package io.redress.adapter.payment.http;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;

/**
 * A JSON value, which does not change. Numbers are exact; a look-up that finds nothing, or
 * something of another kind, finds none. It prints its kind only: what stands in it may be about
 * people.
 */
public sealed interface Json {

  /** A text. */
  record Text(String value) implements Json {
    @Override
    public String toString() {
      return "text";
    }
  }

  /** A number written without fraction and exponent that 64 bits hold. */
  record Whole(long value) implements Json {
    @Override
    public String toString() {
      return "whole number";
    }
  }

  /** Any other number, with the digits that were written. */
  record Decimal(BigDecimal value) implements Json {
    @Override
    public String toString() {
      return "number";
    }
  }

  /** True or false. */
  record Truth(boolean value) implements Json {
    @Override
    public String toString() {
      return "truth";
    }
  }

  /** The value {@code null}; a look-up takes it for missing. */
  record Nothing() implements Json {
    @Override
    public String toString() {
      return "null";
    }
  }

  /** A list. */
  record Items(Seq<Json> values) implements Json {
    @Override
    public String toString() {
      return "list of " + values.size();
    }
  }

  /** An object: its members in their order. Members that nobody looks up do not matter. */
  record Fields(Map<String, Json> members) implements Json {

    public Option<String> text(String key) {
      return at(key, Text.class).map(Text::value);
    }

    /** A whole number, written as one: neither {@code 1.0} nor {@code "1"}. */
    public Option<Long> whole(String key) {
      return at(key, Whole.class).map(Whole::value);
    }

    /**
     * A decimal number written as a text, as amounts are: {@code "12.30"}, with at most 18 digits
     * before and 6 behind the point, without exponent, plus sign and leading zeros.
     */
    public Option<BigDecimal> decimalText(String key) {
      return text(key)
          .filter(text -> text.matches("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,6})?"))
          .map(BigDecimal::new);
    }

    /** A number written as a number, with its digits. */
    public Option<BigDecimal> number(String key) {
      return members.get(key).flatMap(Fields::asNumber);
    }

    public Option<Boolean> truth(String key) {
      return at(key, Truth.class).map(Truth::value);
    }

    public Option<Fields> object(String key) {
      return at(key, Fields.class);
    }

    public Option<Seq<Json>> list(String key) {
      return at(key, Items.class).map(Items::values);
    }

    /** All objects of a list; none if one of its values is not an object. */
    public Option<Seq<Fields>> objects(String key) {
      return list(key)
          .flatMap(values -> Option.sequence(values.map(each -> as(each, Fields.class))));
    }

    public Fields with(String key, String value) {
      return with(key, new Text(value));
    }

    public Fields with(String key, long value) {
      return with(key, new Whole(value));
    }

    public Fields with(String key, boolean value) {
      return with(key, new Truth(value));
    }

    /** The same with one more member, behind the others. */
    public Fields with(String key, Json value) {
      return new Fields(members.put(key, value));
    }

    private <T extends Json> Option<T> at(String key, Class<T> kind) {
      return members.get(key).flatMap(value -> as(value, kind));
    }

    private static <T extends Json> Option<T> as(Json value, Class<T> kind) {
      return kind.isInstance(value) ? Option.of(kind.cast(value)) : Option.none();
    }

    private static Option<BigDecimal> asNumber(Json value) {
      return switch (value) {
        case Whole whole -> Option.of(BigDecimal.valueOf(whole.value()));
        case Decimal decimal -> Option.of(decimal.value());
        case Text text -> Option.none();
        case Truth truth -> Option.none();
        case Nothing nothing -> Option.none();
        case Items items -> Option.none();
        case Fields fields -> Option.none();
      };
    }

    @Override
    public String toString() {
      return "object of " + members.size();
    }
  }

  /** An object without members, to put some in. */
  static Fields fields() {
    return new Fields(LinkedHashMap.empty());
  }

  /** A list of values. */
  static Items items(Iterable<? extends Json> values) {
    return new Items(List.ofAll(values));
  }
}
