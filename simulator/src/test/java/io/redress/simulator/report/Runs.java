package io.redress.simulator.report;

import io.redress.policy.PolicyId;
import io.redress.simulator.history.OrderHistory;
import io.redress.simulator.report.RunSummary.Part;
import io.redress.simulator.report.RunSummary.PolicyRun;
import io.redress.simulator.statistics.PolicyFigures;
import io.redress.simulator.statistics.Sample;
import io.redress.simulator.statistics.Standouts;
import io.redress.simulator.statistics.Tally;
import io.redress.table.Wording;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.ZoneId;
import java.util.Currency;

/** Runs of one world under one policy. */
final class Runs {

  private Runs() {}

  static RunSummary of(
      PolicyId policy,
      Wording title,
      String population,
      Option<OrderHistory> history,
      Currency currency,
      Tally tally) {
    var figures = new PolicyFigures();
    figures.add(tally, tally, new Standouts());
    var oracle = new Sample();
    oracle.add(new Tally());
    return new RunSummary(
        List.of(new PolicyRun(policy, title, Part.SUBJECT, List.empty(), figures)),
        oracle,
        population,
        history,
        7,
        currency,
        ZoneId.of("Asia/Shanghai"),
        1);
  }
}
