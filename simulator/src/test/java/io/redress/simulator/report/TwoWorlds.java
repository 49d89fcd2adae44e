package io.redress.simulator.report;

import io.redress.money.Money;
import io.redress.policy.PolicyId;
import io.redress.simulator.report.RunSummary.Part;
import io.redress.simulator.report.RunSummary.PolicyRun;
import io.redress.simulator.statistics.Count;
import io.redress.simulator.statistics.Dimension;
import io.redress.simulator.statistics.PolicyFigures;
import io.redress.simulator.statistics.Sample;
import io.redress.simulator.statistics.Standouts;
import io.redress.simulator.statistics.Tally;
import io.redress.table.Wording;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Map;

/**
 * Two worlds of three, of ten orders each. Under the policy that was asked about they cost 10.00
 * and 30.00, of which 4.00 and 6.00 went to claims that were not honest; under its rival 20.00 more
 * each, of which 5.00 and 6.00.
 */
final class TwoWorlds {

  private TwoWorlds() {}

  static RunSummary run() {
    var asked = new PolicyFigures();
    var rival = new PolicyFigures();
    var oracle = new Sample();
    add(asked, rival, world(1_000, 400), world(3_000, 500));
    add(asked, rival, world(3_000, 600), world(5_000, 600));
    oracle.add(world(0, 0));
    oracle.add(world(0, 0));
    return new RunSummary(
        List.of(
            policy("1", Part.SUBJECT, List.of("used", "never-used"), asked),
            policy("2", Part.RIVAL, List.empty(), rival)),
        oracle,
        "village",
        Option.none(),
        7,
        Currency.getInstance("CNY"),
        ZoneId.of("Asia/Shanghai"),
        3);
  }

  private static void add(PolicyFigures asked, PolicyFigures rival, Tally first, Tally other) {
    asked.add(first, first, new Standouts());
    rival.add(first, other, new Standouts());
  }

  private static PolicyRun policy(
      String version, Part part, List<String> rules, PolicyFigures figures) {
    return new PolicyRun(
        new PolicyId("shop", version), new Wording("A shop", "小店"), part, rules, figures);
  }

  private static Tally world(int cost, int wronglyGiven) {
    var tally = new Tally();
    for (int order = 0; order < 10; order++) {
      tally.order(Money.of(10_000, "CNY"), 1);
    }
    var rows = tally.rows(Map.of(Dimension.CATEGORY, "=1+1"));
    rows.add(Count.ORDERS, 10);
    rows.add(Count.NET_COST, cost);
    rows.add(Count.WRONGLY_GIVEN, wronglyGiven);
    var agents = tally.row(Dimension.ROLE, "agent");
    agents.add(Count.SERVED, 2);
    agents.add(Count.QUEUED_SECONDS, 7_200);
    agents.add(Count.ELAPSED_SECONDS, 14_400);
    agents.add(Count.BUSY_SECONDS, 1_800);
    agents.add(Count.STAFFED_SECONDS, 7_200);
    return tally;
  }
}
