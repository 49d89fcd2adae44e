package io.redress.verify;

import io.redress.table.Cell;
import io.redress.table.Column;
import io.redress.table.Column.Kind;
import io.redress.table.DecisionTable;
import io.redress.table.Rule;
import io.redress.table.Rule.Demand;
import io.redress.table.Value;
import io.redress.verify.World.Domain;
import io.redress.verify.World.Link;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Small tables over columns of every kind, in worlds in which some answers are always known and
 * some depend on each other, with every case that there is.
 */
final class RandomTables {

  static final Column CLOSED = new Column(0, "closed", Kind.WORD, List.of("a", "b", "c"));
  static final Column OPEN = new Column(1, "open", Kind.WORD, List.empty());
  static final Column DOTTED = new Column(2, "dotted", Kind.HIERARCHY, List.empty());
  static final Column SET = new Column(3, "set", Kind.WORDS, List.empty());
  static final Column CLOSED_SET = new Column(4, "closed-set", Kind.WORDS, List.of("k", "l"));
  static final Column NUMBER = new Column(5, "number", Kind.NUMBER, List.empty());
  static final Column TRUTH = new Column(6, "truth", Kind.TRUTH, List.empty());

  private static final Seq<Column> COLUMNS =
      Vector.of(CLOSED, OPEN, DOTTED, SET, CLOSED_SET, NUMBER, TRUTH);

  private static final Link TRUTH_FOLLOWS =
      Link.determined(
          CLOSED,
          TRUTH,
          word ->
              word.equals(Value.UNKNOWN)
                  ? Value.UNKNOWN
                  : new Value.Truth(word.equals(new Value.Word("a"))));

  private static final Link NUMBER_NEEDS_B =
      Link.knownOnlyIf(CLOSED, NUMBER, word -> word.equals(new Value.Word("b")));

  private RandomTables() {}

  /** A table, what is possible, and all cases of that. */
  record Sample(
      DecisionTable<String> table,
      DecisionTable<String> other,
      World world,
      Seq<Map<Column, Value>> cases) {

    NaiveTable naive() {
      return new NaiveTable(table.rules(), cases);
    }
  }

  static Arbitrary<Sample> samples() {
    return Arbitraries.randoms().map(RandomTables::sample);
  }

  private static Sample sample(Random random) {
    var columns = some(random);
    var world = world(columns, random);
    Seq<Rule<String>> rules = Vector.empty();
    int size = random.nextInt(random.nextBoolean() ? 8 : 20);
    for (int i = 0; i < size; i++) {
      rules = rules.append(rule("r" + i, columns, random));
    }
    return new Sample(
        new DecisionTable<>(rules),
        new DecisionTable<>(changed(rules, columns, random)),
        world,
        cases(columns, world));
  }

  private static Seq<Column> some(Random random) {
    var left = COLUMNS;
    while (left.size() > 3) {
      left = left.removeAt(random.nextInt(left.size()));
    }
    return left;
  }

  private static World world(Seq<Column> columns, Random random) {
    var world = World.open();
    for (var column : columns) {
      world = random.nextBoolean() ? world : world.with(column, Domain.of(column).known());
    }
    if (columns.contains(CLOSED) && columns.contains(TRUTH) && random.nextBoolean()) {
      world = world.with(TRUTH_FOLLOWS).with(TRUTH, Domain.of(TRUTH));
    }
    return columns.contains(CLOSED) && columns.contains(NUMBER) && random.nextBoolean()
        ? world.with(NUMBER_NEEDS_B).with(NUMBER, Domain.of(NUMBER))
        : world;
  }

  /** The same rules but for some that are left out, moved, or decide something else. */
  private static Seq<Rule<String>> changed(
      Seq<Rule<String>> rules, Seq<Column> columns, Random random) {
    var changed = rules;
    for (int i = random.nextInt(3); i > 0 && !changed.isEmpty(); i--) {
      int at = random.nextInt(changed.size());
      changed =
          switch (random.nextInt(3)) {
            case 0 -> changed.removeAt(at);
            case 1 -> changed.removeAt(at).append(changed.get(at));
            default -> changed.update(at, rule(changed.get(at).id(), columns, random));
          };
    }
    return changed;
  }

  private static Rule<String> rule(String id, Seq<Column> columns, Random random) {
    var demands =
        columns
            .filter(column -> random.nextInt(5) < 3)
            .map(column -> new Demand(column, cell(column, random)));
    return new Rule<>(id, demands, "o" + random.nextInt(3), Option.none());
  }

  private static Cell cell(Column column, Random random) {
    boolean not = random.nextInt(3) == 0;
    return switch (column.name()) {
      case "closed" -> word(some(random, "a", "b", "c"), not);
      case "open" -> word(some(random, "p", "q"), not);
      case "dotted" -> {
        var nodes = some(random, "food", "food.fresh", "food.fresh.fish", "toys");
        yield random.nextInt(4) == 0
            ? word(nodes, not)
            : not ? new Cell.NotBelow(nodes) : new Cell.Below(nodes);
      }
      case "set" -> set(some(random, "x", "y", "z"), random);
      case "closed-set" -> set(some(random, "k", "l", "m"), random);
      case "number" -> {
        long least = random.nextInt(6);
        yield switch (random.nextInt(3)) {
          case 0 -> new Cell.Between(least, Long.MAX_VALUE);
          case 1 -> new Cell.Between(Long.MIN_VALUE, least);
          default -> new Cell.Between(least, least + random.nextInt(-1, 4));
        };
      }
      default -> new Cell.Is(not);
    };
  }

  private static Cell word(Set<String> words, boolean not) {
    return not ? new Cell.NotOneOf(words) : new Cell.OneOf(words);
  }

  private static Cell set(Set<String> words, Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> new Cell.AnyOf(words);
      case 1 -> new Cell.AllOf(words);
      default -> new Cell.NoneOf(words);
    };
  }

  private static Set<String> some(Random random, String... words) {
    Set<String> some = HashSet.of(words[random.nextInt(words.length)]);
    for (var word : words) {
      some = random.nextInt(3) == 0 ? some.add(word) : some;
    }
    return some;
  }

  private static Seq<Map<Column, Value>> cases(Seq<Column> columns, World world) {
    Seq<Map<Column, Value>> cases = Vector.of(HashMap.empty());
    for (var column : columns) {
      var answers =
          world.domains().get(column).exists(domain -> !domain.mayBeUnknown())
              ? answers(column)
              : answers(column).append(Value.UNKNOWN);
      cases = cases.flatMap(facts -> answers.map(answer -> facts.put(column, answer)));
    }
    return cases.filter(facts ->
        world
            .links()
            .forAll(link -> link.possible().test(at -> facts.getOrElse(at, Value.UNKNOWN))));
  }

  private static Seq<Value> answers(Column column) {
    return switch (column.name()) {
      case "closed" -> words("a", "b", "c");
      case "open" -> words("p", "q", "none of these");
      case "dotted" ->
          words(
              "food",
              "food.dry",
              "food.fresh",
              "food.fresh.fish",
              "food.fresh.fish.cod",
              "food.fresh.meat",
              "foods",
              "toys",
              "toys.wood");
      case "set" -> sets("x", "y", "z", "w");
      case "closed-set" -> sets("k", "l");
      case "number" -> Vector.range(0, 12).map(number -> new Value.Whole(number));
      default -> Vector.of(new Value.Truth(true), new Value.Truth(false));
    };
  }

  private static Seq<Value> words(String... words) {
    return Vector.of(words).map(Value.Word::new);
  }

  private static Seq<Value> sets(String... words) {
    return HashSet.of(words)
        .toVector()
        .combinations()
        .map(chosen -> new Value.Words(chosen.toSet()));
  }
}
