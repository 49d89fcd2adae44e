package io.redress.remedy;

/** What can be given. */
public enum Remedy {
  /** Money back; nothing comes back that the customer already has. */
  REFUND("refund"),
  /** Money back for goods that come back. */
  RETURN_REFUND("return-refund");

  private final String word;

  Remedy(String word) {
    this.word = word;
  }

  /** The remedy as documents write it. */
  public String word() {
    return word;
  }
}
