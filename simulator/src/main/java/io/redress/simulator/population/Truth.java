package io.redress.simulator.population;

/** What is behind a claim. The simulator knows it, and no policy does. */
public enum Truth {
  /** The customer is owed what is asked for. */
  OWED("owed"),
  /** All of it is true, but nothing is owed for it: giving is goodwill, refusing is no harm. */
  NOT_OWED("not-owed"),
  /** The parcel did arrive. */
  NEVER_CAME("never-came"),
  /** Nothing is wrong with the goods; what is shown for it is of others. */
  PRETENDED_FAULT("pretended-fault"),
  /** The goods were used, and are said to be as new. */
  WORN("worn"),
  /** What is sent back are not the goods. */
  EMPTY_BOX("empty-box");

  private final String word;

  Truth(String word) {
    this.word = word;
  }

  /** The truth as documents write it. */
  public String word() {
    return word;
  }

  /** Whether what the customer says is not so. */
  public boolean isFalse() {
    return this != OWED && this != NOT_OWED;
  }
}
