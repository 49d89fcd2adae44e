package io.redress.risk;

import io.vavr.collection.Seq;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * How risky a case looks.
 *
 * @param action what its signals call for
 * @param score the sum of what its signals weigh
 * @param signals the rules that gave a signal, by id
 * @param beyondCaps the caps that keep the policy from deciding by itself, by name
 */
@ValueObject
public record RiskAssessment(
    RiskAction action, int score, Seq<String> signals, Seq<String> beyondCaps) {

  /** Whether a person must look before anything is granted. */
  public boolean callsForPerson() {
    return action != RiskAction.ALLOW || !beyondCaps.isEmpty();
  }
}
