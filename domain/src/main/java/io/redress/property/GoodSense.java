package io.redress.property;

/** What is expected of every policy, unless it says that it is meant otherwise. */
public enum GoodSense {
  /** Who asks later gets no more than who asks earlier. */
  EARLIER_IS_NOT_WORSE("earlier-is-not-worse"),
  /** Who shows more gets no less. */
  BETTER_EVIDENCE_IS_NOT_WORSE("better-evidence-is-not-worse"),
  /** Two customers with the same facts get the same. */
  SAME_FACTS_SAME_ANSWER("same-facts-same-answer"),
  /** Whatever a customer is asked to do brings the case further. */
  STEPS_LEAD_SOMEWHERE("steps-lead-somewhere"),
  /** The same request made once more gets no more than it got at first. */
  ASKING_AGAIN_GETS_NO_MORE("asking-again-gets-no-more"),
  /** Several requests for parts get no more money than one for all of them. */
  SPLITTING_PAYS_NO_MORE("splitting-pays-no-more"),
  /** Several requests for parts are decided by the people who would decide one for all of them. */
  SPLITTING_CHANGES_WHO_DECIDES("splitting-changes-who-decides"),
  /** Nobody's deadline passes without somebody being told. */
  DEADLINES_ARE_SEEN("deadlines-are-seen");

  private final String word;

  GoodSense(String word) {
    this.word = word;
  }

  /** The expectation as documents write it. */
  public String word() {
    return word;
  }
}
