package io.redress.benchmark.store;

import io.redress.adapter.policy.memory.PolicyShelf;
import io.redress.adapter.store.story.Requests;
import io.redress.adapter.store.story.ShopPolicy;
import io.redress.casework.AfterSales;
import io.redress.casework.DeadlineSweep;
import io.redress.casework.Working;
import io.redress.lifecycle.CaseEvent.DeadlinePassed;
import io.redress.lifecycle.CaseId;
import io.redress.port.CaseJournal;
import io.redress.port.Telemetry;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * After a standstill everything is overdue: whole cases are told, by the casework of the product.
 */
final class Recovery {

  static final int CASES = 100_000;

  private static final Instant ASKED = Instant.parse("2026-03-10T10:00:00Z");
  private static final PolicyShelf POLICIES = new PolicyShelf(ShopPolicy.FIRST);

  private Recovery() {}

  /** Opens cases that wait for a person. */
  static Measure open(CaseJournal journal) {
    var last = new AtomicInteger();
    var afterSales = new AfterSales(journal, POLICIES, () -> ASKED.plusMillis(last.get()));
    return Crew.toTheEnd(thread ->
        () -> {
          int number = last.incrementAndGet();
          if (number > CASES) {
            return false;
          }
          var request = Requests.inReview("case-" + number);
          return afterSales.handle(request.caseId(), request).isRight();
        });
  }

  /** Tells all of them that their deadline has passed; what is measured is a batch of fifty. */
  static Measure drain(CaseJournal journal) {
    var first = new AfterSales(journal, POLICIES, () -> ASKED).view(new CaseId("case-1"));
    var now =
        first
            .running()
            .map(deadline -> deadline.due().plusSeconds(3600))
            .getOrElseThrow(() -> new IllegalStateException("nothing runs"));
    var afterSales = new AfterSales(journal, POLICIES, () -> now);
    return Crew.toTheEnd(thread -> {
      var working = Working.as("sweep-" + thread).batches(50).leases(Duration.ofMinutes(10));
      var sweep = new DeadlineSweep(journal, afterSales, () -> now, working, Telemetry.NONE);
      return () -> sweep.sweep(50) > 0;
    });
  }

  /** How many cases were told exactly once. */
  static int toldOnce(CaseJournal journal) {
    int once = 0;
    for (int number = 1; number <= CASES; number++) {
      int times =
          journal
              .load(new CaseId("case-" + number))
              .count(entry -> entry.event() instanceof DeadlinePassed);
      once += times == 1 ? 1 : 0;
    }
    return once;
  }
}
