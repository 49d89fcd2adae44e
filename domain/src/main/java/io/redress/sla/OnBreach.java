package io.redress.sla;

/** What happens when a deadline passes, or a warning comes before it. */
public enum OnBreach {
  /** Someone is told, and the clock runs once more. */
  NOTIFY("notify"),
  /** The next role up takes over. */
  ESCALATE("escalate"),
  /** The case is closed. */
  CLOSE("close"),
  /** What was asked is taken as refused. */
  TREAT_AS_REFUSED("treat-as-refused"),
  /** The parcel is taken as lost. */
  TREAT_AS_LOST("treat-as-lost"),
  /**
   * Whoever owns the clock is reminded, and it runs on. A warning does this; no policy can say it
   * of a deadline.
   */
  REMIND("remind");

  private final String word;

  OnBreach(String word) {
    this.word = word;
  }

  /** The consequence as documents write it. */
  public String word() {
    return word;
  }
}
