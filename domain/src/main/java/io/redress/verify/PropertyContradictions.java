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

/** Two properties of which some cases can meet only one, whatever they are answered. */
final class PropertyContradictions {

  private final Policy policy;
  private final PropertyQuestions questions;

  PropertyContradictions(Policy policy, PropertyQuestions questions) {
    this.policy = policy;
    this.questions = questions;
  }

  Seq<Finding> among(Seq<Property> properties) {
    return properties
        .zipWithIndex()
        .flatMap(one -> properties.drop(one._2 + 1).flatMap(other -> contradicting(one._1, other)));
  }

  private Option<Finding> contradicting(Property one, Property other) {
    return meeting(one.demand(), other.demand())
        .orElse(() -> meeting(other.demand(), one.demand()))
        .map(where ->
            new Finding(
                FindingKind.CONTRADICTING_PROPERTIES,
                PropertyFindings.SECTION,
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
    var grid = questions.grid();
    var facts = grid.box(never.demands().reject(each -> Answers.isOne(each.column())));
    var answers = grid.box(never.demands().filter(each -> Answers.isOne(each.column())));
    var where = questions.box(demanded.when()).and(questions.box(demanded.then())).and(facts);
    return Option.when(
        !where.isEmpty() && questions.isProved(Question.uncovered(where, List.of(answers))), where);
  }

  /** Where what one demands excludes what the other does, though each for itself can be had. */
  private Option<Box> excluded(Demand.Implies one, Demand.Implies other) {
    var where = questions.box(one.when()).and(questions.box(other.when()));
    var first = where.and(questions.box(one.then()));
    var second = where.and(questions.box(other.then()));
    return Option.when(!first.isEmpty() && !second.isEmpty() && first.and(second).isEmpty(), where);
  }

  private static boolean isOfFacts(Condition condition) {
    return !condition.demands().exists(each -> Answers.isOne(each.column()));
  }

  private Seq<Finding.Told> example(Box where, Property... properties) {
    var columns =
        List.of(properties)
            .flatMap(each -> PropertyFindings.conditions(each.demand()))
            .flatMap(Condition::demands)
            .map(Rule.Demand::column)
            .reject(Answers::isOne)
            .distinct();
    return questions
        .found(Question.uncovered(where, List.empty()))
        .toList()
        .flatMap(point ->
            new CellNotation(policy.currency())
                .told(
                    questions.grid().facts(point).filter(fact -> columns.contains(fact.column()))));
  }
}
