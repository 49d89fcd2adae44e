package io.redress.adapter.policy.dossier;

import java.util.regex.Pattern;

/** The way to a value in a line, such as {@code $.order.lines[0].unit-price}. */
sealed interface JsonPath {

  Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-]+");

  /** The line itself. */
  record Root() implements JsonPath {

    @Override
    public String toString() {
      return "$";
    }
  }

  record Key(JsonPath parent, String name) implements JsonPath {

    @Override
    public String toString() {
      return parent
          + (PLAIN.matcher(name).matches() ? "." + name : "['" + name.replace("'", "\\'") + "']");
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

  JsonPath ROOT = new Root();
}
