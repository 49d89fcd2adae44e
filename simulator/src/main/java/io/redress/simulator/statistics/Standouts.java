package io.redress.simulator.statistics;

import java.util.function.Supplier;

/** The cases of a run that cost the shop most, and those that wronged their customers most. */
public final class Standouts {

  private final Extremes costliest = new Extremes(CaseStory::netCost);
  private final Extremes mostHarmful = new Extremes(CaseStory::harm);

  /**
   * Looks at a case.
   *
   * @param netCost what it cost, in minor units
   * @param harm what its customer was owed and did not get, in minor units
   * @param story told only if the case may stand out
   */
  public void add(long netCost, long harm, Supplier<CaseStory> story) {
    if (netCost >= costliest.threshold() || harm >= mostHarmful.threshold()) {
      var told = story.get();
      costliest.add(told);
      mostHarmful.add(told);
    }
  }

  void merge(Standouts other) {
    costliest.merge(other.costliest);
    mostHarmful.merge(other.mostHarmful);
  }

  void write(Packing out) {
    costliest.write(out);
    mostHarmful.write(out);
  }

  /** Adds what was written. */
  void read(Unpacking in) {
    costliest.read(in);
    mostHarmful.read(in);
  }

  public Extremes costliest() {
    return costliest;
  }

  public Extremes mostHarmful() {
    return mostHarmful;
  }
}
