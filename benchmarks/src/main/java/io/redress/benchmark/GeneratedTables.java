package io.redress.benchmark;

import io.redress.table.Cell;
import io.redress.table.Column;
import io.redress.table.DecisionTable;
import io.redress.table.Rule;
import io.redress.table.Rule.Demand;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.SplittableRandom;

/**
 * Tables of any size over eight columns, always the same ones. A rule demands something of three
 * columns of five, bounds lie anywhere, and the last rule takes what is left.
 */
final class GeneratedTables {

  private static final Seq<Column> COLUMNS =
      Vector.of(
          words(0, 8),
          words(1, 5),
          words(2, 8),
          new Column(3, "days", Column.Kind.NUMBER, List.empty()),
          new Column(4, "amount", Column.Kind.MONEY, List.empty()),
          words(5, 5),
          words(6, 4),
          words(7, 5));

  private static final long MOST_DAYS = 120;
  private static final long MOST_MINOR = 600_000;
  private static final int OUTCOMES = 4;

  private GeneratedTables() {}

  static DecisionTable<Integer> of(int rules, long seed) {
    var random = new SplittableRandom(seed);
    Seq<Rule<Integer>> generated = Vector.empty();
    for (int i = 1; i < rules; i++) {
      generated =
          generated.append(
              new Rule<>("r" + i, demands(random), random.nextInt(OUTCOMES), Option.none()));
    }
    return new DecisionTable<>(
        generated.append(new Rule<>("rest", List.empty(), 0, Option.none())));
  }

  /** At least two of them. */
  private static Seq<Demand> demands(SplittableRandom random) {
    var demands =
        COLUMNS
            .filter(column -> random.nextInt(5) < 3)
            .map(column -> new Demand(column, cell(column, random)));
    return demands.size() < 2 ? demands(random) : demands;
  }

  private static Cell cell(Column column, SplittableRandom random) {
    if (!column.words().isEmpty()) {
      return random.nextInt(4) == 0
          ? new Cell.NotOneOf(some(column.words(), random))
          : new Cell.OneOf(some(column.words(), random));
    }
    long end = column.kind() == Column.Kind.MONEY ? MOST_MINOR : MOST_DAYS;
    long one = random.nextLong(end);
    long other = random.nextLong(end);
    return switch (random.nextInt(3)) {
      case 0 -> new Cell.Between(Long.MIN_VALUE, one);
      case 1 -> new Cell.Between(one, Long.MAX_VALUE);
      default -> new Cell.Between(Math.min(one, other), Math.max(one, other));
    };
  }

  /** At most half of the words. */
  private static Set<String> some(Seq<String> words, SplittableRandom random) {
    Set<String> some = HashSet.empty();
    for (int i = random.nextInt(words.size() / 2); i >= 0; i--) {
      some = some.add(words.get(random.nextInt(words.size())));
    }
    return some;
  }

  private static Column words(int position, int count) {
    return new Column(
        position,
        "column-" + position,
        Column.Kind.WORD,
        List.range(0, count).map(word -> "word-" + word));
  }
}
