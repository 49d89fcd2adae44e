package io.redress.table;

import io.redress.table.Column.Kind;
import io.vavr.collection.Seq;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Up to 64 rules, each a bit: every column says which rules its answer admits, and what all of them
 * admit matches. Columns of one form stand together, so that a loop always calls the same code.
 *
 * <p>Those of the quickest forms are linked instead of standing in arrays: the JVM prepares loops
 * over arrays for many rounds, which costs more here than the few rounds that there are.
 */
final class Segment {

  static final int MOST_RULES = Long.SIZE;

  private final long rules;
  private final boolean asksForWords;
  private final @Nullable ClosedColumn closed;
  private final @Nullable NumberColumn numbers;
  private final OpenColumn[] open;
  private final CodedSetColumn[] codedSets;
  private final OpenSetColumn[] openSets;

  Segment(Seq<? extends Rule<?>> rules) {
    this.rules = -1L >>> (MOST_RULES - rules.size());
    var demands = ColumnDemands.of(rules);
    var sets =
        demands.filter(Segment::isSet).flatMap(ColumnDemands::oneAtATime).map(SetDemands::new);
    closed = linked(demands, Segment::isClosed, ClosedColumn::new);
    numbers = linked(demands, Segment::isNumber, NumberColumn::new);
    open = compiled(demands, Segment::isOpen, OpenColumn::new, OpenColumn[]::new);
    codedSets = compiled(sets, Segment::isCoded, CodedSetColumn::new, CodedSetColumn[]::new);
    openSets = compiled(sets, set -> !isCoded(set), OpenSetColumn::new, OpenSetColumn[]::new);
    asksForWords = open.length + codedSets.length + openSets.length > 0;
  }

  private static <C> @Nullable C linked(
      Seq<ColumnDemands> demands,
      Predicate<ColumnDemands> form,
      BiFunction<ColumnDemands, @Nullable C, C> column) {
    @Nullable C first = null;
    for (var each : demands.filter(form)) {
      first = column.apply(each, first);
    }
    return first;
  }

  private static <D, C> C[] compiled(
      Seq<D> demands, Predicate<D> form, Function<D, C> column, IntFunction<C[]> array) {
    return demands.filter(form).map(column).toJavaArray(array);
  }

  private static boolean isSet(ColumnDemands demands) {
    return demands.column().kind() == Kind.WORDS;
  }

  private static boolean isCoded(SetDemands set) {
    return set.turn().column().isCoded();
  }

  private static boolean isOpen(ColumnDemands demands) {
    return !isSet(demands) && !demands.column().isCoded();
  }

  private static boolean isNumber(ColumnDemands demands) {
    return switch (demands.column().kind()) {
      case NUMBER, MONEY, DURATION -> true;
      case WORD, HIERARCHY, WORDS, TRUTH -> false;
    };
  }

  private static boolean isClosed(ColumnDemands demands) {
    return !isSet(demands) && !isOpen(demands) && !isNumber(demands);
  }

  /**
   * The rules that match, as bits. Numbers come first: what takes longest then waits for nothing.
   */
  long matches(Row row) {
    long left = rules;
    for (var column = numbers; column != null; column = column.next) {
      left &= column.admitted(row);
    }
    for (var column = closed; column != null; column = column.next) {
      left &= column.admitted(row);
    }
    return left == 0 || !asksForWords ? left : left & admittedByWords(row);
  }

  private long admittedByWords(Row row) {
    long left = rules;
    for (var column : open) {
      left &= column.admitted(row);
    }
    for (var column : codedSets) {
      left &= column.admitted(row);
    }
    for (var column : openSets) {
      left &= column.admitted(row);
    }
    return left;
  }
}
