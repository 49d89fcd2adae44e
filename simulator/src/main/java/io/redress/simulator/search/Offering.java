package io.redress.simulator.search;

import io.redress.simulator.draw.DrawKey;
import io.vavr.collection.SortedMap;
import java.util.LinkedHashSet;
import java.util.Set;

/** All that a pass would try of a story, if nothing that it tries succeeds; nothing is told. */
final class Offering extends Shrinking {

  private final Set<SortedMap<DrawKey, Double>> offered = new LinkedHashSet<>();

  private Offering(Reading reading) {
    super(reading);
  }

  static Set<SortedMap<DrawKey, Double>> of(Reading reading, Shrinker.Pass pass) {
    var offering = new Offering(reading);
    pass.over(offering);
    offering.offered.remove(offering.written());
    return offering.offered;
  }

  @Override
  boolean improve(SortedMap<DrawKey, Double> edits) {
    offered.add(edits);
    return false;
  }

  /** Offers the simplest value on the way from there to what the draw is now. */
  @Override
  boolean stillFails(DrawKey key, double value) {
    reads()
        .get(key)
        .forEach(read -> {
          double simple =
              Fraction.between(Math.min(value, read.value()), Math.max(value, read.value()));
          if (Script.isDrawable(simple)) {
            improve(key, simple);
          }
        });
    return false;
  }
}
