package io.redress.amount;

import io.redress.order.PaymentFee;
import io.redress.order.PaymentFee.Bearer;

/** What it costs to pay, and to send money back. */
final class FeePart {

  private FeePart() {}

  /** The fees of the means of payment, in proportion to what comes back. */
  static void add(Quoting quoting, QuoteDraft draft) {
    for (var fee : quoting.order().fees()) {
      if (fee.bearer() == Bearer.MERCHANT && quoting.terms().waivedFees() == WaivedFee.DEDUCT) {
        var rule = new RuleRef("amount.fees.waived", WaivedFee.DEDUCT.word());
        draft.add(ComponentKind.PAYMENT_FEE, -share(quoting, fee), fee.amount(), rule);
        draft.settled(fee, share(quoting, fee));
      }
      if (fee.bearer() == Bearer.CUSTOMER && quoting.terms().paidFees() == PaidFee.REFUND) {
        var rule = new RuleRef("amount.fees.paid", PaidFee.REFUND.word());
        draft.add(ComponentKind.PAYMENT_FEE, share(quoting, fee), fee.amount(), rule);
        draft.settled(fee, share(quoting, fee));
      }
    }
  }

  private static long share(Quoting quoting, PaymentFee fee) {
    return quoting.shareByValue(fee.amount(), fee.settled());
  }

  /** What it costs the customer to have the money sent across a border; never more than it is. */
  static void addForSending(Quoting quoting, QuoteDraft draft) {
    if (draft.sum() <= 0) {
      return;
    }
    for (var rule : quoting.terms().fxFee().firstMatch(quoting.facts())) {
      var basis = quoting.money(draft.sum());
      var wanted = Tariffs.amount(rule.outcome(), basis, quoting.toPolicy());
      var fee = wanted.min(basis);
      var ref = new RuleRef("amount.fx.fee", rule.id());
      if (wanted.exceeds(fee)) {
        draft.lowered(ComponentKind.FX_FEE, wanted, fee, ref);
      }
      draft.add(ComponentKind.FX_FEE, -fee.minor(), basis, ref);
    }
  }
}
