package io.redress.adapter.store;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A JSON value; immutable. Its numbers are whole and of 64 bits: what has a fraction is kept as
 * text, exactly.
 */
public sealed interface Json {

  /** How many objects and lists may stand within one another, the outermost one included. */
  int MOST_LEVELS = 64;

  /** How long a text may be, in bytes of UTF-8: 1 MiB. */
  int MOST_BYTES = 1 << 20;

  /** An object. Two are equal whatever the order of their keys, which is the one of writing. */
  record Fields(Map<String, Json> members) implements Json {

    public Fields {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** An object without keys. */
    public static Fields none() {
      return new Fields(Map.of());
    }

    /** The value of a key; none where the object does not have it. */
    public Option<Json> get(String key) {
      return Option.of(members.get(key));
    }

    /** The same with another value of a key, which comes last if it is new. */
    public Fields with(String key, Json value) {
      var changed = new LinkedHashMap<>(members);
      changed.put(key, value);
      return new Fields(changed);
    }

    /** The same without a key that it may have. */
    public Fields without(String key) {
      var changed = new LinkedHashMap<>(members);
      changed.remove(key);
      return new Fields(changed);
    }

    /**
     * The same with a value in the place of another one.
     *
     * @throws IllegalArgumentException if the object does not have the key
     */
    public Fields changed(String key, UnaryOperator<Json> change) {
      return with(key, change.apply(required(key)));
    }

    /**
     * The same with another name for a key, in the same place.
     *
     * @throws IllegalArgumentException if the object does not have the key, or has the other one
     */
    public Fields renamed(String key, String to) {
      required(key);
      if (members.containsKey(to)) {
        throw new IllegalArgumentException("there is a key '%s' already".formatted(to));
      }
      var changed = new LinkedHashMap<String, Json>();
      members.forEach((each, value) -> changed.put(each.equals(key) ? to : each, value));
      return new Fields(changed);
    }

    private Json required(String key) {
      return get(key)
          .getOrElseThrow(
              () -> new IllegalArgumentException("there is no key '%s'".formatted(key)));
    }
  }

  /** A list. */
  record Items(List<Json> items) implements Json {

    public Items {
      items = List.copyOf(items);
    }

    /** The same list with every item changed. */
    public Items map(UnaryOperator<Json> change) {
      var changed = new ArrayList<Json>(items.size());
      items.forEach(item -> changed.add(change.apply(item)));
      return new Items(changed);
    }
  }

  /** A text, of any characters: also such as no UTF-8 can carry, which are written escaped. */
  record Text(String value) implements Json {}

  /** A whole number. */
  record Whole(long value) implements Json {}

  /** True or false. */
  record Truth(boolean value) implements Json {}

  /** {@code null}: how an option that is empty is kept. */
  record Nothing() implements Json {}

  /**
   * The value that a text is.
   *
   * @throws UnreadableJson if it is not exactly one JSON value, has a number with a fraction or
   *     beyond 64 bits, a key twice, or goes beyond {@link #MOST_LEVELS} or {@link #MOST_BYTES}
   */
  static Json parse(String text) {
    return JsonReading.of(text);
  }

  /**
   * The one text of this value: no blanks, keys in their order, and nothing escaped but what must
   * be.
   *
   * @throws IllegalArgumentException if it could not be read again: it goes beyond {@link
   *     #MOST_LEVELS} or {@link #MOST_BYTES}, or has half of a surrogate pair in a key
   */
  default String text() {
    var text = JsonWriting.of(this);
    if (JsonWriting.isTooLong(text)) {
      throw new IllegalArgumentException("longer than %d bytes as JSON".formatted(MOST_BYTES));
    }
    return text;
  }
}
