package io.redress.amount;

import io.redress.goods.ReturnFreight;
import io.redress.goods.ReturnFreight.PrepaidBy;
import io.redress.money.Money;
import io.redress.table.Rule;

/**
 * What it cost to send the goods back: deducted from or given back to whoever did not prepay it.
 */
final class FreightPart {

  private static final RuleRef CAP = new RuleRef("freight", "reimburse-up-to");

  private FreightPart() {}

  static void add(Quoting quoting, QuoteDraft draft) {
    for (var freight : quoting.asked().request().freight()) {
      var rule = quoting.terms().freight().payer().firstMatch(quoting.facts());
      var payer = rule.fold(() -> FreightPayer.CUSTOMER, Rule::outcome);
      var ref = new RuleRef("freight", rule.fold(() -> "no-rule", Rule::id));
      long customers = customersPart(payer, freight.amount().minor());
      if (freight.prepaidBy() == PrepaidBy.MERCHANT) {
        draft.add(ComponentKind.RETURN_FREIGHT, -customers, freight.amount(), ref);
      } else {
        reimburse(quoting, freight, customers, ref, draft);
      }
    }
  }

  private static void reimburse(
      Quoting quoting, ReturnFreight freight, long customers, RuleRef ref, QuoteDraft draft) {
    var wanted = quoting.money(freight.amount().minor() - customers);
    Money allowed =
        quoting
            .terms()
            .freight()
            .reimburseUpTo()
            .map(quoting.toPolicy()::convertBack)
            .fold(() -> wanted, wanted::min);
    if (wanted.exceeds(allowed)) {
      draft.lowered(ComponentKind.RETURN_FREIGHT, wanted, allowed, CAP);
    }
    draft.add(ComponentKind.RETURN_FREIGHT, allowed.minor(), freight.amount(), ref);
  }

  private static long customersPart(FreightPayer payer, long amount) {
    return switch (payer) {
      case CUSTOMER -> amount;
      case SHARED -> amount / 2;
      case MERCHANT, INSURANCE, COURIER, PLATFORM -> 0;
    };
  }
}
