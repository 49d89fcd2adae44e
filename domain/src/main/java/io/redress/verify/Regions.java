package io.redress.verify;

import io.redress.table.Cell;
import io.redress.table.Column;
import io.redress.verify.World.Domain;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** Cuts the answers to a column into regions, by the cells that a table has on it. */
final class Regions {

  private Regions() {}

  /** The regions of a column that is no set; that of the unknown, if there is one, stands last. */
  static Seq<Region> of(Column column, Seq<Cell> cells, Domain domain) {
    Seq<Region> known =
        switch (column.kind()) {
          case WORD, HIERARCHY, WORDS -> words(cells, domain);
          case TRUTH -> Vector.of(new Region.Truth(true), new Region.Truth(false));
          default -> ranges(cells, domain);
        };
    return domain.mayBeUnknown() ? known.append(new Region.Unknown()) : known;
  }

  /** The words that the cells of a set name. */
  static Seq<String> members(Seq<Cell> cells) {
    return cells
        .flatMap(cell ->
            switch (cell) {
              case Cell.AnyOf any -> any.words().toList();
              case Cell.AllOf all -> all.words().toList();
              case Cell.NoneOf none -> none.words().toList();
              default -> List.<String>empty();
            })
        .distinct();
  }

  private static Seq<Region> words(Seq<Cell> cells, Domain domain) {
    if (!domain.words().isEmpty()) {
      return Vector.ofAll(domain.words()).map(Region.Word::new);
    }
    var exact = exactly(cells);
    var nodes = nodes(cells);
    var named = exact.appendAll(nodes);
    Seq<Region> regions = Vector.ofAll(exact).map(Region.Word::new);
    return regions
        .appendAll(nodes.map(node -> below(node, exact, named)))
        .append(new Region.OtherWord(unnamed("other", named)));
  }

  /** A node whose own word is also named for itself stands for what lies below it only. */
  private static Region below(String node, Seq<String> exact, Seq<String> named) {
    return new Region.Below(node, exact.contains(node) ? unnamed(node + ".other", named) : node);
  }

  private static String unnamed(String word, Seq<String> named) {
    return named.contains(word) ? unnamed(word + "-", named) : word;
  }

  private static Seq<String> exactly(Seq<Cell> cells) {
    return cells
        .flatMap(cell ->
            switch (cell) {
              case Cell.OneOf one -> one.words().toList();
              case Cell.NotOneOf not -> not.words().toList();
              default -> List.<String>empty();
            })
        .distinct();
  }

  private static Seq<String> nodes(Seq<Cell> cells) {
    return cells
        .flatMap(cell ->
            switch (cell) {
              case Cell.Below below -> below.words().toList();
              case Cell.NotBelow not -> not.words().toList();
              default -> List.<String>empty();
            })
        .distinct();
  }

  private static Seq<Region> ranges(Seq<Cell> cells, Domain domain) {
    var starts =
        cells
            .flatMap(Regions::starts)
            .filter(start -> start > domain.least() && start <= domain.most())
            .append(domain.least())
            .distinct()
            .sorted();
    var ends = starts.drop(1).map(start -> start - 1).append(domain.most());
    return starts.zipWith(ends, (Long from, Long to) -> (Region) new Region.Range(from, to));
  }

  /** Where the answers begin that a cell admits, and those behind them. */
  private static Seq<Long> starts(Cell cell) {
    if (cell instanceof Cell.Between range) {
      return range.most() == Long.MAX_VALUE
          ? List.of(range.least())
          : List.of(range.least(), range.most() + 1);
    }
    return List.empty();
  }
}
