package io.redress.amount;

import io.redress.money.Money;
import io.redress.order.Presale;
import io.redress.order.Presale.Kind;
import io.redress.order.Presale.Stage;

/**
 * Deposits of a presale that ends before the goods are on their way. Earnest money is lost by the
 * customer who withdraws and doubled by the merchant who breaks the contract; what was paid down
 * beyond its limit is only a part of the price.
 */
final class DepositPart {

  private static final RuleRef PAID_DOWN = new RuleRef("order", "deposit");

  private DepositPart() {}

  /** Whether nothing was paid but the deposit, so that no goods can be refunded. */
  static boolean isOnlyADepositPaid(Quoting quoting) {
    return quoting.order().presale().stage() == Stage.DEPOSIT_PAID;
  }

  static void add(Quoting quoting, QuoteDraft draft) {
    var presale = quoting.order().presale();
    boolean isOver = presale.stage() == Stage.NONE || !quoting.isNotShipped();
    for (var deposit : presale.deposit()) {
      if (!isOver) {
        add(quoting, presale, share(quoting, deposit), draft);
      }
    }
  }

  private static void add(Quoting quoting, Presale presale, Money deposit, QuoteDraft draft) {
    if (isOnlyADepositPaid(quoting)) {
      draft.add(ComponentKind.DEPOSIT, deposit.minor(), deposit, PAID_DOWN);
    }
    var earnest = earnest(quoting, presale, deposit);
    var terms = quoting.terms().presale();
    if (quoting.isMerchantsFault() && terms.merchantBreaks() == MerchantBreaks.DOUBLE_DEPOSIT) {
      var rule = new RuleRef("amount.presale.merchant-breaks", terms.merchantBreaks().word());
      draft.add(ComponentKind.COMPENSATION, earnest.minor(), deposit, rule);
    }
    if (quoting.isCustomersChoice()
        && terms.customerWithdraws() == CustomerWithdraws.KEEP_DEPOSIT) {
      var rule = new RuleRef("amount.presale.customer-withdraws", terms.customerWithdraws().word());
      draft.add(ComponentKind.DEPOSIT, -earnest.minor(), deposit, rule);
    }
  }

  /** What of the deposit belongs to the units that are no longer wanted. */
  private static Money share(Quoting quoting, Money deposit) {
    return quoting.money(quoting.shareByValue(deposit, before(quoting, deposit)));
  }

  /** What of it belonged to units that were given up before. */
  private static Money before(Quoting quoting, Money deposit) {
    var shares = quoting.shares();
    long gone = shares.goodsBefore().minor();
    return quoting.money(
        gone == 0
            ? 0
            : quoting.terms().parts().fair(deposit.minor(), shares.goods().minor(), 0, gone));
  }

  private static Money earnest(Quoting quoting, Presale presale, Money deposit) {
    var most = quoting.terms().presale().depositLimit().of(quoting.money(quoting.frozen()));
    return presale.kind() == Kind.EARNEST ? deposit.min(most) : quoting.money(0);
  }
}
