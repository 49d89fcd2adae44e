package io.redress.verify;

import io.redress.policy.Policy;
import io.redress.property.Answers;
import io.redress.property.Condition;
import io.redress.property.Demand;
import io.redress.property.Property;
import io.redress.table.Rule;
import io.redress.table.Wording;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Properties that say nothing, and those that cannot hold together, by their cells alone. */
final class PropertyFindings {

  private static final String SECTION = "properties";

  private final Policy policy;
  private final Grid grid;
  private final Budget budget;

  private PropertyFindings(Policy policy, Grid grid, Budget budget) {
    this.policy = policy;
    this.grid = grid;
    this.budget = budget;
  }

  static Seq<Finding> of(Policy policy, Budget budget) {
    var conditions = policy.properties().flatMap(property -> conditions(property.demand()));
    return Grid.of(conditions.map(PropertyFindings::rule), AnswerWorld.of(policy))
        .map(grid -> new PropertyFindings(policy, grid, budget).all())
        .getOrElse(List::empty)
        .appendAll(BrokenProperties.of(policy, budget));
  }

  /** All that a demand asks of facts and answers; empty conditions are left out. */
  static Seq<Condition> conditions(Demand demand) {
    Seq<Condition> all =
        switch (demand) {
          case Demand.Never never -> List.of(never.what());
          case Demand.Implies implies -> List.of(implies.when(), implies.then());
          case Demand.Always always -> List.of(always.when());
          case Demand.Monotone monotone -> List.of(monotone.when());
          case Demand.AtMost most -> List.of(most.of());
          case Demand.Accepts accepts -> List.empty();
        };
    return all.reject(Condition::isAlways);
  }

  /** A condition as something that a grid can be drawn for. */
  static Rule<?> rule(Condition condition) {
    return new Rule<>("condition", condition.demands(), true, Option.none());
  }

  private Seq<Finding> all() {
    var saying = policy.properties().reject(each -> vacuous(each).isDefined());
    return policy
        .properties()
        .flatMap(this::vacuous)
        .appendAll(
            saying
                .zipWithIndex()
                .flatMap(each ->
                    saying.drop(each._2 + 1).flatMap(other -> contradicting(each._1, other))));
  }

  /** Why a property is true whatever a policy decides, or cannot be meant. */
  private Option<Finding> vacuous(Property property) {
    if (conditions(property.demand()).take(1).exists(first -> box(first).isEmpty())) {
      return Option.of(
          finding(
              FindingKind.VACUOUS_PROPERTY,
              List.of(property),
              "property '%s' says nothing: no case meets its cells",
              "属性“%s”没有约束任何情形：没有案件符合其条件"));
    }
    return property.demand() instanceof Demand.Implies implies
        ? vacuous(property, implies)
        : Option.none();
  }

  private Option<Finding> vacuous(Property property, Demand.Implies implies) {
    var when = box(implies.when());
    var then = box(implies.then());
    if (when.and(then).isEmpty()) {
      return Option.of(
          finding(
              FindingKind.CONTRADICTING_PROPERTIES,
              List.of(property),
              "property '%s' contradicts itself: no case meets both its 'when' and its 'then'",
              "属性“%s”自相矛盾：没有案件能同时符合其 when 与 then"));
    }
    return isProved(Question.uncovered(when, List.of(then)))
        ? Option.of(
            finding(
                FindingKind.VACUOUS_PROPERTY,
                List.of(property),
                "property '%s' says nothing: its 'then' holds wherever its 'when' does",
                "属性“%s”没有约束任何情形：凡符合 when 的案件必然符合 then"))
        : Option.none();
  }

  private Option<Finding> contradicting(Property one, Property other) {
    return meeting(one.demand(), other.demand())
        .orElse(() -> meeting(other.demand(), one.demand()))
        .map(where ->
            new Finding(
                FindingKind.CONTRADICTING_PROPERTIES,
                SECTION,
                List.of(one.id(), other.id()),
                new Wording(
                    "properties '%s' and '%s' contradict each other: some cases can meet only one"
                        .formatted(one.id(), other.id()),
                    "属性“%s”与“%s”互相矛盾：有些案件只能满足其中之一".formatted(one.id(), other.id())),
                example(where, one, other)));
  }

  /** Facts that both are about and at which no answer is right; none where there are none. */
  private Option<Box> meeting(Demand one, Demand other) {
    return one instanceof Demand.Implies implies && isOfFacts(implies.when())
        ? switch (other) {
          case Demand.Never never -> forbidden(implies, never.what());
          case Demand.Implies second when isOfFacts(second.when()) -> excluded(implies, second);
          case Demand.Implies second -> Option.none();
          case Demand.Always always -> Option.none();
          case Demand.Monotone monotone -> Option.none();
          case Demand.AtMost most -> Option.none();
          case Demand.Accepts accepts -> Option.none();
        }
        : Option.none();
  }

  /** Where all that one demands is what the other forbids. */
  private Option<Box> forbidden(Demand.Implies demanded, Condition never) {
    var facts = grid.box(never.demands().reject(each -> Answers.isOne(each.column())));
    var answers = grid.box(never.demands().filter(each -> Answers.isOne(each.column())));
    var where = box(demanded.when()).and(box(demanded.then())).and(facts);
    return Option.when(
        !where.isEmpty() && isProved(Question.uncovered(where, List.of(answers))), where);
  }

  /** Where what one demands excludes what the other does, though each for itself can be had. */
  private Option<Box> excluded(Demand.Implies one, Demand.Implies other) {
    var where = box(one.when()).and(box(other.when()));
    var first = where.and(box(one.then()));
    var second = where.and(box(other.then()));
    return Option.when(!first.isEmpty() && !second.isEmpty() && first.and(second).isEmpty(), where);
  }

  private static boolean isOfFacts(Condition condition) {
    return !condition.demands().exists(each -> Answers.isOne(each.column()));
  }

  private Seq<Finding.Told> example(Box where, Property... properties) {
    var columns =
        List.of(properties)
            .flatMap(each -> conditions(each.demand()))
            .flatMap(Condition::demands)
            .map(Rule.Demand::column)
            .reject(Answers::isOne)
            .distinct();
    return Diagram.answer(grid, Question.uncovered(where, List.empty()), budget)
            instanceof Answer.Found(Point point)
        ? new CellNotation(policy.currency())
            .told(grid.facts(point).filter(fact -> columns.contains(fact.column())))
        : List.empty();
  }

  private Box box(Condition condition) {
    return grid.box(condition.demands());
  }

  private boolean isProved(Question question) {
    return Diagram.answer(grid, question, budget) instanceof Answer.Proved;
  }

  private static Finding finding(FindingKind kind, Seq<Property> of, String en, String zhCn) {
    Object[] ids = of.map(Property::id).toJavaArray();
    return new Finding(
        kind,
        SECTION,
        of.map(Property::id),
        new Wording(en.formatted(ids), zhCn.formatted(ids)),
        List.empty());
  }
}
