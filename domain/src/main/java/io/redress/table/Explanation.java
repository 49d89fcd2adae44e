package io.redress.table;

import io.redress.table.Rule.Demand;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.function.Function;

/**
 * Why a table answered a row as it did. It is worked out from the rules as they are written, when
 * somebody asks.
 *
 * @param matched the rules that matched and count: one, or all where every match counts
 * @param nearestMiss the rule with another outcome that failed by the fewest cells; of several the
 *     one that failed by a number, and then the one of which the most cells matched
 */
public record Explanation<O>(Seq<Matched<O>> matched, Option<Miss<O>> nearestMiss) {

  /** A rule whose demands were all met, with the answers that met them. */
  public record Matched<O>(Rule<O> rule, Seq<Answered> answers) {

    private boolean isMatch() {
      return answers.forAll(Answered::isMet);
    }
  }

  /** A rule that failed, with the demands by which it did. */
  public record Miss<O>(Rule<O> rule, Seq<Answered> answers) {

    private int unmet() {
      return answers.size();
    }

    private int met() {
      return rule.demands().size() - answers.size();
    }

    /** Whether no number would have to be only a little different. */
    private boolean isOfWords() {
      return answers.forAll(answer -> answer.excess().isEmpty());
    }
  }

  /** One demand of a rule, and what the row answered. */
  public record Answered(Demand demand, Value answer) {

    public boolean isMet() {
      return demand.cell().admits(answer);
    }

    /**
     * By how much a number misses what is demanded, in the unit of its column: above zero where it
     * is too large, below zero where it is too small; none where nothing is missed or no number is
     * meant.
     */
    public Option<Long> excess() {
      return demand.cell() instanceof Cell.Between(long least, long most)
              && answer instanceof Value.Whole(long number)
          ? excess(least, most, number)
          : Option.none();
    }

    private static Option<Long> excess(long least, long most, long number) {
      if (number > most) {
        return Option.of(number - most);
      }
      return Option.when(number < least, () -> number - least);
    }
  }

  /**
   * Explains the answer of a table whose first match decides.
   *
   * @param outcome what two rules must have alike to decide the same
   */
  public static <O> Explanation<O> ofFirst(
      DecisionTable<O> table, Row row, Function<Rule<O>, Object> outcome) {
    var asked = asked(table, row);
    var decided = asked.filter(Matched::isMatch).take(1);
    var outcomes = decided.map(each -> outcome.apply(each.rule()));
    return new Explanation<>(
        decided,
        asked
            .reject(Matched::isMatch)
            .reject(each -> outcomes.contains(outcome.apply(each.rule())))
            .map(each -> new Miss<>(each.rule(), each.answers().reject(Answered::isMet)))
            .filter(miss -> decided.forAll(match -> couldDecide(table, miss, match.rule())))
            .minBy(
                Comparator.<Miss<O>>comparingInt(Miss::unmet)
                    .thenComparing(Miss::isOfWords)
                    .thenComparing(Miss::met, Comparator.reverseOrder())));
  }

  /**
   * Whether a rule could have decided with other answers in the cells that it missed: it stands
   * before the one that did, or that one asks for one of them, too.
   */
  private static <O> boolean couldDecide(DecisionTable<O> table, Miss<O> miss, Rule<O> decided) {
    var missed = miss.answers().map(answer -> answer.demand().column());
    return table.rules().indexOf(miss.rule()) < table.rules().indexOf(decided)
        || decided.demands().exists(demand -> missed.contains(demand.column()));
  }

  /** Explains the answer of a table of which every match counts; it has no nearest miss. */
  public static <O> Explanation<O> ofEvery(DecisionTable<O> table, Row row) {
    return new Explanation<>(asked(table, row).filter(Matched::isMatch), Option.none());
  }

  private static <O> Seq<Matched<O>> asked(DecisionTable<O> table, Row row) {
    return table.rules().map(rule -> new Matched<>(rule, answers(rule, row)));
  }

  private static Seq<Answered> answers(Rule<?> rule, Row row) {
    return rule.demands().map(demand -> new Answered(demand, row.at(demand.column())));
  }
}
