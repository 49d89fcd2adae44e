package io.redress.request;

/** What the customer asks for. */
public enum RequestKind {
  REFUND("refund"),
  RETURN_REFUND("return-refund");

  private final String word;

  RequestKind(String word) {
    this.word = word;
  }

  /** The kind as documents write it. */
  public String word() {
    return word;
  }
}
