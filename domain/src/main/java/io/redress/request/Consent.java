package io.redress.request;

/** What a customer agreed to, on record. */
public enum Consent {
  /** Money may come back by another way than it was paid. */
  OTHER_ROUTE("other-route"),
  /** Money may come back in instalments, also past a deadline that the law sets. */
  INSTALMENTS("instalments");

  private final String word;

  Consent(String word) {
    this.word = word;
  }

  /** The consent as documents write it. */
  public String word() {
    return word;
  }
}
