package io.redress.verify;

import static io.redress.Shop.cny;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.PolicyDraft;
import io.redress.facts.Vocabulary;
import io.redress.property.Answers;
import io.redress.property.Bound;
import io.redress.property.Condition;
import io.redress.property.Demand;
import io.redress.property.GoodSense;
import io.redress.property.Judged;
import io.redress.property.Milestone;
import io.redress.property.Per;
import io.redress.table.Cell;
import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Properties that two policies do not have alike. */
class PropertyDifferenceTest {

  @Test
  void propertiesAreComparedByTheirIds() {
    var approved = Condition.of(Answers.VERDICT, Cell.oneOf("approve"));
    var dear = Condition.of(Vocabulary.AMOUNT, Cell.atLeast(cny(100_00)));
    var before =
        new PolicyDraft()
            .property("gone", new Demand.Implies(dear, approved))
            .property("stays", new Demand.Accepts(GoodSense.DEADLINES_ARE_SEEN))
            .property(
                "changed",
                new Demand.AtMost(
                    new Bound.Total(cny(50_00)),
                    Condition.always(),
                    Per.CUSTOMER,
                    Option.of(Duration.ofDays(30))));
    var after =
        new PolicyDraft()
            .property(
                "changed",
                new Demand.AtMost(new Bound.Count(2), approved, Per.ORDER, Option.none()))
            .property("stays", new Demand.Accepts(GoodSense.DEADLINES_ARE_SEEN))
            .property(
                "new",
                new Demand.Always(
                    HashSet.of(Milestone.REJECTED, Milestone.APPROVED), Duration.ofDays(2), dear));
    assertThat(
            PolicyDifference.between(before.policy(), after.policy())
                .entries()
                .map(each -> each.section() + ": " + each.sentence().en()))
        .containsExactly(
            "properties.gone: was {amount: at least 100.00} implies {verdict: approve}, is nothing",
            "properties.changed: was at most CNY 50.00 per customer within 30 days, is at most 2 of"
                + " {verdict: approve} per order",
            "properties.new: was nothing, is [approved, rejected] within 2 days when {amount: at"
                + " least 100.00}");
  }

  @Test
  void everyKindOfDemandAndOfCellIsSaid() {
    var when =
        Condition.of(Vocabulary.FLAGS, Cell.noneOf("fresh"))
            .and(Vocabulary.CATEGORY, Cell.notBelow("food"))
            .and(Vocabulary.EVIDENCE, Cell.allOf("photo"))
            .and(Vocabulary.TIER, Cell.not("gold"))
            .and(Vocabulary.QUANTITY, Cell.between(1, 3))
            .and(Vocabulary.WHOLE_ORDER, Cell.is(true));
    var after =
        new PolicyDraft()
            .property(
                "later", new Demand.Monotone(Judged.TOTAL, Vocabulary.DAYS_SINCE_DELIVERY, when))
            .property("never", new Demand.Never(Condition.of(Answers.TOTAL, Cell.atMost(5))))
            .property("parts", new Demand.Accepts(GoodSense.SPLITTING_PAYS_NO_MORE));
    assertThat(
            PolicyDifference.between(new PolicyDraft().policy(), after.policy())
                .entries()
                .map(each -> each.sentence().en()))
        .containsExactly(
            "was nothing, is total no better with days-since-delivery when {flags: {none: [fresh]},"
                + " category: {not: [food]}, evidence: {all: [photo]}, tier: {not: [gold]},"
                + " quantity: 1..3, whole-order: true}",
            "was nothing, is never {total: at most 0.05}",
            "was nothing, is accepts splitting-pays-no-more");
  }
}
