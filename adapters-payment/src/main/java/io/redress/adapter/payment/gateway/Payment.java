package io.redress.adapter.payment.gateway;

import io.redress.money.Money;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * What the shop knows of a payment that money goes back into.
 *
 * @param reference the shop's own number of the payment, as the provider has it
 * @param providerReference the provider's number of it; none where it gave none
 * @param paid what was captured, in the currency of the capture
 * @param paidAt when
 * @param reason what the customer reads beside the refund, where the provider shows it; may be
 *     empty. It is cut to what the provider takes
 * @param earlier when other refunds of the same payment were ordered
 * @param payee the account that the money goes to, where it cannot go back into the payment
 */
public record Payment(
    String reference,
    Option<String> providerReference,
    Money paid,
    Instant paidAt,
    String reason,
    Seq<Instant> earlier,
    Option<Payee> payee) {

  public Payment {
    if (reference.isBlank() || !paid.isPositive()) {
      throw new IllegalArgumentException("a payment '%s' of %s".formatted(reference, paid));
    }
  }

  /** A payment of which nothing went back. */
  public static Payment of(String reference, Money paid, Instant paidAt) {
    return new Payment(reference, Option.none(), paid, paidAt, "", List.empty(), Option.none());
  }

  public Payment knownAs(String itsReference) {
    return new Payment(reference, Option.of(itsReference), paid, paidAt, reason, earlier, payee);
  }

  public Payment because(String text) {
    return new Payment(reference, providerReference, paid, paidAt, text, earlier, payee);
  }

  public Payment after(Seq<Instant> others) {
    return new Payment(reference, providerReference, paid, paidAt, reason, others, payee);
  }

  public Payment to(Payee account) {
    return new Payment(
        reference, providerReference, paid, paidAt, reason, earlier, Option.of(account));
  }

  /** Neither the payee nor the reason: both may be somebody's data. */
  @Override
  public String toString() {
    return "payment %s of %s".formatted(reference, paid);
  }
}
