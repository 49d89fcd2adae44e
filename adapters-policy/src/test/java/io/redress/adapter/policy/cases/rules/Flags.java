package io.redress.adapter.policy.cases.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;

/**
 * What is told of goods and circumstances, as flags that tables can ask for: a truth is its name or
 * {@code not-} and its name, a text is {@code name=word}.
 */
final class Flags {

  /** Objects whose fields are circumstances of their own. */
  private static final Seq<String> OBJECTS =
      List.of(
          "goods",
          "purchase_confirmation",
          "seller",
          "buyer",
          "buyer_history",
          "finding",
          "request",
          "prepaid");

  private Flags() {}

  static Set<String> of(Told told) {
    return OBJECTS.map(told::at).prepend(told).map(Flags::fields).fold(HashSet.empty(), Set::union);
  }

  private static Set<String> fields(Told told) {
    return HashSet.ofAll(told.node().properties())
        .flatMap(field -> flag(Told.wordOf(field.getKey()), field.getValue()));
  }

  private static Seq<String> flag(String name, JsonNode value) {
    if (value.isBoolean()) {
      return List.of(value.asBoolean() ? name : "not-" + name);
    }
    return value.isTextual()
        ? List.of("%s=%s".formatted(name, Told.wordOf(value.asText())))
        : List.empty();
  }
}
