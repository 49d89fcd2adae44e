package io.redress.adapter.store;

import java.util.regex.Pattern;

/** The way to a value, such as {@code $.data.claim.order.lines[0].unit-price}. */
sealed interface JsonPath {

  Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-]{1,60}");

  /** The whole text. */
  record Root() implements JsonPath {

    @Override
    public String toString() {
      return "$";
    }
  }

  record Key(JsonPath parent, String name) implements JsonPath {

    @Override
    public String toString() {
      return parent + (PLAIN.matcher(name).matches() ? "." + name : "[" + shown(name) + "]");
    }
  }

  /**
   * An item of a list.
   *
   * @param number counted from zero
   */
  record Item(JsonPath parent, int number) implements JsonPath {

    @Override
    public String toString() {
      return parent + "[" + number + "]";
    }
  }

  /** The way to the whole text. */
  static JsonPath root() {
    return new Root();
  }

  default JsonPath key(String name) {
    return new Key(this, name);
  }

  default JsonPath item(int number) {
    return new Item(this, number);
  }

  default UnreadableJson unreadable(String why) {
    return new UnreadableJson(this, why);
  }

  /** What should stand here, and what kind of value does; not the value, which may be private. */
  default UnreadableJson expected(String wanted, Json found) {
    return unreadable("expected %s, found %s".formatted(wanted, kind(found)));
  }

  private static String kind(Json found) {
    return switch (found) {
      case Json.Fields fields -> "an object";
      case Json.Items items -> "a list";
      case Json.Text text -> "a text";
      case Json.Whole number -> "a number";
      case Json.Truth truth -> "true or false";
      case Json.Nothing nothing -> "null";
    };
  }

  /** A word as a message shows it: in quotes, on one line, not long. */
  static String shown(String word) {
    int end = Math.min(word.length(), 60);
    return JsonWriting.of(new Json.Text(word.substring(0, end)));
  }
}
