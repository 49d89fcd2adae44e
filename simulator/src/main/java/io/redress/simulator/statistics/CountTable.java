package io.redress.simulator.statistics;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Whole numbers by two words: of a row and of a column. */
public final class CountTable {

  private final TreeMap<String, Counts> rows = new TreeMap<>();

  void add(String row, String column, long number) {
    rows.computeIfAbsent(row, word -> new Counts()).add(column, number);
  }

  void merge(CountTable other) {
    other.rows.forEach(
        (word, counts) -> rows.computeIfAbsent(word, each -> new Counts()).merge(counts));
  }

  void write(Packing out) {
    out.map(rows, word -> word, counts -> counts.write(out));
  }

  /** Adds what was written. */
  void read(Unpacking in) {
    in.map(word -> rows.computeIfAbsent(word, each -> new Counts()).read(in));
  }

  /** The counts of a row; empty for a row that was never counted. */
  public Counts row(String word) {
    return rows.getOrDefault(word, new Counts());
  }

  /** All rows; cannot be changed. */
  public SortedMap<String, Counts> rows() {
    return Collections.unmodifiableSortedMap(rows);
  }

  /** The sums of the columns. */
  public Counts columns() {
    var sums = new Counts();
    rows.values().forEach(sums::merge);
    return sums;
  }
}
