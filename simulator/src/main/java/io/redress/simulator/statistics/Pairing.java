package io.redress.simulator.statistics;

import java.util.EnumMap;
import java.util.Map;

/**
 * How two policies differ that met the same worlds: the same orders, customers and partners. Only
 * what the policies change makes a difference, so that far fewer worlds show it than would be
 * needed for two runs of their own. Pairings of parts of the worlds merge in whatever order.
 */
public final class Pairing {

  private final Map<Kpi, Moments> figures = new EnumMap<>(Kpi.class);

  /** Adds a world that both lived through. */
  public void add(Tally first, Tally other) {
    var one = first.breakdown().row(Dimension.ALL, Breakdown.EVERYTHING);
    var two = other.breakdown().row(Dimension.ALL, Breakdown.EVERYTHING);
    for (var kpi : Kpi.ofRuns()) {
      moments(kpi)
          .add(
              Breakdown.in(one, kpi.part()),
              Breakdown.in(one, kpi.whole()),
              Breakdown.in(two, kpi.part()),
              Breakdown.in(two, kpi.whole()));
    }
  }

  /** Adds what another pairing holds; that one may not be used afterwards. */
  public void merge(Pairing other) {
    other.figures.forEach((kpi, moments) -> moments(kpi).merge(moments));
  }

  void write(Packing out) {
    write(figures, out);
  }

  /** Figures that no world has were only asked for. */
  static void write(Map<Kpi, Moments> figures, Packing out) {
    var known = new EnumMap<Kpi, Moments>(Kpi.class);
    figures.forEach((kpi, moments) -> {
      if (moments.worlds() > 0) {
        known.put(kpi, moments);
      }
    });
    out.map(known, Kpi::name, moments -> moments.write(out));
  }

  /** Reads what was written into a pairing that has no world yet. */
  void read(Unpacking in) {
    in.map(kpi -> moments(Kpi.valueOf(kpi)).read(in));
  }

  /**
   * How much more the other policy has of a figure than the first.
   *
   * @return {@link Double#NaN} as the value where one of them has nothing to divide by
   */
  public Difference of(Kpi kpi) {
    return Ratio.between(moments(kpi));
  }

  private Moments moments(Kpi kpi) {
    return figures.computeIfAbsent(kpi, none -> new Moments(4));
  }
}
