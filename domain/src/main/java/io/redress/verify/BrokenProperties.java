package io.redress.verify;

import io.redress.eligibility.Eligibility;
import io.redress.policy.Policy;
import io.redress.property.Answers;
import io.redress.property.Condition;
import io.redress.property.Demand;
import io.redress.property.Property;
import io.redress.table.Rule;
import io.redress.table.Value;
import io.redress.table.Wording;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * Properties that the eligibility table breaks by itself, each with a case. Only what follows from
 * the rule that decides is taken for certain: which rule it is, what is rejected, asked for or
 * reviewed, and the remedy that it names. What it approves may still be reviewed, and what that
 * comes to the table does not know.
 */
final class BrokenProperties {

  private enum Holds {
    SURELY,
    NEVER,
    PERHAPS
  }

  private final Policy policy;
  private final PropertyQuestions questions;
  private final Seq<Deciding> rules;

  /** A rule that decides, or none, and the boxes of those that are asked before it. */
  private record Deciding(String id, Box box, Option<Eligibility> outcome, Seq<Box> before) {}

  BrokenProperties(Policy policy, PropertyQuestions questions) {
    this.policy = policy;
    this.questions = questions;
    var grid = questions.grid();
    Seq<Deciding> all = Vector.empty();
    Seq<Box> before = Vector.empty();
    for (var rule : policy.eligibility().rules()) {
      var box = grid.box(rule.demands());
      all = all.append(new Deciding(rule.id(), box, Option.of(rule.outcome()), before));
      before = before.append(box);
    }
    this.rules =
        all.append(new Deciding(Answers.NO_RULE, grid.everything(), Option.none(), before));
  }

  /** What can be asked of the table and the facts of conditions; none if that is too much. */
  static Option<PropertyQuestions> questions(
      Policy policy, Seq<Condition> conditions, Budget budget) {
    Seq<Rule<?>> asking =
        Vector.<Rule<?>>ofAll(policy.eligibility().rules())
            .appendAll(
                conditions
                    .map(condition -> new Condition(facts(condition)))
                    .map(PropertyQuestions::rule));
    return PropertyQuestions.of(asking, AnswerWorld.ofFacts(policy), budget);
  }

  Seq<Finding> among(Seq<Property> properties) {
    return properties.flatMap(property ->
        switch (property.demand()) {
          case Demand.Never never -> broken(property, never.what(), Option.none());
          case Demand.Implies implies ->
              broken(property, implies.when(), Option.of(implies.then()));
          case Demand.Always always -> Option.none();
          case Demand.Monotone monotone -> Option.none();
          case Demand.AtMost most -> Option.none();
          case Demand.Accepts accepts -> Option.none();
        });
  }

  private Option<Finding> broken(Property property, Condition when, Option<Condition> then) {
    for (var rule : rules) {
      for (var point : found(rule, when, then)) {
        return Option.of(finding(property, rule, point));
      }
    }
    return Option.none();
  }

  /** A case that a rule decides, that is meant, and at which what is demanded cannot be. */
  private Option<Point> found(Deciding rule, Condition when, Option<Condition> then) {
    if (holds(when, rule) != Holds.SURELY) {
      return Option.none();
    }
    var grid = questions.grid();
    var within = rule.box().and(grid.box(facts(when))).and(grid.everythingKnown());
    var met =
        then.filter(demanded -> holds(demanded, rule) != Holds.NEVER)
            .map(demanded -> grid.box(facts(demanded)));
    return questions.found(Question.uncovered(within, rule.before().appendAll(met)));
  }

  /** Whether the answers are such wherever a rule decides. */
  private static Holds holds(Condition condition, Deciding rule) {
    var each =
        condition
            .demands()
            .filter(demand -> Answers.isOne(demand.column()))
            .map(demand -> holds(demand, rule));
    if (each.contains(Holds.NEVER)) {
      return Holds.NEVER;
    }
    return each.contains(Holds.PERHAPS) ? Holds.PERHAPS : Holds.SURELY;
  }

  private static Holds holds(Rule.Demand demand, Deciding rule) {
    var possible = words(demand, rule).map(Value.Word::new);
    int admitted = possible.count(demand.cell()::admits);
    if (possible.isEmpty()) {
      return Holds.PERHAPS;
    }
    return admitted == 0 ? Holds.NEVER : admitted == possible.size() ? Holds.SURELY : Holds.PERHAPS;
  }

  /** The answers that there may be; none where the table does not know. */
  private static Seq<String> words(Rule.Demand demand, Deciding rule) {
    if (demand.column().equals(Answers.RULE)) {
      return List.of(rule.id());
    }
    if (demand.column().equals(Answers.VERDICT)) {
      return AnswerWorld.verdicts(rule.outcome());
    }
    return demand.column().equals(Answers.REMEDY)
        ? AnswerWorld.remedies(rule.outcome())
        : List.empty();
  }

  private static Seq<Rule.Demand> facts(Condition condition) {
    return condition.demands().reject(demand -> Answers.isOne(demand.column()));
  }

  private Finding finding(Property property, Deciding rule, Point point) {
    return new Finding(
        FindingKind.BROKEN_PROPERTY,
        PropertyFindings.SECTION,
        List.of(property.id(), rule.id()),
        new Wording(
            "property '%s' does not hold: '%s' decides otherwise"
                .formatted(property.id(), rule.id()),
            "属性“%s”不成立：规则“%s”的决定与之不符".formatted(property.id(), rule.id())),
        new CellNotation(policy.currency()).told(questions.grid().facts(point)));
  }
}
