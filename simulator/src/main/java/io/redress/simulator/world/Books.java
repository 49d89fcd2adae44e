package io.redress.simulator.world;

import io.redress.lifecycle.Grant;
import io.redress.lifecycle.Refusal;
import io.redress.port.CaseJournal.Entry;
import io.redress.remedy.Path;
import io.redress.remedy.Remedy;
import io.redress.request.AfterSaleRequest;
import io.redress.simulator.population.Population;
import io.redress.simulator.statistics.CaseStory;
import io.redress.simulator.statistics.Count;
import io.redress.simulator.statistics.Dimension;
import io.redress.simulator.statistics.Rows;
import io.redress.simulator.statistics.Standouts;
import io.redress.simulator.statistics.Tally;
import io.redress.view.Analytics;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.ZoneId;

/**
 * What is written down of a world: the counts of what counts, the same for the best that any policy
 * could have done, and the cases that stand out. They are balanced at the end.
 */
final class Books {

  private final int world;
  private final ZoneId zone;
  private final Tally tally = new Tally();
  private final Tally best = new Tally();

  /** What does not count. */
  private final Tally edges = new Tally();

  private final Pages pages = new Pages(tally);
  private final Pages bestPages = new Pages(best);
  private final Pages edgePages = new Pages(edges);
  private final Months months;

  private final Standouts standouts = new Standouts();
  private final Reckoning reckoning;
  private final Oracle oracle;
  private final boolean isFirst;
  private final long size;
  private final Heard heard;
  private long orders;
  private long opened;
  private long closed;
  private long moved;

  /**
   * @param size how many orders of the world count
   * @param heard hears of all that happens, whether it counts or not
   */
  Books(int world, Population population, long size, Heard heard) {
    this.world = world;
    this.zone = population.zone();
    this.months = new Months(zone);
    this.reckoning = new Reckoning(population);
    this.oracle = new Oracle(population);
    this.isFirst = heard.policy() == 0;
    this.size = size;
    this.heard = heard;
  }

  Tally tally() {
    return tally;
  }

  /**
   * What the best policy would have come to. It is the same under every policy, and only written
   * down under the first.
   */
  Tally best() {
    return best;
  }

  Standouts standouts() {
    return standouts;
  }

  void order(PlannedOrder order) {
    if (order.isCounted()) {
      orders++;
      tally.order(order.paid(), order.size());
      var words = words(order, order.category());
      place(order, pages.of(words));
      if (isFirst) {
        place(order, bestPages.of(words));
      }
    }
  }

  private static void place(PlannedOrder order, Rows rows) {
    rows.add(Count.ORDERS, 1);
    rows.add(Count.PAID, order.paid().minor());
  }

  void request(PlannedOrder order, PlannedRequest request) {
    if (isFirst && order.isCounted()) {
      oracle.answer(order, request, bestPages.of(of(order, request, path(request.request()))));
    }
  }

  void refused(CaseRun run, Refusal refusal) {
    if (run.isCounted()) {
      tally.refused(word(refusal));
    }
  }

  private static String word(Refusal refusal) {
    return refusal instanceof Refusal.CannotBeAnswered unanswered
        ? unanswered.why().getClass().getSimpleName()
        : refusal.getClass().getSimpleName();
  }

  void happened(CaseRun run, Entry entry) {
    opened += entry.number() == 1 ? 1 : 0;
    run.happened(entry.at(), entry.event());
    heard.happened(run, entry);
    if (run.isCounted()) {
      tally.happened(entry.at(), entry.event());
    }
  }

  void close(CaseRun run, Reckoning.Ending ending, Seq<Entry> log) {
    closed++;
    checkMoney(run, ending);
    var path = run.grant().map(Grant::path).getOrElse(() -> path(run.request().request()));
    var words = of(run.order(), run.request(), path);
    var rows = (run.isCounted() ? pages : edgePages).of(words);
    var bill = reckoning.settle(run, ending, rows);
    if (run.isCounted()) {
      count(run, ending, log, rows);
      standouts.add(bill.netCost(), bill.wronglyKept(), () -> story(run, bill, log));
    }
  }

  private static void checkMoney(CaseRun run, Reckoning.Ending ending) {
    var fault =
        ending.isGranted()
            ? run.grant().flatMap(run::audit)
            : Option.when(
                run.given() != run.givenBefore(), () -> "nothing granted, but money went back");
    fault.forEach(why -> {
      throw new BrokenInvariant(run.id(), why);
    });
  }

  private void count(CaseRun run, Reckoning.Ending ending, Seq<Entry> log, Rows rows) {
    rows.add(Count.REQUESTS, 1);
    tally.ended(ending.outcome());
    deadlines(log, rows);
    if (!run.wasSeenByPerson()) {
      tally.decidedAutomatically();
    }
    run.responded().forEach(at -> tally.responded(Duration.between(run.asked(), at)));
    run.decided().forEach(at -> tally.decided(Duration.between(run.asked(), at)));
    if (ending.hasMoney(run)) {
      moved += run.given();
      run.grant()
          .forEach(grant ->
              tally.refunded(grant, run.rule(), Duration.between(run.asked(), ending.at())));
    }
  }

  private CaseStory story(CaseRun run, Reckoning.Bill bill, Seq<Entry> log) {
    return new CaseStory(
        world,
        run.id(),
        run.order().id(),
        category(run.order(), run.request().request()),
        run.request().request().reason().word(),
        run.request().truth().word(),
        run.order().paid().minor(),
        run.given(),
        bill.netCost(),
        bill.wronglyKept(),
        log);
  }

  private void deadlines(Seq<Entry> log, Rows rows) {
    Analytics.attained(log)
        .forEach((clock, attained) -> {
          rows.add(Count.DEADLINES, attained.met() + attained.breached());
          rows.add(Count.DEADLINES_MET, attained.met());
          var ofClock = tally.row(Dimension.CLOCK, clock.word());
          ofClock.add(Count.DEADLINES, attained.met() + attained.breached());
          ofClock.add(Count.DEADLINES_MET, attained.met());
        });
  }

  private Pages.OfCase of(PlannedOrder order, PlannedRequest request, Path path) {
    return new Pages.OfCase(
        words(order, category(order, request.request())),
        request.request().reason().word(),
        path.word(),
        request.truth().word());
  }

  private Pages.OfOrder words(PlannedOrder order, String category) {
    return new Pages.OfOrder(category, order.buyer().tier(), months.of(order.placedAt()));
  }

  private static String category(PlannedOrder order, AfterSaleRequest request) {
    var first = request.lines().head().line();
    return order.lines().find(line -> line.id().equals(first)).get().category();
  }

  /** Where nothing is granted, the path of what was asked for. */
  private static Path path(AfterSaleRequest request) {
    return Path.of(request.goods(), Remedy.of(request.kind()));
  }

  /**
   * Ends the books of a world.
   *
   * @param open how many cases are not over
   * @throws BrokenInvariant if they do not balance
   */
  void close(int open, Desks desks) {
    balance("orders came", size, orders);
    balance("cases were opened", opened, closed + open);
    balance("cases are still open", 0, open);
    balance("minor units went out", moved, tally.given());
    desks.count(tally);
    tally.worldIsOver();
    best.worldIsOver();
  }

  private void balance(String what, long one, long other) {
    if (one != other) {
      throw new BrokenInvariant("world %d: %s: %d, not %d".formatted(world, what, one, other));
    }
  }
}
