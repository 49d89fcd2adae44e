package io.redress.eligibility;

/** What a policy answers to a request. */
public enum Verdict {
  APPROVE("approve"),
  /** A person decides. */
  REVIEW("review"),
  REJECT("reject"),
  ASK_EVIDENCE("ask-evidence"),
  /** Granted, but as another remedy than the customer asked for. */
  CONVERT("convert");

  private final String word;

  Verdict(String word) {
    this.word = word;
  }

  /** The verdict as documents write it. */
  public String word() {
    return word;
  }
}
