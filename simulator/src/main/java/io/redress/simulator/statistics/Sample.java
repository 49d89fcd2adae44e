package io.redress.simulator.statistics;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the worlds of a run came to under one policy: their tallies as one, and how much the worlds
 * differ, from which it follows how sure each figure is. Samples of parts of the worlds merge into
 * the same sample in whatever order.
 */
public final class Sample {

  private final Tally whole = new Tally();
  private final Map<Dimension, TreeMap<String, Map<Kpi, Moments>>> cells =
      new EnumMap<>(Dimension.class);
  private int worlds;

  /** Adds a world that is over. */
  public void add(Tally world) {
    for (var by : Dimension.values()) {
      for (var row : world.breakdown().rows(by).entrySet()) {
        for (var kpi : figuresBy(by)) {
          cell(by, row.getKey(), kpi)
              .add(part(row.getValue(), kpi), wholeOf(world.breakdown(), by, row.getValue(), kpi));
        }
      }
    }
    whole.merge(world);
    worlds++;
  }

  /** Adds what another sample holds; that one may not be used afterwards. */
  public void merge(Sample other) {
    other.cells.forEach((by, words) ->
        words.forEach((word, figures) ->
            figures.forEach((kpi, moments) -> cell(by, word, kpi).merge(moments))));
    whole.merge(other.whole);
    worlds += other.worlds;
  }

  void write(Packing out) {
    out.number(worlds);
    whole.write(out);
    out.map(
        cells,
        Dimension::name,
        words -> out.map(words, word -> word, figures -> Pairing.write(figures, out)));
  }

  /** Reads what was written into a sample that has no world yet. */
  void read(Unpacking in) {
    worlds = (int) in.number();
    whole.read(in);
    in.map(by ->
        in.map(
            word -> in.map(kpi -> cell(Dimension.valueOf(by), word, Kpi.valueOf(kpi)).read(in))));
  }

  /** All tallies in one. */
  public Tally whole() {
    return whole;
  }

  public int worlds() {
    return worlds;
  }

  /** A figure of everything together. */
  public Estimate of(Kpi kpi) {
    return of(Dimension.ALL, Breakdown.EVERYTHING, kpi);
  }

  /**
   * A figure by a word of a dimension.
   *
   * @return {@link Double#NaN} as the value where there was nothing to divide by, or no such word
   */
  public Estimate of(Dimension by, String word, Kpi kpi) {
    var figures = cells.getOrDefault(by, new TreeMap<>()).getOrDefault(word, Map.of());
    var moments = figures.getOrDefault(kpi, new Moments(2));
    return Ratio.of(hasWholesOfAll(by, kpi) ? moments.ofWholesIn(everything(kpi)) : moments);
  }

  private Moments everything(Kpi kpi) {
    return cell(Dimension.ALL, Breakdown.EVERYTHING, kpi);
  }

  /** The words of a dimension that occurred, in their order; cannot be changed. */
  public Set<String> words(Dimension by) {
    return Collections.unmodifiableSet(cells.getOrDefault(by, new TreeMap<>()).keySet());
  }

  private Moments cell(Dimension by, String word, Kpi kpi) {
    return cells
        .computeIfAbsent(by, none -> new TreeMap<>())
        .computeIfAbsent(word, none -> new EnumMap<>(Kpi.class))
        .computeIfAbsent(kpi, none -> new Moments(2));
  }

  /** The figures that a dimension has. */
  public static Iterable<Kpi> figuresBy(Dimension by) {
    return switch (by) {
      case ALL -> Kpi.ofRuns();
      case ROLE -> Kpi.ofRoles();
      case CLOCK -> List.of(Kpi.DEADLINES_MET);
      default -> Kpi.ofCases();
    };
  }

  static long part(long[] row, Kpi kpi) {
    return Breakdown.in(row, kpi.part());
  }

  static long wholeOf(Breakdown world, Dimension by, long[] row, Kpi kpi) {
    var whole = hasWholesOfAll(by, kpi) ? world.row(Dimension.ALL, Breakdown.EVERYTHING) : row;
    return Breakdown.in(whole, kpi.whole());
  }

  static boolean hasWholesOfAll(Dimension by, Kpi kpi) {
    return kpi.isPerOrder() && !by.hasOrders();
  }
}
