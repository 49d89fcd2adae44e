package io.redress.adapter.policy.cases.rules;

import io.redress.adapter.policy.cases.Outcome;
import io.redress.adapter.policy.cases.ShapeNotUnderstood;
import io.redress.amount.Tariff;
import io.redress.amount.Unquotable;
import io.redress.decision.Unanswerable;
import io.redress.money.Money;
import io.redress.money.Percent;
import io.redress.order.Order;
import io.redress.remedy.Remedy;
import io.redress.request.AfterSaleRequest;
import io.redress.request.PartAsked;
import io.redress.request.RequestedLine;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Fresh goods that are rotten or short in weight, by the standard for disputes of JD. */
final class FreshGoods implements Shape {

  /** So many per cent may be agreed at most, for a defect of at most as much; above, all of it. */
  private static final Seq<Integer> TIERS = List.of(10, 30, 50, 70);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Percent ALL = Percent.of(100);

  @Override
  public boolean fits(Told told) {
    return told.says("goods.category", "FRESH")
        && (told.has("goods.defect_percent") || told.has("goods.ordered_kg"));
  }

  @Override
  public Outcome answer(Told told) {
    var order = Goods.flagged(told, Purchase.of(told).order());
    var part = part(told);
    var tier = told.has("goods.defect_percent") ? tier(told) : Option.<Integer>none();
    boolean isSerious =
        told.hasAll("goods.defect_percent", "goods.ordered_kg")
            || (told.has("goods.defect_percent") && tier.isEmpty());
    var policy =
        PolicySketch.of(told)
            .amount(
                Laws.plain(told)
                    .withPartialUpTo(
                        tier.fold(
                            () -> Table.of(),
                            most -> Table.of(Table.row("up-to-" + most, Tariff.percent(most))))))
            .rules(Table.approve(Remedy.REFUND, "fresh-goods"));
    var whole = Request.whole(told, order, "quality");
    var request = isSerious ? whole : kept(whole, part);
    var asking = Asking.of(policy, order, request, Purchase.SOME_DAY);
    return asking.verdictAndMoney().with("refund_cap", Asking.amount(cap(policy, order, whole)));
  }

  private static Option<Integer> tier(Told told) {
    var rotten = new BigDecimal(told.text("goods.defect_percent"));
    return TIERS.find(tier -> rotten.compareTo(BigDecimal.valueOf(tier)) <= 0);
  }

  private static Percent part(Told told) {
    if (told.has("goods.defect_percent")) {
      return told.percent("goods.defect_percent");
    }
    var ordered = new BigDecimal(told.text("goods.ordered_kg"));
    var missing = ordered.subtract(new BigDecimal(told.text("goods.received_kg")));
    return Percent.parse(
            missing.multiply(HUNDRED).divide(ordered, 4, RoundingMode.HALF_UP).toPlainString())
        .getOrElseThrow(text -> new ShapeNotUnderstood(text));
  }

  private static AfterSaleRequest kept(AfterSaleRequest whole, Percent part) {
    Option<PartAsked> share = Option.of(new PartAsked.Share(part));
    return lines(
        whole, whole.lines().map(line -> new RequestedLine(line.line(), line.quantity(), share)));
  }

  private static AfterSaleRequest lines(AfterSaleRequest request, Seq<RequestedLine> lines) {
    return new AfterSaleRequest(
        request.by(),
        request.kind(),
        request.reason(),
        request.goods(),
        request.condition(),
        lines,
        request.evidence());
  }

  /** The most that may be agreed shows in the refusal of more. */
  private static Money cap(PolicySketch policy, Order order, AfterSaleRequest whole) {
    return Asking.of(policy, order, kept(whole, ALL), Purchase.SOME_DAY)
        .decision()
        .fold(
            why ->
                why
                        instanceof
                        Unanswerable.NotQuotable(
                            Unquotable.MoreThanAgreeable(var line, var asked, var most, var rule))
                    ? most
                    : Money.zero(order.currency()),
            decision -> decision.quote().total());
  }
}
