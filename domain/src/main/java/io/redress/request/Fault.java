package io.redress.request;

/** Whose fault a reason is by default. */
public enum Fault {
  CUSTOMER("customer"),
  MERCHANT("merchant"),
  COURIER("courier"),
  PLATFORM("platform");

  private final String word;

  Fault(String word) {
    this.word = word;
  }

  /** The party at fault as documents write it. */
  public String word() {
    return word;
  }
}
