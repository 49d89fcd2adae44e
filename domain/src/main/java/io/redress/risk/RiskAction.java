package io.redress.risk;

/** What the signals of a request call for; the first is the mildest. */
public enum RiskAction {
  /** Nothing: the case goes its way. */
  ALLOW("allow"),
  /** A person looks before anything is granted. */
  STEP_UP("step-up"),
  /** A person looks who is above the agents; a claim that the law gives is not refused by it. */
  BLOCK("block");

  private final String word;

  RiskAction(String word) {
    this.word = word;
  }

  /** The action as documents write it. */
  public String word() {
    return word;
  }
}
