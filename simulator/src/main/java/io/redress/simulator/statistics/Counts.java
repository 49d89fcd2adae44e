package io.redress.simulator.statistics;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Whole numbers by word, in the order of the words. */
public final class Counts {

  private final TreeMap<String, Long> counts = new TreeMap<>();

  void add(String word, long number) {
    counts.merge(word, number, Math::addExact);
  }

  void merge(Counts other) {
    other.counts.forEach(this::add);
  }

  void write(Packing out) {
    out.map(counts, word -> word, out::number);
  }

  /** Adds what was written. */
  void read(Unpacking in) {
    in.map(word -> add(word, in.number()));
  }

  public long of(String word) {
    return counts.getOrDefault(word, 0L);
  }

  public long sum() {
    return counts.values().stream().mapToLong(Long::longValue).reduce(0, Math::addExact);
  }

  public boolean isEmpty() {
    return counts.isEmpty();
  }

  /** All words that were counted; cannot be changed. */
  public SortedMap<String, Long> all() {
    return Collections.unmodifiableSortedMap(counts);
  }
}
