package io.redress.table;

import io.redress.table.Cell.Below;
import io.redress.table.Cell.NotBelow;
import io.redress.table.Cell.NotOneOf;
import io.redress.table.Cell.OneOf;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Stream;

/**
 * Which rules each word admits, where nobody closes the list of words: words that cells name are
 * told apart from each other and from all others, and so is what lies below them.
 */
final class OpenColumn {

  private final Column column;
  private final WordIndex names;
  private final boolean isDotted;
  private final long unknown;

  /** Of the words that no cell names, and that lie below none. */
  private final long others;

  /** Of each name, by its place in the index. */
  private final long[] exactly;

  /** Of what lies below each name and below no longer one. */
  private final long[] below;

  OpenColumn(ColumnDemands demands) {
    column = demands.column();
    var words = demands.all().flatMap(OpenColumn::named).distinct();
    names = new WordIndex(words);
    isDotted = demands.all().exists(cell -> cell instanceof Below || cell instanceof NotBelow);
    unknown = demands.admitting(Value.UNKNOWN);
    var unnamed = unlike(words);
    others = demands.admitting(new Value.Word(unnamed));
    exactly = names.masks(name -> demands.admitting(new Value.Word(name)));
    below = names.masks(name -> demands.admitting(new Value.Word(name + "." + unnamed)));
  }

  private static Set<String> named(Cell cell) {
    return switch (cell) {
      case OneOf(var words) -> words;
      case NotOneOf(var words) -> words;
      case Below(var words) -> words;
      case NotBelow(var words) -> words;
      case Cell.AnyOf any -> HashSet.empty();
      case Cell.AllOf all -> HashSet.empty();
      case Cell.NoneOf none -> HashSet.empty();
      case Cell.Between between -> HashSet.empty();
      case Cell.Is truth -> HashSet.empty();
    };
  }

  /** A word without a dot that is part of no name. */
  private static String unlike(Seq<String> names) {
    return Stream.iterate("?", word -> word + "?")
        .filter(word -> !names.exists(name -> name.contains(word)))
        .head();
  }

  long admitted(Row row) {
    var word = row.word(column);
    if (word == null) {
      return unknown;
    }
    int name = names.find(word);
    if (name >= 0) {
      return exactly[name];
    }
    return isDotted ? admittedBelow(word) : others;
  }

  private long admittedBelow(String word) {
    int longest = names.longestAbove(word);
    return longest < 0 ? others : below[longest];
  }
}
