package io.redress.simulator.statistics;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Comparator;
import java.util.TreeSet;
import java.util.function.ToLongFunction;

/** The cases of a run that have most of something; the same ones in whatever order they come. */
public final class Extremes {

  /** How many are kept. */
  public static final int SIZE = 10;

  private final ToLongFunction<CaseStory> measure;
  private final TreeSet<CaseStory> kept;

  /**
   * @param measure of which cases have most; those that have none are not kept
   */
  Extremes(ToLongFunction<CaseStory> measure) {
    this.measure = measure;
    this.kept =
        new TreeSet<>(
            Comparator.comparingLong(measure)
                .reversed()
                .thenComparingInt(CaseStory::world)
                .thenComparing(story -> story.id().value()));
  }

  void add(CaseStory story) {
    if (measure.applyAsLong(story) > 0) {
      kept.add(story);
      if (kept.size() > SIZE) {
        kept.pollLast();
      }
    }
  }

  void merge(Extremes other) {
    other.kept.forEach(this::add);
  }

  void write(Packing out) {
    out.number(kept.size());
    kept.forEach(story -> PackedStory.write(story, out));
  }

  /** Adds what was written. */
  void read(Unpacking in) {
    for (long left = in.number(); left > 0; left--) {
      add(PackedStory.read(in));
    }
  }

  /** What a case must have at least to be kept; one, as long as there is room. */
  long threshold() {
    return kept.size() < SIZE ? 1 : measure.applyAsLong(kept.last());
  }

  /** The cases, the one with most first. */
  public Seq<CaseStory> stories() {
    return List.ofAll(kept);
  }
}
