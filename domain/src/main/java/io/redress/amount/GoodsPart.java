package io.redress.amount;

import io.redress.money.Money;
import io.redress.money.PartsRounding;
import io.redress.money.Proportion;
import io.redress.order.LineId;
import io.redress.order.OrderLine;
import io.redress.order.PaidShares;
import io.redress.order.RefundedLine;
import io.vavr.control.Option;

/** The goods themselves: what was paid for those that come back, or was agreed for those kept. */
final class GoodsPart {

  private static final RuleRef LIST_PRICE = new RuleRef("order", "list-price");
  private static final RuleRef FROZEN = new RuleRef("amount.discounts", "frozen-share");
  private static final RuleRef TAX = new RuleRef("order", "tax");
  private static final RuleRef BEFORE = new RuleRef("order", "refunded-before");
  private static final RuleRef AGREED = new RuleRef("request", "agreed-part");

  private GoodsPart() {}

  static void add(Quoting quoting, QuoteDraft draft) {
    int at = 0;
    for (var line : quoting.order().lines()) {
      if (quoting.asked().whole(at) > 0) {
        whole(quoting, draft, at, line, quoting.asked().whole(at));
      }
      if (quoting.asked().part(at) > 0) {
        part(quoting, draft, at, line, quoting.asked().part(at));
      }
      at++;
    }
  }

  /**
   * Units that come back. Their parts add up to what was paid for them; where both tax and discount
   * would round, the discount takes the odd unit.
   */
  private static void whole(Quoting quoting, QuoteDraft draft, int at, OrderLine line, long units) {
    var shares = quoting.shares();
    var before = quoting.shares().before(at);
    var rounding = quoting.terms().parts();
    long frozen = shares.part(at, before, units, rounding);
    long fair = rounding.fair(shares.paid(at), line.quantity(), before.quantity(), units);
    long list = line.unitPrice().times(units).minor();
    boolean isDiscounted = shares.discountOf(at) > 0;
    long tax =
        isDiscounted
            ? taxPart(shares.taxOnTop(at), line, before, units)
            : Math.clamp(fair - list, 0, shares.taxOnTop(at));
    Option<LineId> of = Option.of(line.id());
    var listed = quoting.money(list);
    draft.add(ComponentKind.GOODS, of, units, listed, listed, LIST_PRICE);
    draft.add(
        ComponentKind.DISCOUNT_SHARE,
        of,
        units,
        fair - list - tax,
        quoting.money(shares.discountOf(at)),
        FROZEN);
    draft.add(ComponentKind.TAX, of, units, tax, quoting.money(shares.taxOnTop(at)), TAX);
    draft.add(ComponentKind.ROUNDING, of, units, frozen - fair, before.amount(), BEFORE);
    long reduction = PaidShares.reduction(line, before, units);
    draft.add(ComponentKind.PARTIAL, of, units, -reduction, before.reduction(), BEFORE);
    draft.addTax(tax + taxPart(shares.taxWithin(at), line, before, units));
    long lowered = PaidShares.loweredAmong(line, before, units);
    draft.remember(
        new RefundedLine(
            line.id(), units, quoting.money(frozen), -lowered, quoting.money(-reduction)));
  }

  /** Units that nobody can ask for again, where goods were not paid for and nothing is given. */
  static void draw(Quoting quoting, QuoteDraft draft) {
    var shares = quoting.shares();
    int at = 0;
    for (var line : quoting.order().lines()) {
      long units = quoting.asked().whole(at);
      if (units > 0) {
        long share = shares.part(at, shares.before(at), units, quoting.terms().parts());
        draft.remember(RefundedLine.of(line.id(), units, quoting.money(share)));
      }
      at++;
    }
  }

  private static long taxPart(long tax, OrderLine line, RefundedLine before, long units) {
    long given = Proportion.halfUp(tax, before.quantity(), line.quantity());
    return tax == 0
        ? 0
        : PartsRounding.HALF_UP.share(tax, line.quantity(), before.quantity(), units, given);
  }

  /** Units that the customer keeps. */
  private static void part(Quoting quoting, QuoteDraft draft, int at, OrderLine line, long amount) {
    var before = quoting.shares().before(at);
    long units = quoting.asked().kept(at);
    Money paid = quoting.money(Asked.limit(quoting.terms(), quoting.shares(), at, units));
    draft.add(ComponentKind.PARTIAL, Option.of(line.id()), units, amount, paid, AGREED);
    long tax = quoting.shares().taxOnTop(at) + quoting.shares().taxWithin(at);
    long given = before.amount().plus(before.reduction()).minor();
    draft.addTax(Quoting.taxWithin(tax, quoting.shares().paid(at), given, amount));
    long untouched = line.quantity() - before.quantity() - before.kept();
    draft.remember(
        new RefundedLine(
            line.id(), 0, quoting.money(0), Math.min(units, untouched), quoting.money(amount)));
  }
}
