package io.redress.amount;

/** Who bears what it costs to send goods back. */
public enum FreightPayer {
  CUSTOMER("customer"),
  MERCHANT("merchant"),
  INSURANCE("insurance"),
  COURIER("courier"),
  PLATFORM("platform"),
  /** Customer and merchant, half each; the merchant bears an odd minor unit. */
  SHARED("shared");

  private final String word;

  FreightPayer(String word) {
    this.word = word;
  }

  /** The word as documents write it. */
  public String word() {
    return word;
  }
}
