package io.redress.table;

import io.vavr.collection.List;
import io.vavr.collection.Set;
import java.util.Arrays;

/** What a table means, as slowly and plainly as it can be said: rule by rule, cell by cell. */
final class Walk {

  private Walk() {}

  static <O> List<Rule<O>> matches(DecisionTable<O> table, Row row) {
    List<Rule<O>> matches = List.empty();
    for (var rule : table.rules()) {
      boolean all = true;
      for (var demand : rule.demands()) {
        all = all && admits(demand.cell(), row.at(demand.column()));
      }
      matches = all ? matches.append(rule) : matches;
    }
    return matches;
  }

  static boolean admits(Cell cell, Value answer) {
    return switch (answer) {
      case Value.Unknown unknown -> false;
      case Value.Word(var word) -> admitsWord(cell, word);
      case Value.Words(var words) -> admitsWords(cell, words);
      case Value.Whole(long number) ->
          cell instanceof Cell.Between(long least, long most) && least <= number && number <= most;
      case Value.Truth(boolean truth) -> cell instanceof Cell.Is(boolean is) && is == truth;
    };
  }

  private static boolean admitsWord(Cell cell, String word) {
    if (cell instanceof Cell.OneOf(var words)) {
      return words.count(word::equals) > 0;
    }
    if (cell instanceof Cell.NotOneOf(var words)) {
      return words.count(word::equals) == 0;
    }
    if (cell instanceof Cell.Below(var words)) {
      return words.count(top -> isUnder(top, word)) > 0;
    }
    return cell instanceof Cell.NotBelow(var words) && words.count(top -> isUnder(top, word)) == 0;
  }

  /** Compares step by step, where the code looks at characters. */
  private static boolean isUnder(String top, String word) {
    var steps = top.split("\\.", -1);
    var path = word.split("\\.", -1);
    return steps.length <= path.length && Arrays.equals(steps, Arrays.copyOf(path, steps.length));
  }

  private static boolean admitsWords(Cell cell, Set<String> found) {
    if (cell instanceof Cell.AnyOf(var words)) {
      return !words.intersect(found).isEmpty();
    }
    if (cell instanceof Cell.AllOf(var words)) {
      return words.diff(found).isEmpty();
    }
    return cell instanceof Cell.NoneOf(var words) && words.intersect(found).isEmpty();
  }
}
