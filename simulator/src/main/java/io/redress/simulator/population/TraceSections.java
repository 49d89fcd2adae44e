package io.redress.simulator.population;

import io.redress.adapter.policy.yaml.Value;
import io.redress.simulator.draw.Choice;

/** The section of a population that says what untrue claims leave behind. */
final class TraceSections {

  private static final double OLDEST = 100;

  private TraceSections() {}

  static Traces traces(Value value) {
    return value.fields(fields -> {
      var reused = Figures.share(fields, "reused");
      var recognised = Figures.share(fields, "recognised");
      var mistaken = Figures.share(fields, "mistaken");
      var rings = Figures.share(fields, "rings");
      var ringSize = fields.required("ring-size", TraceSections::atOneAddress);
      var household = fields.required("household", TraceSections::atOneAddress);
      var age = fields.required("age", TraceSections::times);
      var verified = Figures.share(fields, "verified");
      fields.done();
      return new Traces(
          reused.value(),
          recognised.value(),
          mistaken.value(),
          rings.value(),
          ringSize.value(),
          household.value(),
          age.value(),
          verified.value());
    });
  }

  private static Choice<Integer> atOneAddress(Value value) {
    var sizes = Figures.counts(value);
    if (sizes.things().exists(size -> size < 1)) {
      throw value.expected("at least one customer at an address");
    }
    return sizes;
  }

  private static double times(Value value) {
    double times = value.decimal().doubleValue();
    if (times < 0 || times > OLDEST) {
      throw value.expected("a number from 0 to %.0f".formatted(OLDEST));
    }
    return times;
  }
}
