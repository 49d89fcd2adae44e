package io.redress.simulator.report;

import io.redress.decision.Decision.Because;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.CommandId;
import io.redress.money.Money;
import io.redress.order.OrderId;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.policy.PolicyId;
import io.redress.port.CaseJournal.Entry;
import io.redress.simulator.report.RunSummary.Part;
import io.redress.simulator.report.RunSummary.PolicyRun;
import io.redress.simulator.statistics.CaseStory;
import io.redress.simulator.statistics.Count;
import io.redress.simulator.statistics.Dimension;
import io.redress.simulator.statistics.PolicyFigures;
import io.redress.simulator.statistics.Sample;
import io.redress.simulator.statistics.Standouts;
import io.redress.simulator.statistics.Tally;
import io.redress.table.Wording;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

/**
 * Two worlds of ten orders for 100.00 each, lived under a policy, a rival and a bound. All counts
 * are whole numbers that can be added up by hand.
 */
final class SmallContest {

  private static final Instant ASKED = Instant.parse("2026-03-06T01:30:00Z");

  private SmallContest() {}

  /** Both worlds were lived through. */
  static RunSummary run() {
    return run(2);
  }

  /**
   * The run.
   *
   * @param planned how many worlds there were to be
   */
  static RunSummary run(int planned) {
    return run(planned, List.of("early", "never-met", "late"), "home", "small-shop", "other-shop");
  }

  static RunSummary run(
      int planned, Seq<String> rules, String category, String subject, String rival) {
    var one = world(category, 1_000, 2_000, 2, 100);
    var two = world(category, 1_400, 3_000, 2, 300);
    var own = new PolicyFigures();
    own.add(one, one, standouts());
    own.add(two, two, new Standouts());
    var others = new PolicyFigures();
    others.add(
        world(category, 1_000, 2_000, 2, 100),
        world(category, 900, 2_000, 3, 200),
        new Standouts());
    others.add(
        world(category, 1_400, 3_000, 2, 300),
        world(category, 1_300, 3_000, 1, 500),
        new Standouts());
    var bounds = new PolicyFigures();
    bounds.add(
        world(category, 1_000, 2_000, 2, 100), world(category, 400, 0, 0, 0), new Standouts());
    bounds.add(
        world(category, 1_400, 3_000, 2, 300), world(category, 600, 0, 0, 0), new Standouts());
    var oracle = new Sample();
    oracle.add(world(category, 300, 1_000, 1, 0));
    oracle.add(world(category, 300, 1_000, 1, 0));
    return new RunSummary(
        List.of(
            policy(subject, Part.SUBJECT, rules, own),
            policy(rival, Part.RIVAL, rules, others),
            policy("strict", Part.BOUND, rules, bounds)),
        oracle,
        "village",
        Option.none(),
        7,
        SmallRun.CNY,
        ZoneId.of("Asia/Shanghai"),
        planned);
  }

  private static PolicyRun policy(
      String name, Part part, Seq<String> rules, PolicyFigures figures) {
    return new PolicyRun(
        new PolicyId(name, "3"), new Wording("A small shop", "小店"), part, rules, figures);
  }

  private static Tally world(
      String category, long netCost, long given, long refunded, long wronglyKept) {
    var tally = new Tally();
    for (int order = 0; order < 10; order++) {
      tally.order(new Money(10_000, SmallRun.CNY), 1);
    }
    var rows = tally.rows(Map.of(Dimension.CATEGORY, category, Dimension.TRUTH, "owed"));
    rows.add(Count.ORDERS, 10);
    rows.add(Count.PAID, 100_000);
    rows.add(Count.REQUESTS, 4);
    rows.add(Count.NET_COST, netCost);
    rows.add(Count.GIVEN, given);
    rows.add(Count.REFUNDED, refunded);
    rows.add(Count.FREIGHT, 50);
    rows.add(Count.HANDLING, 100);
    rows.add(Count.WRONGLY_KEPT, wronglyKept);
    rows.add(Count.SATISFACTION, 320);
    tally.row(Dimension.CLOCK, "review").add(Count.DEADLINES, 4);
    tally.row(Dimension.CLOCK, "review").add(Count.DEADLINES_MET, 3);
    var agents = tally.row(Dimension.ROLE, "agent");
    agents.add(Count.BUSY_SECONDS, 3_600);
    agents.add(Count.STAFFED_SECONDS, 7_200);
    agents.add(Count.QUEUED_SECONDS, 600);
    agents.add(Count.ELAPSED_SECONDS, 6_000);
    agents.add(Count.SERVED, 5);
    tally.responded(Duration.ofMinutes(30));
    decided(tally, "late");
    decided(tally, "late");
    decided(tally, "person");
    tally.worldIsOver();
    return tally;
  }

  private static void decided(Tally tally, String rule) {
    tally.happened(ASKED, new CaseEvent.Rejected(new Because("eligibility", rule, Option.none())));
  }

  /** One case, that cost most and did most harm. */
  private static Standouts standouts() {
    var standouts = new Standouts();
    standouts.add(9_900, 8_800, SmallContest::story);
    return standouts;
  }

  private static CaseStory story() {
    var asked =
        new Entry(
            1,
            ASKED,
            new Actor("K-1", Role.CUSTOMER),
            new CommandId("open-1"),
            new CaseEvent.Requested(SmallRun.claim("quality", "home")));
    return new CaseStory(
        1,
        new CaseId("C-1"),
        new OrderId("O-1"),
        "home",
        "quality",
        "owed",
        25_000,
        0,
        9_900,
        8_800,
        List.of(asked));
  }
}
