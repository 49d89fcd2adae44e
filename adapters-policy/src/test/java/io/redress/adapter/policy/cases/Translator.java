package io.redress.adapter.policy.cases;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Turns the facts of a case into the product's own types, asks the product, and writes its answer
 * as the case file would. It works out nothing that is expected: neither the expectation nor the
 * identity of a case ever reaches it.
 */
@FunctionalInterface
public interface Translator {

  /**
   * The product's answer to some facts.
   *
   * @throws ShapeNotUnderstood if there is no translation of such facts
   */
  Outcome answer(JsonNode facts);
}
