package io.redress.table;

import io.redress.table.Cell.AllOf;
import io.redress.table.Cell.AnyOf;
import io.redress.table.Cell.NoneOf;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;

/**
 * What rules demand of a set, word by word. A word that is there serves the rules that want any
 * like it, and rules out those that want none; a word that is missing rules out those that want it.
 *
 * @param turn at most one cell a rule
 */
record SetDemands(ColumnDemands turn) {

  /** The words that cells name. */
  Seq<String> words() {
    return turn.all().flatMap(SetDemands::named).distinct();
  }

  private static Set<String> named(Cell cell) {
    return switch (cell) {
      case AnyOf(var words) -> words;
      case AllOf(var words) -> words;
      case NoneOf(var words) -> words;
      case Cell.OneOf one -> HashSet.empty();
      case Cell.NotOneOf not -> HashSet.empty();
      case Cell.Below below -> HashSet.empty();
      case Cell.NotBelow not -> HashSet.empty();
      case Cell.Between between -> HashSet.empty();
      case Cell.Is truth -> HashSet.empty();
    };
  }

  /** The rules that do not ask. */
  long indifferent() {
    return turn.where(Seq::isEmpty);
  }

  /** The rules that need no word to be served. */
  long content() {
    return turn.where(
        cells -> cells.forAll(cell -> cell instanceof AllOf || cell instanceof NoneOf));
  }

  long served(String word) {
    return turn.where(
        cells -> cells.exists(cell -> cell instanceof AnyOf(var any) && any.contains(word)));
  }

  long ruledOut(String word) {
    return turn.where(
        cells -> cells.exists(cell -> cell instanceof NoneOf(var none) && none.contains(word)));
  }

  long ruledOutWithout(String word) {
    return turn.where(
        cells -> cells.exists(cell -> cell instanceof AllOf(var all) && all.contains(word)));
  }
}
