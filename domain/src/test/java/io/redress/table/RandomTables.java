package io.redress.table;

import io.redress.table.Column.Kind;
import io.redress.table.Rule.Demand;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.SplittableRandom;

/** Tables of every kind of column, and answers that lie on and beside what their cells name. */
final class RandomTables {

  private static final Seq<String> WORDS = List.of("", "a", "b", "a.b", "a.b.c", "ab", "a.", "c?");

  /** More than fit into one code, some with the same hash. */
  private static final Seq<String> MANY =
      Vector.range(0, 70).map(i -> "word-" + i).appendAll(List.of("Aa", "BB", "AaBB", "BBAa"));

  static final Seq<Column> COLUMNS =
      List.of(
          column(0, Kind.WORD, WORDS),
          column(1, Kind.WORD, List.empty()),
          column(2, Kind.HIERARCHY, WORDS),
          column(3, Kind.HIERARCHY, List.empty()),
          column(4, Kind.WORDS, MANY.take(63)),
          column(5, Kind.WORDS, MANY),
          column(6, Kind.WORDS, List.empty()),
          column(7, Kind.WORDS, WORDS),
          column(8, Kind.NUMBER, List.empty()),
          column(9, Kind.MONEY, List.empty()),
          column(10, Kind.DURATION, List.empty()),
          column(11, Kind.TRUTH, List.empty()));

  private static final long[] EDGES = {
    Long.MIN_VALUE, Long.MIN_VALUE + 1, -(1L << 62), -1, 0, 1, 511, 512, 1L << 62, Long.MAX_VALUE
  };

  private final SplittableRandom random;

  RandomTables(long seed) {
    random = new SplittableRandom(seed);
  }

  private static Column column(int position, Kind kind, Seq<String> words) {
    return new Column(position, "column-" + position, kind, words);
  }

  DecisionTable<Integer> table(HitPolicy hitPolicy, int rules) {
    return new DecisionTable<>(hitPolicy, Vector.range(0, rules).map(this::rule));
  }

  private Rule<Integer> rule(int place) {
    var demands = Vector.fill(random.nextInt(4), this::demand);
    return new Rule<>("rule-" + place, demands, place, Option.none());
  }

  private Demand demand() {
    var column = one(COLUMNS);
    return new Demand(column, random.nextInt(20) == 0 ? cell(one(COLUMNS)) : cell(column));
  }

  private Cell cell(Column column) {
    return switch (column.kind()) {
      case WORD -> random.nextBoolean() ? new Cell.OneOf(some(column)) : notOneOf(column);
      case HIERARCHY -> hierarchy(column);
      case WORDS -> set(column);
      case NUMBER, MONEY, DURATION -> new Cell.Between(number(column), number(column));
      case TRUTH -> new Cell.Is(random.nextBoolean());
    };
  }

  private Cell notOneOf(Column column) {
    return new Cell.NotOneOf(some(column));
  }

  private Cell hierarchy(Column column) {
    return switch (random.nextInt(4)) {
      case 0 -> new Cell.OneOf(some(column));
      case 1 -> new Cell.NotBelow(some(column));
      default -> new Cell.Below(some(column));
    };
  }

  private Cell set(Column column) {
    return switch (random.nextInt(3)) {
      case 0 -> new Cell.AnyOf(some(column));
      case 1 -> new Cell.AllOf(some(column));
      default -> new Cell.NoneOf(some(column));
    };
  }

  /** Any answers; a fifth of them unknown. */
  Row row() {
    return new GivenAnswers(COLUMNS.toMap(column -> column, this::answer));
  }

  private Value answer(Column column) {
    if (random.nextInt(5) == 0) {
      return Value.UNKNOWN;
    }
    return switch (column.kind()) {
      case WORD, HIERARCHY -> new Value.Word(one(pool(column)));
      case WORDS -> new Value.Words(some(column));
      case NUMBER, MONEY, DURATION -> new Value.Whole(Math.max(number(column), Row.UNKNOWN + 1));
      case TRUTH -> new Value.Truth(random.nextBoolean());
    };
  }

  private Set<String> some(Column column) {
    return HashSet.fill(random.nextInt(4), () -> one(pool(column)));
  }

  private Seq<String> pool(Column column) {
    if (!column.words().isEmpty()) {
      return column.words();
    }
    return column.kind() == Kind.WORDS ? MANY : WORDS.append("z").append("a.b.z").append("z.a");
  }

  /** Small ones, such as meet often; wide ones, such as lie at the ends; or those between. */
  private long number(Column column) {
    return switch (column.kind()) {
      case NUMBER -> random.nextInt(-2, 40);
      case MONEY -> random.nextInt(4) == 0 ? random.nextInt(2_000_000) : 1000L * random.nextInt(9);
      default -> EDGES[random.nextInt(EDGES.length)];
    };
  }

  private <T> T one(Seq<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
