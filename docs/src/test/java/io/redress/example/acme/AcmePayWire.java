package io.redress.example.acme;

import io.redress.adapter.payment.gateway.Instruction;
import io.redress.adapter.payment.http.Json;
import io.redress.adapter.payment.http.Json.Fields;
import io.redress.adapter.payment.http.Reason;
import io.redress.adapter.payment.http.WriteJson;
import io.redress.money.Money;
import io.redress.port.RefundAnswer;
import io.redress.port.RefundAnswer.Accepted;
import io.redress.port.RefundAnswer.Confirmed;
import io.redress.port.RefundAnswer.Declined;
import io.redress.port.RefundAnswer.Uncertain;
import io.redress.port.Retry;
import io.redress.settlement.DeclineCode;
import io.vavr.control.Option;
import java.util.Currency;

/** Acme Pay's JSON. Amounts are whole numbers of minor units. */
final class AcmePayWire {

  /** How long what is said may be. */
  static final int MOST_BYTES = 64 << 10;

  private static final int REASON_CHARACTERS = 100;

  private AcmePayWire() {}

  // region order
  /** The same bytes whenever the same is ordered: neither a time nor a new number is in them. */
  static byte[] order(Instruction what) {
    return WriteJson.bytes(
        Json.fields()
            .with("key", what.key())
            .with("payment", what.payment().reference())
            .with("amount", what.amount().minor())
            .with("currency", what.amount().currency().toString())
            .with("reason", Reason.ofCharacters(what.payment().reason(), REASON_CHARACTERS)));
  }

  // endregion

  // region standing
  /** How the refund stands that was ordered; of another one nothing is believed. */
  static RefundAnswer standing(Instruction what, Fields refund) {
    boolean isIt =
        refund.text("key").contains(what.key())
            && refund.text("payment").contains(what.payment().reference())
            && amount(refund).contains(what.amount());
    return isIt ? standing(refund) : new Uncertain("the answer is about another refund");
  }

  static RefundAnswer standing(Fields refund) {
    var reference = refund.text("refund");
    return switch (refund.text("status").getOrElse("")) {
      case "pending" -> new Accepted(reference);
      case "paid" -> paid(amount(refund), reference);
      case "failed" -> new Declined(DeclineCode.PAYEE_UNREACHABLE, Retry.NEVER, "failed");
      default -> new Uncertain("a standing that is not known");
    };
  }

  private static RefundAnswer paid(Option<Money> amount, Option<String> reference) {
    return amount.isDefined()
        ? new Confirmed(amount, reference)
        : new Uncertain("a paid refund without an amount");
  }

  // endregion

  /** None if it is missing, not positive, or of a currency that nobody has. */
  private static Option<Money> amount(Fields refund) {
    return refund
        .whole("amount")
        .filter(minor -> minor > 0)
        .flatMap(minor -> currency(refund).map(currency -> Money.of(minor, currency)));
  }

  private static Option<String> currency(Fields refund) {
    return refund
        .text("currency")
        .filter(word ->
            Currency.getAvailableCurrencies().stream()
                .anyMatch(each -> each.getCurrencyCode().equals(word)));
  }
}
