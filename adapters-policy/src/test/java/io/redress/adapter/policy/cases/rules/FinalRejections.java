package io.redress.adapter.policy.cases.rules;

import static io.redress.adapter.policy.cases.rules.Demands.OVER;
import static io.redress.adapter.policy.cases.rules.Demands.any;

import io.redress.adapter.policy.cases.Outcome;
import io.redress.amount.ComponentKind;
import io.redress.amount.DeductionTerms;
import io.redress.amount.Tariff;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;

/**
 * Goods that are rejected for good after a repair failed: what they were used for is deducted only
 * after six months, or of a motor vehicle (Consumer Rights Act 2015, s. 24(8) to (10)).
 */
final class FinalRejections implements Shape {

  @Override
  public boolean fits(Told told) {
    return told.has("final_reject_on");
  }

  @Override
  public Outcome answer(Told told) {
    Tariff use = new Tariff.Fixed(told.money("deduction_for_use"));
    var deductions =
        new DeductionTerms(
            HashMap.of(
                ComponentKind.USAGE,
                Table.of(
                    Table.row("after-six-months", use, OVER),
                    Table.row("motor-vehicle", use, any("motor-vehicle")))),
            HashSet.empty());
    var policy =
        PolicySketch.of(told)
            .window("quality", Windows.months(6))
            .amount(Laws.plain(told).with(deductions))
            .rules(Table.approve("final-rejection"));
    var order = Terms.order(told, told.instant("delivered_on"));
    var request = Request.whole(told, order, "quality");
    return Asking.of(policy, order, request, told.instant("final_reject_on")).verdictAndMoney();
  }
}
