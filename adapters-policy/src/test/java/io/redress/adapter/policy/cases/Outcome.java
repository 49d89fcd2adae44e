package io.redress.adapter.policy.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/**
 * What the product answered to the facts of a case, by the keys and in the notation of the case
 * file. It may hold more than a case expects; a key that it lacks is one without an answer.
 */
public final class Outcome {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ObjectNode answers = JSON.createObjectNode();
  private String remark = "";
  private Seq<Outcome> byOtherPolicies = List.empty();

  /** An answer of one word, number or truth. */
  public Outcome with(String key, Object answer) {
    answers.set(key, JSON.valueToTree(answer));
    return this;
  }

  /** An answer with parts of its own. */
  public Outcome with(String key, Outcome parts) {
    answers.set(key, parts.answers);
    return this;
  }

  public Outcome with(String key, Map<String, ?> parts) {
    return with(key, (Object) parts.toJavaMap());
  }

  public Outcome with(String key, Seq<?> parts) {
    var list = answers.putArray(key);
    parts.forEach(
        part -> list.add(part instanceof Outcome of ? of.answers : JSON.valueToTree(part)));
    return this;
  }

  /** What is shown beside the case, such as the type of a refusal. */
  public Outcome remark(String text) {
    remark = text;
    return this;
  }

  /** The same with what is answered by another policy, where a case leaves open which one holds. */
  public Outcome or(Outcome byAnotherPolicy) {
    byOtherPolicies = byOtherPolicies.append(byAnotherPolicy);
    return this;
  }

  /** All answers, one for each policy. */
  Seq<Outcome> byEachPolicy() {
    return byOtherPolicies.prepend(this);
  }

  String remark() {
    return remark;
  }

  JsonNode answers() {
    return answers;
  }
}
