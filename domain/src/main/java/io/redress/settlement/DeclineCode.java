package io.redress.settlement;

/** Why a provider does not move the money of a leg, in the words of no provider. */
public enum DeclineCode {
  /** More than is left of the payment. */
  AMOUNT_EXCEEDS_REFUNDABLE,
  /** Another currency than the payment's. */
  CURRENCY_MISMATCH,
  /** The payment is too old. */
  WINDOW_EXPIRED,
  /** The payment was refunded as often as the provider allows. */
  TOO_MANY_REFUNDS,
  /** The last refund of the same payment was too short a while ago. */
  TOO_SOON,
  /** All of the payment has gone back already. */
  ALREADY_REFUNDED,
  /** The payment was not captured, is frozen or disputed, or of a kind that is not refunded. */
  PAYMENT_NOT_REFUNDABLE,
  /** The provider does not know the payment. */
  PAYMENT_NOT_FOUND,
  /** The shop's own account with the provider has not enough money. */
  INSUFFICIENT_FUNDS,
  /** The customer's account is closed, frozen or wrong. */
  PAYEE_UNREACHABLE,
  /** The key was used before for something else. */
  KEY_REUSED,
  /** The request itself is wrong. */
  INVALID_REQUEST,
  /** The shop may not do this, or its credentials are wrong. */
  NOT_AUTHORISED,
  /** Something that the provider gives no more exact reason for. */
  OTHER;

  /**
   * Whether money may have gone back already, by this key or beside it: the provider's books and
   * the shop's differ. To pay by another way could then be to pay twice.
   */
  public boolean mayHaveBeenPaid() {
    return switch (this) {
      case AMOUNT_EXCEEDS_REFUNDABLE, ALREADY_REFUNDED, KEY_REUSED -> true;
      case CURRENCY_MISMATCH,
          WINDOW_EXPIRED,
          TOO_MANY_REFUNDS,
          TOO_SOON,
          PAYMENT_NOT_REFUNDABLE,
          PAYMENT_NOT_FOUND,
          INSUFFICIENT_FUNDS,
          PAYEE_UNREACHABLE,
          INVALID_REQUEST,
          NOT_AUTHORISED,
          OTHER ->
          false;
    };
  }
}
