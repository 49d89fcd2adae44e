package io.redress.adapter.policy.cases.rules;

import io.redress.adapter.policy.cases.Outcome;
import io.redress.amount.AmountTerms;
import io.redress.amount.CouponReturn;
import io.redress.amount.DeductionTerms;
import io.redress.amount.DiscountTreatment;
import io.redress.amount.Restored;
import io.redress.goods.ReturnFreight;
import io.redress.goods.ReturnFreight.PrepaidBy;
import io.redress.money.Money;
import io.redress.order.Order;
import io.redress.order.PaidShares;
import io.redress.order.Tender;
import io.redress.request.AfterSaleRequest;
import io.redress.settlement.TenderOrder;
import io.redress.settlement.TenderSplit;
import io.redress.settlement.TenderTerms;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Lines of an order come back, or all of it. */
final class Returns implements Shape {

  @Override
  public boolean fits(Told told) {
    return told.has("order.lines") || told.has("order.goods_paid");
  }

  @Override
  public Outcome answer(Told told) {
    var order = order(told);
    var policy = policy(told);
    return told.has("requests_in_order")
        ? oneByOne(told, policy, order)
        : once(told, policy, order);
  }

  private static PolicySketch policy(Told told) {
    var policy = PolicySketch.of(told);
    policy.amount(coupons(told, Laws.of(told)));
    policy.settlement(
        policy
            .settlement()
            .with(new TenderTerms(new TenderOrder.AsCharged(), TenderSplit.PROPORTIONAL, false)));
    return policy.rules(Table.approve("asked-for-in-time"));
  }

  private static AmountTerms coupons(Told told, AmountTerms terms) {
    boolean stayUsed =
        told.all("payments")
            .exists(payment ->
                payment.says("terms_on_return", "NOT_RETURNED") || payment.is("expired"));
    var discounts = terms.discounts();
    return terms.with(
        new DiscountTreatment(
            discounts.onPartialReturn(),
            discounts.shortfall(),
            stayUsed ? CouponReturn.NEVER : CouponReturn.WHEN_ITS_LINES_RETURN));
  }

  private static Order order(Told told) {
    var points = told.all("payments").filter(payment -> payment.has("points"));
    var order = flagged(told, Purchase.of(told).order());
    return Purchase.paid(order, points.map(payment -> points(told, payment)));
  }

  private static Tender points(Told told, Told payment) {
    var worth = payment.money("value", told.currency());
    return Tender.of("points", "points", worth).inKind(worth.minor() / payment.count("points"));
  }

  private static Order flagged(Told told, Order order) {
    var flags = Flags.of(told).toJavaArray(String[]::new);
    return order.change().lines(order.lines().map(line -> line.flags(flags))).build();
  }

  private static Outcome once(Told told, PolicySketch policy, Order order) {
    var request = Request.of(told, order);
    for (var spent : told.moneyIfTold("return_freight_spent", told.currency())) {
      request = request.withFreight(new ReturnFreight(spent, PrepaidBy.CUSTOMER));
    }
    var asking = Asking.of(policy, order, request, Purchase.SOME_DAY);
    var outcome = asking.verdictAndMoney();
    forbidden(asking, outcome);
    return inKind(told, asking, outcome).with("discount_allocation", discounts(order));
  }

  /** A deduction that the terms ask for and the law forbids. */
  private static void forbidden(Asking asking, Outcome outcome) {
    DeductionTerms deductions = asking.policy().amount().deductions();
    for (var kind : deductions.tables().keySet().intersect(deductions.forbidden())) {
      outcome.with("reason_code", Asking.code(kind.word() + "-not-allowed"));
    }
  }

  /** What goes back as points and coupons, and what as money. */
  private static Outcome inKind(Told told, Asking asking, Outcome outcome) {
    var decision = asking.decided();
    var coupons =
        decision
            .quote()
            .restored()
            .filter(Restored.Coupon.class::isInstance)
            .map(Restored.Coupon.class::cast)
            .map(coupon -> coupon.discount().value());
    var given = new Outcome().with("coupons", coupons);
    outcome.with("returned_in_kind", given);
    for (var points : asking.dossier().order().tenders().find(Returns::isKind)) {
      var worth =
          decision
              .plan()
              .legs()
              .filter(leg -> leg.tender().contains(points.id()))
              .map(leg -> leg.amount())
              .fold(Money.zero(told.currency()), Money::plus);
      var cash = decision.quote().total().minus(worth);
      given.with("points", worth.minor() / points.step());
      outcome
          .with("refund_amount", Asking.amount(cash))
          .with(
              "amount_breakdown",
              new Outcome()
                  .with("goods", decision.quote().total().inMajorUnits())
                  .with("points_value", worth.inMajorUnits())
                  .with("cash", cash.inMajorUnits()));
    }
    return outcome;
  }

  private static boolean isKind(Tender tender) {
    return tender.nature() == Tender.Nature.IN_KIND;
  }

  private static Map<String, String> discounts(Order order) {
    var shares = PaidShares.of(order);
    Map<String, String> off = HashMap.empty();
    for (var line : order.lines()) {
      var taken = new Money(shares.discountOf(shares.position(line.id())), order.currency());
      off = off.put(line.id().value(), taken.inMajorUnits());
    }
    return off;
  }

  private static Outcome oneByOne(Told told, PolicySketch policy, Order order) {
    var left = order;
    Seq<Money> given = List.empty();
    Option<Outcome> last = Option.none();
    for (var units : told.all("requests_in_order")) {
      AfterSaleRequest request =
          Request.of(told, left, Request.reason(told), Request.lines(units, left));
      var asking = Asking.of(policy, left, request, Purchase.SOME_DAY);
      var decision = asking.decided();
      given = given.append(decision.quote().total());
      last = Option.of(asking.verdict(decision));
      left = Purchase.paid(decision.quote().drawn().from(left), List.empty());
    }
    var sum = given.fold(Money.zero(told.currency()), Money::plus);
    return last.getOrElse(Outcome::new)
        .with("refund_amount", Asking.amount(sum))
        .with("per_request_refund", given.map(Money::inMajorUnits));
  }
}
