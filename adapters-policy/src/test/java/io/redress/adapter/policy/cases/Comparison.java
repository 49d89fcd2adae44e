package io.redress.adapter.policy.cases;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Compares what is expected with an outcome. Only what is expected is looked for; numbers are
 * compared as numbers, however they are written, and lists as multisets. Where one word is expected
 * and we have a list, its words all say the same.
 */
final class Comparison {

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

  private final Set<String> ignored;

  /**
   * A comparison.
   *
   * @param ignored keys which explain an expectation, or for which the product has no word
   */
  Comparison(Set<String> ignored) {
    this.ignored = ignored;
  }

  /** None where the answer by one of the policies is all that is expected. */
  Seq<Difference> of(JsonNode expected, Outcome outcome) {
    if (List.ofAll(expected.properties()).forAll(field -> ignored.contains(field.getKey()))) {
      return List.of(new Difference("*", "nothing is compared", "an answer"));
    }
    return outcome
        .byEachPolicy()
        .map(one -> fields("", expected, one.answers()))
        .minBy(Seq::size)
        .getOrElse(List.empty());
  }

  private Seq<Difference> fields(String within, JsonNode expected, JsonNode ours) {
    return List.ofAll(expected.properties())
        .reject(field -> ignored.contains(field.getKey()))
        .flatMap(
            field -> values(within + field.getKey(), field.getValue(), ours.path(field.getKey())));
  }

  private Seq<Difference> values(String key, JsonNode expected, JsonNode ours) {
    if (expected.isObject() && ours.isObject()) {
      return fields(key + ".", expected, ours);
    }
    return isSame(expected, ours)
        ? List.empty()
        : List.of(new Difference(key, shown(ours), shown(expected)));
  }

  private boolean isSame(JsonNode expected, JsonNode ours) {
    if (expected.isArray() && ours.isArray()) {
      return isSameMultiset(List.ofAll(expected), List.ofAll(ours));
    }
    if (expected.isObject() && ours.isObject()) {
      return fields("", expected, ours).isEmpty();
    }
    if (expected.isValueNode() && ours.isArray()) {
      return List.ofAll(ours).exists(word -> isSame(expected, word));
    }
    return expected.isValueNode()
        && ours.isValueNode()
        && (expected.asText().equals(ours.asText()) || isSameNumber(expected, ours))
        && expected.isNull() == ours.isNull();
  }

  private boolean isSameMultiset(List<JsonNode> expected, List<JsonNode> ours) {
    if (expected.isEmpty() || ours.isEmpty()) {
      return expected.size() == ours.size();
    }
    int at = ours.indexWhere(answer -> isSame(expected.head(), answer));
    return at >= 0 && isSameMultiset(expected.tail(), ours.removeAt(at));
  }

  private static boolean isSameNumber(JsonNode expected, JsonNode ours) {
    var texts = HashSet.of(expected.asText(), ours.asText());
    return texts.forAll(text -> NUMBER.matcher(text).matches())
        && new BigDecimal(expected.asText()).compareTo(new BigDecimal(ours.asText())) == 0;
  }

  private static String shown(JsonNode node) {
    return node.isMissingNode() ? "no answer" : node.isValueNode() ? node.asText() : "" + node;
  }
}
