package io.redress.simulator.stress;

import io.redress.property.Answers;
import io.redress.property.Condition;
import io.redress.property.Demand;
import io.redress.property.Property;
import io.redress.simulator.story.Lived;
import io.redress.simulator.story.Lived.Asked;
import io.vavr.control.Option;

/**
 * What a story must have for a property to say anything about it: a property that no story meets
 * holds of all of them, whatever the policy does.
 *
 * @param condition of a request with its answer
 * @param isOfFirst whether only the answer to the request itself counts, and none after it
 */
record Tested(Property property, Condition condition, boolean isOfFirst) {

  /** None of what demands nothing. */
  static Option<Tested> of(Property property) {
    return switch (property.demand()) {
      case Demand.Never never -> some(property, facts(never.what()), false);
      case Demand.Implies implies -> some(property, implies.when(), false);
      case Demand.Always always -> some(property, always.when(), true);
      case Demand.Monotone monotone -> some(property, monotone.when(), false);
      case Demand.AtMost most -> some(property, most.of(), true);
      case Demand.Accepts accepts -> Option.none();
    };
  }

  private static Option<Tested> some(Property property, Condition condition, boolean isOfFirst) {
    return Option.of(new Tested(property, condition, isOfFirst));
  }

  /** What is asked about the request alone: that the answer is not such is what is tested. */
  private static Condition facts(Condition what) {
    return new Condition(what.demands().reject(each -> Answers.isOne(each.column())));
  }

  boolean isMetIn(Lived story) {
    return story.answers().exists(this::isMetBy);
  }

  private boolean isMetBy(Asked asked) {
    return (!isOfFirst || asked.event() == 1) && condition.holds(asked.answered());
  }
}
