package io.redress.verify;

import io.redress.eligibility.Eligibility;
import io.redress.facts.Vocabulary;
import io.redress.goods.GoodsState;
import io.redress.goods.ReturnMilestone;
import io.redress.policy.Policy;
import io.redress.remedy.Remedy;
import io.redress.request.RequestKind;
import io.redress.table.Cell;
import io.redress.table.Column;
import io.redress.table.Rule;
import io.redress.table.Rule.Demand;
import io.redress.table.Wording;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * Approvals of returns that no rule says when to pay for, where there are rules about that at all:
 * the money waits for the inspection then.
 */
final class ReleaseFindings {

  private static final Demand RECEIVED = is(Vocabulary.GOODS, GoodsState.RECEIVED.word());
  private static final Demand AS_RETURN = is(Vocabulary.REQUEST, RequestKind.RETURN_REFUND.word());

  private final Policy policy;
  private final Grid grid;
  private final Budget budget;
  private final Seq<Box> release;

  /** For each region that no release rule takes: a rule that approves there, with an example. */
  private Map<Wording, Finding> found = LinkedHashMap.empty();

  private ReleaseFindings(Policy policy, Grid grid, Budget budget) {
    this.policy = policy;
    this.grid = grid;
    this.budget = budget;
    this.release = policy.settlement().release().rules().map(rule -> grid.box(rule.demands()));
  }

  static Seq<Finding> of(Policy policy, Budget budget) {
    if (policy.settlement().release().rules().isEmpty()) {
      return List.empty();
    }
    var asked = new Rule<>("asked", List.of(RECEIVED, AS_RETURN), "", Option.none());
    Seq<Rule<?>> rules =
        Vector.<Rule<?>>ofAll(policy.eligibility().rules())
            .appendAll(policy.settlement().release().rules())
            .append(asked);
    return Grid.of(rules, PolicyWorld.ofCases(policy.facts()))
        .map(grid -> new ReleaseFindings(policy, grid, budget).all())
        .getOrElse(List::empty);
  }

  private Seq<Finding> all() {
    var rules = policy.eligibility().rules();
    Seq<Box> before = Vector.empty();
    for (var rule : rules) {
      var demands = rule.demands();
      for (var more : approvedReturns(rule.outcome())) {
        look(rule.id(), grid.box(demands.appendAll(more)), before);
      }
      before = before.append(grid.box(demands));
    }
    return found.values().toList();
  }

  /** Which of the cases that a rule decides go back for money; none where it grants no return. */
  private static Option<Seq<Demand>> approvedReturns(Eligibility outcome) {
    return switch (outcome.verdict()) {
      case APPROVE, CONVERT ->
          outcome
              .remedy()
              .<Option<Seq<Demand>>>map(
                  remedy -> Option.when(remedy == Remedy.RETURN_REFUND, List.of(RECEIVED)))
              .getOrElse(() -> Option.of(List.of(RECEIVED, AS_RETURN)));
      case REVIEW, REJECT, ASK_EVIDENCE -> Option.none();
    };
  }

  private void look(String rule, Box cases, Seq<Box> before) {
    var within = cases.and(grid.everythingKnown());
    var question = Question.uncovered(within, before.appendAll(release));
    if (Diagram.answer(grid, question, budget) instanceof Answer.Found(Point point)) {
      var patch = Patch.around(grid, point, grid.everythingKnown(), List.empty(), release);
      var notation = new CellNotation(policy.currency());
      var where = notation.where(patch.where());
      if (!found.containsKey(where)) {
        found = found.put(where, finding(rule, where, notation.told(grid.facts(point))));
      }
    }
  }

  private static Finding finding(String rule, Wording where, Seq<Finding.Told> example) {
    var word = ReturnMilestone.INSPECTION.word();
    return new Finding(
        FindingKind.UNRELEASED,
        "release",
        List.of(rule),
        new Wording(
            "no rule says when to pay for %s, which '%s' approves; the money waits for the %s"
                .formatted(where.en(), rule, word),
            "没有规则说明何时放款：%s（由规则“%s”批准），将等到 %s 之后".formatted(where.zhCn(), rule, word)),
        example);
  }

  private static Demand is(Column column, String word) {
    return new Demand(column, new Cell.OneOf(HashSet.of(word)));
  }
}
