package io.redress.simulator.calibration;

import io.redress.simulator.draw.LogNormal;
import io.vavr.control.Option;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.inference.KolmogorovSmirnovTest;

/** A log-normal distribution by maximum likelihood: mean and deviation of the logarithms. */
final class LogNormalFit {

  private LogNormalFit() {}

  /** As precise as it is written down. */
  static LogNormal of(Values values) {
    return new LogNormal(
        Rounded.number(StrictMath.exp(values.meanOfLogarithms())),
        Rounded.number(values.deviationOfLogarithms()));
  }

  static String yaml(LogNormal fit) {
    return "{median: %s, spread: %s}"
        .formatted(Rounded.text(fit.median()), Rounded.text(fit.spread()));
  }

  static Goodness goodness(Values values, LogNormal fit) {
    double gap =
        fit.spread() == 0
            ? 0 // all values are the same, and so is what is drawn
            : KolmogorovSmirnovTest.withDefaults()
                .statistic(
                    values.all(),
                    LogNormalDistribution.of(StrictMath.log(fit.median()), fit.spread())
                        ::cumulativeProbability);
    return new Goodness(
        gap, Option.none(), values.beside(fit::at), Verdict.of(gap, values.size()), Option.none());
  }
}
