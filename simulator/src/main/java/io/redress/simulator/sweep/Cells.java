package io.redress.simulator.sweep;

import io.redress.simulator.report.Language;
import io.redress.simulator.report.Plain;
import io.redress.simulator.statistics.Kpi;
import io.redress.simulator.sweep.SweepSummary.Tried;
import io.vavr.collection.Seq;

/** The criteria of combinations as people read them. */
record Cells(SweepSummary sweep, Language language) {

  /** Of the policy as it is: each figure with its interval. */
  Seq<String> asItIs() {
    return sweep.criteria().map(this::asItIs);
  }

  String asItIs(Kpi kpi) {
    var estimate = sweep.asItIs().sample().of(kpi);
    return plain().of(kpi.unit(), estimate.value(), estimate.halfWidth());
  }

  /** Of a combination: each figure, and in brackets how it differs from the policy as it is. */
  Seq<String> of(Tried tried) {
    return sweep.criteria().map(kpi -> of(tried, kpi));
  }

  String of(Tried tried, Kpi kpi) {
    var value = plain().of(kpi.unit(), tried.of(kpi).value(), Double.NaN);
    var difference = tried.differenceOf(kpi);
    return Double.isNaN(difference.value())
        ? value
        : "%s (%s)"
            .formatted(
                value, plain().difference(kpi.unit(), difference.value(), difference.halfWidth()));
  }

  private Plain plain() {
    return new Plain(sweep.currency(), language);
  }
}
