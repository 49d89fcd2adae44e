package io.redress.verify;

import static io.redress.facts.Vocabulary.GOODS;
import static io.redress.facts.Vocabulary.RISK;

import io.redress.eligibility.Eligibility;
import io.redress.eligibility.Verdict;
import io.redress.goods.GoodsState;
import io.redress.policy.Policy;
import io.redress.property.Answers;
import io.redress.remedy.Path;
import io.redress.remedy.Remedy;
import io.redress.risk.RiskAction;
import io.redress.table.Rule;
import io.redress.table.Value;
import io.redress.verify.World.Domain;
import io.redress.verify.World.Link;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Which answers there can be to the cases of a policy, beside their facts. */
final class AnswerWorld {

  private AnswerWorld() {}

  /** The facts of its cases; of the risk only what some signal may call for. */
  static World ofFacts(Policy policy) {
    var actions =
        policy.risk().action().rules().map(Rule::outcome).append(RiskAction.ALLOW).distinct();
    return PolicyWorld.ofCases(policy.facts())
        .with(RISK, Domain.of(RISK).known().among(actions.map(RiskAction::word)));
  }

  /**
   * Facts and answers, as far as one excludes the other whatever the tables say: what they do not
   * decide today they may decide in the next version.
   */
  static World of(Policy policy) {
    return Answers.COLUMNS
        .foldLeft(
            PolicyWorld.ofCases(policy.facts()),
            (world, column) -> world.with(column, Domain.of(column).known()))
        .with(pathFollows());
  }

  /** What a customer may get by a rule: also a review, where a person must agree. */
  static Seq<String> verdicts(Option<Eligibility> outcome) {
    var said = outcome.map(Eligibility::verdict).getOrElse(Verdict.REVIEW);
    return switch (said) {
      case APPROVE, CONVERT -> List.of(said.word(), Verdict.REVIEW.word());
      case REVIEW, REJECT, ASK_EVIDENCE -> List.of(said.word());
    };
  }

  /** What a rule gives; anything where it leaves that to the request. */
  static Seq<String> remedies(Option<Eligibility> outcome) {
    return outcome
        .flatMap(Eligibility::remedy)
        .<Seq<String>>map(remedy -> List.of(remedy.word()))
        .getOrElse(() -> Answers.REMEDY.words());
  }

  private static Link pathFollows() {
    return new Link(
        List.of(GOODS, Answers.REMEDY, Answers.PATH),
        answers -> {
          var goods = word(answers.apply(GOODS));
          var remedy = word(answers.apply(Answers.REMEDY));
          var path = word(answers.apply(Answers.PATH));
          return List.of(GoodsState.values())
              .filter(state -> goods.contains(state.word()))
              .flatMap(state ->
                  List.of(Remedy.values())
                      .filter(each -> remedy.contains(each.word()))
                      .map(each -> Path.of(state, each).word()))
              .exists(path::contains);
        });
  }

  private static Option<String> word(Value value) {
    return value instanceof Value.Word(String word) ? Option.of(word) : Option.none();
  }
}
