package io.redress.simulator.command;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * One place at which JSON is otherwise than expected.
 *
 * @param path such as {@code refund.components[0].amount}
 * @param found what is there; "nothing" where the place does not exist
 */
record JsonDifference(String path, String expected, String found) {

  private static final String NOTHING = "nothing";

  /** All differences; what is not expected is not compared. */
  static Seq<JsonDifference> between(Object expected, Object found) {
    return between("", expected, found);
  }

  private static Seq<JsonDifference> between(String path, Object expected, Object found) {
    if (expected instanceof Map<?, ?> fields && found instanceof Map<?, ?> others) {
      return ofFields(path, fields, others);
    }
    if (expected instanceof Seq<?> items && found instanceof Seq<?> others) {
      return ofItems(path, items, others);
    }
    return expected.equals(found)
        ? Vector.empty()
        : Vector.of(new JsonDifference(path, shown(expected), shown(found)));
  }

  private static Seq<JsonDifference> ofFields(String path, Map<?, ?> expected, Map<?, ?> found) {
    Seq<JsonDifference> all = Vector.empty();
    for (var field : expected) {
      var name = String.valueOf(field._1);
      var place = path.isEmpty() ? name : path + "." + name;
      var there = found.find(other -> other._1.equals(field._1)).map(other -> (Object) other._2);
      all =
          all.appendAll(
              there
                  .map(value -> between(place, field._2, value))
                  .getOrElse(() -> Vector.of(new JsonDifference(place, shown(field._2), NOTHING))));
    }
    return all;
  }

  /** A list is expected whole. */
  private static Seq<JsonDifference> ofItems(String path, Seq<?> expected, Seq<?> found) {
    Seq<JsonDifference> all = Vector.empty();
    for (int at = 0; at < Math.max(expected.size(), found.size()); at++) {
      var place = "%s[%d]".formatted(path, at);
      if (at >= found.size()) {
        all = all.append(new JsonDifference(place, shown(expected.get(at)), NOTHING));
      } else if (at >= expected.size()) {
        all = all.append(new JsonDifference(place, NOTHING, shown(found.get(at))));
      } else {
        all = all.appendAll(between(place, expected.get(at), found.get(at)));
      }
    }
    return all;
  }

  private static String shown(Object value) {
    return switch (value) {
      case Map<?, ?> fields ->
          fields.map(field -> field._1 + ": " + shown(field._2)).mkString("{", ", ", "}");
      case Seq<?> items -> items.map(JsonDifference::shown).mkString("[", ", ", "]");
      default -> value.toString();
    };
  }
}
