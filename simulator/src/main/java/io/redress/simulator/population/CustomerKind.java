package io.redress.simulator.population;

/** How honest and how careful a customer is. The simulator knows it, and no policy does. */
public enum CustomerKind {
  /** Claims what is true, shows what is asked for, keeps to the times. */
  HONEST("honest"),
  /** Claims what is true, but late, and without much to show for it. */
  CARELESS("careless"),
  /** Claims what is not true now and then, the more often the better it works. */
  OPPORTUNIST("opportunist"),
  /** Lives on claims that are not true. */
  FRAUDULENT("fraudulent");

  private final String word;

  CustomerKind(String word) {
    this.word = word;
  }

  /** The kind as documents write it. */
  public String word() {
    return word;
  }
}
