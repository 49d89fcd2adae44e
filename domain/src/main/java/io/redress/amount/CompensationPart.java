package io.redress.amount;

import io.redress.money.Money;

/**
 * Money beyond what was paid, that a rule promises: funded by the merchant, and accounted apart.
 */
final class CompensationPart {

  private static final RuleRef CAP = new RuleRef("amount.compensation", "cap");

  private CompensationPart() {}

  static void add(Quoting quoting, QuoteDraft draft) {
    var terms = quoting.terms().compensation();
    for (var rule : terms.table().firstMatch(quoting.facts())) {
      var basis = quoting.money(basis(quoting));
      var wanted = Tariffs.amount(rule.outcome(), basis, quoting.toPolicy());
      Money allowed =
          terms.cap().map(quoting.toPolicy()::convertBack).fold(() -> wanted, wanted::min);
      if (wanted.exceeds(allowed)) {
        draft.lowered(ComponentKind.COMPENSATION, wanted, allowed, CAP);
      }
      draft.add(
          ComponentKind.COMPENSATION,
          allowed.minor(),
          basis,
          new RuleRef("amount.compensation", rule.id()));
    }
  }

  /** What was paid for all units that the request is about, kept or not. */
  private static long basis(Quoting quoting) {
    long sum = quoting.frozen();
    for (int i = 0; i < quoting.order().lines().size(); i++) {
      long units = quoting.asked().kept(i);
      if (units > 0) {
        sum = Math.addExact(sum, Asked.limit(quoting.terms(), quoting.shares(), i, units));
      }
    }
    return sum;
  }
}
