package io.redress.amount;

import io.redress.goods.Grade;
import io.redress.goods.InspectedLine;
import io.redress.money.Money;
import io.redress.order.OrderLine;
import io.redress.order.PaidShares;
import io.redress.table.Row;
import io.redress.table.Rule;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * What is deducted from the paid share of units that came back. The deductions of a line together
 * never exceed that share; where they would, a cap says so.
 */
final class DeductionPart {

  private static final RuleRef PAID_SHARE = new RuleRef("amount.deductions", "paid-share");

  private DeductionPart() {}

  static void add(Quoting quoting, QuoteDraft draft) {
    if (quoting.terms().deductions().tables().isEmpty()) {
      return;
    }
    int at = 0;
    for (var line : quoting.order().lines()) {
      if (quoting.asked().whole(at) > 0) {
        new OfLine(quoting, draft, line, at).add();
      }
      at++;
    }
  }

  /** The deductions of one line. */
  private static final class OfLine {

    private final Quoting quoting;
    private final QuoteDraft draft;
    private final OrderLine line;
    private final Option<InspectedLine> inspected;
    private final long units;
    private final Money basis;
    private Money left;

    OfLine(Quoting quoting, QuoteDraft draft, OrderLine line, int at) {
      this.quoting = quoting;
      this.draft = draft;
      this.line = line;
      this.units = quoting.asked().whole(at);
      this.inspected = quoting.asked().inspection().find(one -> one.line().equals(line.id()));
      var before = quoting.shares().before(at);
      // What the customer kept units for may be more than the share of those that come back last.
      long left = quoting.frozen(at) - PaidShares.reduction(line, before, units);
      this.basis = quoting.money(Math.max(0, left));
      this.left = basis;
    }

    void add() {
      var terms = quoting.terms().deductions();
      for (var kind : DeductionTerms.KINDS) {
        if (!terms.forbidden().contains(kind)) {
          for (var table : terms.tables().get(kind)) {
            if (kind == ComponentKind.MISSING_ACCESSORY) {
              missing()
                  .forEach(one ->
                      table.firstMatch(row(HashSet.of(one))).forEach(rule -> deduct(kind, rule)));
            } else {
              table.firstMatch(row(missing())).forEach(rule -> deduct(kind, rule));
            }
          }
        }
      }
    }

    private Set<String> missing() {
      return inspected.map(InspectedLine::missing).getOrElse(HashSet.empty());
    }

    private Row row(Set<String> missing) {
      var grade = inspected.flatMap(InspectedLine::grade).map(Grade::word);
      return new LineFacts(quoting.facts(), line, units, grade, missing.toJavaArray(String[]::new));
    }

    private void deduct(ComponentKind kind, Rule<Tariff> rule) {
      var wanted = Tariffs.amount(rule.outcome(), basis, quoting.toPolicy());
      var amount = wanted.min(left);
      var ref = new RuleRef("amount.deductions." + kind.word(), rule.id());
      if (wanted.exceeds(amount)) {
        draft.lowered(kind, wanted, amount, PAID_SHARE);
      }
      left = left.minus(amount);
      draft.add(kind, Option.of(line.id()), units, -amount.minor(), basis, ref);
    }
  }
}
