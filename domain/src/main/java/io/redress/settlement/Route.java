package io.redress.settlement;

/** How money reaches the customer. */
public enum Route {
  /** Back into the tender it came from. */
  ORIGINAL("original"),
  /** Credit with the shop. */
  STORE_BALANCE("store-balance"),
  /** To an account that the customer names. */
  BANK_TRANSFER("bank-transfer"),
  /** A voucher of the shop. */
  VOUCHER("voucher");

  private final String word;

  Route(String word) {
    this.word = word;
  }

  /** The word as documents write it. */
  public String word() {
    return word;
  }
}
