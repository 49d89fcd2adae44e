package io.redress.benchmark;

import io.redress.table.Cell;
import io.redress.table.Column;
import io.redress.table.DecisionTable;
import io.redress.table.Rule;
import io.redress.table.Rule.Demand;
import io.vavr.collection.List;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.SplittableRandom;

/**
 * A table of a thousand rules over the columns of the reference table, always the same one. Each
 * rule demands something of six to eight columns; the last one takes what is left. Its outcome is
 * the place of a rule.
 */
final class ThousandRules {

  static final int RULES = 1_000;

  private static final long SEED = 1_000;

  private static final List<Column> COLUMNS =
      List.of(
          RefundTable.REASON,
          RefundTable.STATE,
          RefundTable.CATEGORY,
          RefundTable.DAYS,
          RefundTable.AMOUNT,
          RefundTable.TIER,
          RefundTable.EVIDENCE,
          RefundTable.CHANNEL);

  private final SplittableRandom random = new SplittableRandom(SEED);

  private ThousandRules() {}

  static DecisionTable<Integer> table() {
    var thousand = new ThousandRules();
    return new DecisionTable<>(Vector.range(0, RULES).map(thousand::rule));
  }

  private Rule<Integer> rule(int place) {
    var demands =
        place == RULES - 1
            ? List.<Demand>empty()
            : shuffled().take(6 + random.nextInt(3)).map(this::demand);
    return new Rule<>("rule-" + place, demands, place, Option.none());
  }

  private List<Column> shuffled() {
    return COLUMNS.sortBy(column -> random.nextInt());
  }

  private Demand demand(Column column) {
    if (column.equals(RefundTable.DAYS)) {
      return new Demand(column, range(120));
    }
    return column.equals(RefundTable.AMOUNT)
        ? new Demand(column, range(600_000))
        : new Demand(column, words(column));
  }

  /** At most, at least, or between. */
  private Cell range(long span) {
    long one = random.nextLong(span);
    long other = random.nextLong(span);
    return switch (random.nextInt(3)) {
      case 0 -> new Cell.Between(Long.MIN_VALUE, one);
      case 1 -> new Cell.Between(one, Long.MAX_VALUE);
      default -> new Cell.Between(Math.min(one, other), Math.max(one, other));
    };
  }

  private Cell words(Column column) {
    var some = column.words().sortBy(word -> random.nextInt()).take(1 + random.nextInt(2)).toSet();
    return random.nextInt(4) == 0 ? new Cell.NotOneOf(some) : new Cell.OneOf(some);
  }
}
