package io.redress.port;

import io.redress.settlement.LegAnswer;

/** What a provider knows of a leg. */
public sealed interface LegView {

  /** How the leg stands in the provider's books. */
  record Found(RefundAnswer answer) implements LegView {}

  /**
   * The provider does not know the leg.
   *
   * @param isConclusive whether it cannot turn up any more either: long enough has passed since it
   *     could have been sent
   */
  record Absent(boolean isConclusive) implements LegView {}

  /** The answer could not be had or understood: ask again later. */
  record Unreadable(String why) implements LegView {}

  /** The provider cannot be asked: it tells by itself, or a person finds out. */
  record NotSupported() implements LegView {}

  /** A leg of which its provider says no more than the word. */
  static LegView found(LegAnswer word) {
    return new Found(RefundAnswer.said(word));
  }
}
