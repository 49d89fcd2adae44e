package io.redress.adapter.policy.drawn;

import io.redress.property.Answers;
import io.redress.property.Bound;
import io.redress.property.Condition;
import io.redress.property.Demand;
import io.redress.property.GoodSense;
import io.redress.property.Judged;
import io.redress.property.Milestone;
import io.redress.property.Per;
import io.redress.property.Property;
import io.redress.table.Cell;
import io.redress.table.Column;
import io.redress.table.Wording;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;

/**
 * Properties by chance, with demands of every kind.
 *
 * @param facts draws cells of facts
 * @param rules the ids of the rules of eligibility
 * @param times any of which is whole minutes
 */
record PropertyDraw(Draw draw, TableDraw facts, Seq<String> rules, Seq<Duration> times) {

  Seq<Property> properties() {
    return draw.some(draw.names()).take(4).map(this::property);
  }

  private Property property(String id) {
    var demand = demand();
    Option<Wording> because =
        demand instanceof Demand.Accepts ? Option.of(draw.wording()) : draw.maybe(draw::wording);
    return new Property(id, demand, because);
  }

  private Demand demand() {
    return switch (draw.below(6)) {
      case 0 -> new Demand.Never(ofAnswers());
      case 1 -> new Demand.Implies(ofAnswers(), ofAnswers());
      case 2 ->
          new Demand.Always(
              draw.atLeastOne(List.of(Milestone.values())), draw.of(times), perhaps(ofFacts()));
      case 3 ->
          new Demand.Monotone(
              draw.of(Judged.values()),
              draw.of(facts.columns().filter(Demand.Monotone::isOrdered)),
              perhaps(ofFacts()));
      case 4 ->
          new Demand.AtMost(
              bound(),
              perhaps(ofAnswers()),
              draw.of(Per.values()),
              draw.maybe(() -> draw.of(times)));
      default -> new Demand.Accepts(draw.of(GoodSense.values()));
    };
  }

  private Bound bound() {
    return draw.coin()
        ? new Bound.Count(draw.below(3))
        : new Bound.Total(draw.money(facts.currency()));
  }

  private Condition perhaps(Condition condition) {
    return draw.coin() ? condition : Condition.always();
  }

  private Condition ofFacts() {
    return new Condition(facts.someDemands());
  }

  private Condition ofAnswers() {
    var both = new Condition(facts.with(answers()).someDemands());
    return draw.coin()
        ? both.and(Answers.RULE, new Cell.OneOf(draw.atLeastOne(rules.append(Answers.NO_RULE))))
        : both;
  }

  private static Column[] answers() {
    return Answers.COLUMNS.remove(Answers.RULE).toJavaArray(Column[]::new);
  }
}
