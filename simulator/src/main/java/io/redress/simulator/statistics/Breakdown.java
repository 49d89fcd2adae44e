package io.redress.simulator.statistics;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** All counts, broken down by the words of each dimension. */
final class Breakdown {

  /** The only word of {@link Dimension#ALL}. */
  static final String EVERYTHING = "all";

  private final Map<Dimension, TreeMap<String, long[]>> rows = new EnumMap<>(Dimension.class);

  Breakdown() {
    row(Dimension.ALL, EVERYTHING);
  }

  /** The counts of a word, by the order of {@link Count}; a row of zeros where there was none. */
  long[] row(Dimension by, String word) {
    return rows.computeIfAbsent(by, dimension -> new TreeMap<>())
        .computeIfAbsent(word, none -> new long[Count.values().length]);
  }

  /** The rows of a dimension; cannot be changed. */
  SortedMap<String, long[]> rows(Dimension by) {
    return Collections.unmodifiableSortedMap(rows.getOrDefault(by, new TreeMap<>()));
  }

  void merge(Breakdown other) {
    other.rows.forEach((by, words) -> words.forEach((word, more) -> add(row(by, word), more)));
  }

  void write(Packing out) {
    out.map(rows, Dimension::name, words -> out.map(words, word -> word, out::numbers));
  }

  /** Sets what was written. */
  void read(Unpacking in) {
    in.map(by -> in.map(word -> in.numbers(row(Dimension.valueOf(by), word))));
  }

  private static void add(long[] sums, long[] more) {
    for (int at = 0; at < sums.length; at++) {
      sums[at] = Math.addExact(sums[at], more[at]);
    }
  }

  @SuppressWarnings("EnumOrdinal") // as Rows writes them
  static long in(long[] row, Count count) {
    return row[count.ordinal()];
  }
}
