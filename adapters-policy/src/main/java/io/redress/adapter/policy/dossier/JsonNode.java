package io.redress.adapter.policy.dossier;

import java.util.List;

/** What stands in a line, before anybody knows what it should mean. */
sealed interface JsonNode {

  /** Where it begins: a byte of the line, counted from zero. */
  int at();

  record Fields(int at, List<Member> members) implements JsonNode {}

  record Items(int at, List<JsonNode> items) implements JsonNode {}

  record Text(int at, String value) implements JsonNode {}

  /** A number as it is written: nothing of it is lost to floating point. */
  record Numeral(int at, String digits) implements JsonNode {}

  record Truth(int at, boolean value) implements JsonNode {}

  record Null(int at) implements JsonNode {}

  /** One entry of an object; it begins where its key does. */
  record Member(int at, String key, JsonNode value) {}

  /** What was found, as a message shows it. */
  default String shown() {
    return switch (this) {
      case Fields fields -> "an object";
      case Items items -> "a list";
      case Text text -> text.value();
      case Numeral number -> number.digits();
      case Truth truth -> String.valueOf(truth.value());
      case Null nothing -> "null";
    };
  }
}
