package io.redress.verify;

import io.redress.table.Rule;
import io.redress.table.Rule.Demand;
import io.redress.verify.Question.Follower;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * Where two tables, whose first match decides, decide differently.
 *
 * @param changes one for each rule of the first table with each rule of the second that decides
 *     some of its cases otherwise
 * @param completeness whether these are all
 */
record TableDifference(Seq<Change> changes, Completeness completeness) {

  /** More are not listed. */
  private static final int MOST = 100;

  enum Completeness {
    /** Everywhere else the tables decide alike. */
    PROVED,
    /** There may be others: so many were not looked for. */
    FIRST_ONES,
    /** There may be others: the budget ended. */
    UNDECIDED
  }

  /**
   * Facts that two rules decide differently.
   *
   * @param before the rule of the first table; none where no rule matches
   * @param after the rule of the second table; none where no rule matches
   * @param where all facts of this region are decided by these two
   */
  record Change(Option<String> before, Option<String> after, Where where, Seq<Fact> example) {}

  /** Whether it is certain that there is no difference. */
  boolean isNone() {
    return changes.isEmpty() && completeness == Completeness.PROVED;
  }

  /**
   * Compares two tables.
   *
   * @param outcome what two rules must have alike to decide the same
   */
  static <O> TableDifference of(
      Seq<Rule<O>> before,
      Seq<Rule<O>> after,
      World world,
      Function<Rule<O>, ?> outcome,
      Budget budget) {
    return Grid.of(before.appendAll(after), world)
        .map(grid -> new Comparison<>(grid, before, after, outcome, budget).all())
        .getOrElse(() -> new TableDifference(List.empty(), Completeness.UNDECIDED));
  }

  private static final class Comparison<O> {

    private final Grid grid;
    private final Array<Rule<O>> before;
    private final Array<Rule<O>> after;
    private final Array<Box> boxesBefore;
    private final Array<Box> boxesAfter;
    private final Array<Object> outcomesBefore;
    private final Array<Object> outcomesAfter;
    private final Map<Set<Demand>, Integer> twins;
    private final Budget budget;
    private Seq<Change> changes = Vector.empty();
    private Completeness completeness = Completeness.PROVED;

    Comparison(
        Grid grid,
        Seq<Rule<O>> before,
        Seq<Rule<O>> after,
        Function<Rule<O>, ?> outcome,
        Budget budget) {
      this.grid = grid;
      this.before = Array.ofAll(before);
      this.after = Array.ofAll(after);
      this.boxesBefore = this.before.map(rule -> grid.box(rule.demands()));
      this.boxesAfter = this.after.map(rule -> grid.box(rule.demands()));
      this.outcomesBefore = this.before.map(outcome);
      this.outcomesAfter = this.after.map(outcome);
      this.twins =
          this.before.zipWithIndex().reverse().toMap(rule -> rule._1.demands().toSet(), r -> r._2);
      this.budget = budget;
    }

    TableDifference all() {
      for (int rule = 0; rule <= before.size(); rule++) {
        new OfRule(rule).find();
      }
      return new TableDifference(changes, completeness);
    }

    /** What became of the cases of one rule, or of those that none takes. */
    private final class OfRule {

      private final int rule;
      private final Option<Integer> own;
      private final Seq<Box> blockers;
      private Array<Boolean> agreeing;
      private boolean isNoneAgreeing;

      OfRule(int rule) {
        this.rule = rule;
        this.own = Option.when(rule < before.size(), rule);
        this.blockers = boxesBefore.take(rule);
        this.agreeing =
            outcomesAfter.map(outcome -> own.exists(at -> outcomesBefore.get(at).equals(outcome)));
        this.isNoneAgreeing = own.isEmpty();
      }

      void find() {
        var within = own.map(boxesBefore::get).getOrElse(grid::everything);
        var answer = ask(within);
        while (answer instanceof Answer.Found(Point point) && changes.size() < MOST) {
          add(point);
          answer = ask(within);
        }
        if (answer instanceof Answer.Undecided) {
          completeness = Completeness.UNDECIDED;
        } else if (answer instanceof Answer.Found && completeness == Completeness.PROVED) {
          completeness = Completeness.FIRST_ONES;
        }
      }

      private Answer ask(Box within) {
        return Diagram.answer(
            grid, new Question(within, blockers, followers(), isNoneAgreeing), budget);
      }

      /** Without those that demand what a rule before this one demanded already. */
      private Seq<Follower> followers() {
        Seq<Follower> followers = Vector.empty();
        for (int at = 0; at < after.size(); at++) {
          if (!twins.get(after.get(at).demands().toSet()).exists(twin -> twin < rule)) {
            followers = followers.append(new Follower(boxesAfter.get(at), agreeing.get(at)));
          }
        }
        return followers;
      }

      private void add(Point point) {
        int at = boxesAfter.indexWhere(box -> box.contains(point));
        var other = Option.when(at >= 0, at);
        var patch =
            Patch.around(
                grid,
                point,
                grid.everything(),
                own.map(boxesBefore::get).toList().appendAll(other.map(boxesAfter::get)),
                blockers.appendAll(boxesAfter.take(other.getOrElse(after.size()))));
        changes =
            changes.append(
                new Change(
                    own.map(before::get).map(Rule::id),
                    other.map(after::get).map(Rule::id),
                    patch.where(),
                    grid.facts(point)));
        other.forEach(found -> agreeing = agreeing.update(found, true));
        isNoneAgreeing |= other.isEmpty();
      }
    }
  }
}
