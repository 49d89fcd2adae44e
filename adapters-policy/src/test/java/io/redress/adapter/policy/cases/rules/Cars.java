package io.redress.adapter.policy.cases.rules;

import io.redress.adapter.policy.cases.Outcome;
import io.redress.amount.ComponentKind;
import io.redress.amount.DeductionTerms;
import io.redress.amount.Tariff;
import io.redress.money.Percent;
import io.redress.order.OrderLine;
import io.redress.order.Tender;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Cars that go back (three guarantees of cars, 2021): for their use so many per cent of the price
 * are deducted for every thousand kilometres, unless they go back at once for a grave defect.
 */
final class Cars implements Shape {

  /** What the law allows at most for a thousand kilometres. */
  private static final BigDecimal MOST = new BigDecimal("0.005");

  /** A coefficient for a thousand kilometres, as per cent for one. */
  private static final BigDecimal PER_CENT_OF_A_KILOMETRE = new BigDecimal("0.1");

  @Override
  public boolean fits(Told told) {
    return told.hasAll("mileage_km", "order.vehicle_price");
  }

  @Override
  public Outcome answer(Told told) {
    var price = told.money("order.vehicle_price");
    var order =
        Purchase.something(told)
            .lines(List.of(OrderLine.of("car", "car", 1, price)))
            .tenders(List.of(Tender.of("paid", "paid", price)))
            .build();
    var use = Table.row("use", use(told), Demands.none("ground=art-22"));
    var deductions =
        new DeductionTerms(HashMap.of(ComponentKind.USAGE, Table.of(use)), HashSet.empty());
    var policy =
        PolicySketch.of(told)
            .amount(Laws.plain(told).with(deductions))
            .rules(Table.approve("three-guarantees"));
    var flagged = Goods.flagged(told, order);
    var request = Request.whole(told, flagged, "quality");
    var asking = Asking.of(policy, flagged, request, Purchase.SOME_DAY);
    var deducted = asking.decided().quote().of(ComponentKind.USAGE).negated();
    return asking
        .verdictAndMoney()
        .with("amount_breakdown", new Outcome().with("use_compensation", deducted.inMajorUnits()));
  }

  private static Tariff use(Told told) {
    var coefficient =
        told.has("use_coefficient_n") ? new BigDecimal(told.text("use_coefficient_n")) : MOST;
    var percent =
        coefficient
            .min(MOST)
            .multiply(PER_CENT_OF_A_KILOMETRE)
            .multiply(new BigDecimal(told.text("mileage_km")))
            .setScale(4, RoundingMode.HALF_UP);
    return new Tariff.Share(
        Percent.parse(percent.toPlainString()).getOrElse(Percent.of(100)),
        Option.none(),
        Option.none());
  }
}
