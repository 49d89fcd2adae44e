package io.redress.verify;

import io.redress.policy.Policy;
import io.redress.property.Condition;
import io.redress.property.Demand;
import io.redress.property.Property;
import io.vavr.Tuple;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Properties that say nothing, cannot hold together, or are broken by the eligibility table. */
final class PropertyFindings {

  static final String SECTION = "properties";

  /** More are not looked at: each is held against each. */
  private static final int MOST = 200;

  private final PropertyQuestions questions;

  private PropertyFindings(PropertyQuestions questions) {
    this.questions = questions;
  }

  static Seq<Finding> of(Policy policy, Budget budget) {
    var properties = policy.properties().take(MOST);
    if (properties.isEmpty()) {
      return List.empty();
    }
    var conditions = properties.flatMap(property -> conditions(property.demand()));
    var cells =
        PropertyQuestions.of(
            conditions.map(PropertyQuestions::rule), AnswerWorld.of(policy), budget);
    var table = BrokenProperties.questions(policy, conditions, budget);
    var found =
        cells
            .toList()
            .flatMap(asked -> new PropertyFindings(asked).among(policy, properties))
            .appendAll(
                table
                    .toList()
                    .flatMap(asked -> new BrokenProperties(policy, asked).among(properties)));
    boolean isDecided =
        properties.size() == policy.properties().size()
            && List.of(cells, table).forAll(each -> each.exists(asked -> !asked.isUndecided()));
    return isDecided ? found : found.append(undecided());
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

  private Seq<Finding> among(Policy policy, Seq<Property> properties) {
    var alone = properties.map(property -> Tuple.of(property, alone(property)));
    var others = alone.filter(each -> each._2.isEmpty()).map(each -> each._1);
    return alone
        .flatMap(each -> each._2)
        .appendAll(new PropertyContradictions(policy, questions).among(others));
  }

  /** Why a property is true whatever a policy decides, or cannot be. */
  private Option<Finding> alone(Property property) {
    boolean isNoCase =
        conditions(property.demand()).headOption().exists(first -> questions.box(first).isEmpty());
    if (isNoCase) {
      return Option.of(
          finding(
              FindingKind.VACUOUS_PROPERTY,
              property,
              "property '%s' says nothing: no case meets its cells",
              "属性“%s”没有约束任何情形：没有案件符合其条件"));
    }
    return property.demand() instanceof Demand.Implies implies
        ? implied(property, implies)
        : Option.none();
  }

  private Option<Finding> implied(Property property, Demand.Implies implies) {
    var when = questions.box(implies.when());
    var then = questions.box(implies.then());
    if (when.and(then).isEmpty()) {
      return Option.of(
          finding(
              FindingKind.CONTRADICTING_PROPERTIES,
              property,
              "property '%s' contradicts itself: no case meets both its 'when' and its 'then'",
              "属性“%s”自相矛盾：没有案件能同时符合其 when 与 then"));
    }
    return questions.isProved(Question.uncovered(when, List.of(then)))
        ? Option.of(
            finding(
                FindingKind.VACUOUS_PROPERTY,
                property,
                "property '%s' says nothing: its 'then' holds wherever its 'when' does",
                "属性“%s”没有约束任何情形：凡符合 when 的案件必然符合 then"))
        : Option.none();
  }

  private static Finding finding(FindingKind kind, Property property, String en, String zhCn) {
    return Finding.of(
        kind, SECTION, property.id(), en.formatted(property.id()), zhCn.formatted(property.id()));
  }

  private static Finding undecided() {
    return Finding.of(
        FindingKind.UNDECIDED,
        SECTION,
        "too many or too large to tell all that is wrong with them",
        "属性过多或条件过大，无法判断是否存在其他问题");
  }
}
