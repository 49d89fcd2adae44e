package io.redress.adapter.store.runner;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.logistics.memory.InMemoryCourierNetwork;
import io.redress.adapter.logistics.memory.InMemorySuppliers;
import io.redress.adapter.logistics.memory.InMemoryWarehouse;
import io.redress.adapter.notify.memory.InMemoryMessenger;
import io.redress.adapter.payment.memory.InMemoryCouponBook;
import io.redress.adapter.payment.memory.InMemoryPaymentGateway;
import io.redress.adapter.policy.memory.PolicyShelf;
import io.redress.adapter.store.FilterJournal;
import io.redress.adapter.store.memory.InMemoryCaseJournal;
import io.redress.adapter.store.story.HeardLogs;
import io.redress.adapter.store.story.Requests;
import io.redress.adapter.store.story.ShopPolicy;
import io.redress.casework.AfterSales;
import io.redress.casework.DeadlineSweep;
import io.redress.casework.EffectRunner;
import io.redress.casework.Ports;
import io.redress.lifecycle.AfterSaleCase.Closed;
import io.redress.lifecycle.CaseId;
import io.redress.port.CaseJournal;
import io.redress.port.Destination;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RunnerTest {

  private static final Duration REST = Duration.ofMillis(5);
  private static final int CASES = 20;
  private static final long PATIENCE = 60;

  private final InstantSource clock = () -> Instant.parse("2026-03-10T10:00:00Z");
  private final PolicyShelf policies = new PolicyShelf(ShopPolicy.FIRST);
  private final CountDownLatch done = new CountDownLatch(CASES);
  private final CaseJournal journal = new Counting(new InMemoryCaseJournal());
  private final AfterSales afterSales = new AfterSales(journal, policies, clock);

  @Test
  void severalThreadsBringEveryCaseToItsEndAndStopWhenTheyAreTold() throws Exception {
    for (int number = 1; number <= CASES; number++) {
      var request = Requests.forCase("case-" + number);
      assertThat(afterSales.handle(request.caseId(), request).isRight()).isTrue();
    }
    var runner = start(journal);
    assertThat(done.await(PATIENCE, TimeUnit.SECONDS)).isTrue();

    assertThat(runner.close(Duration.ofSeconds(PATIENCE))).isTrue();
    assertThat(threads()).isEmpty();
    for (int number = 1; number <= CASES; number++) {
      assertThat(afterSales.view(new CaseId("case-" + number)).state()).isInstanceOf(Closed.class);
    }
  }

  @Test
  void aThreadWhoseRoundFailsGoesOn() {
    var request = Requests.forCase("case-1");
    afterSales.handle(request.caseId(), request);
    var failures = new CountDownLatch(3);
    var broken =
        new FilterJournal(journal) {
          @Override
          public Seq<Claimed<Due>> claimEffects(Lease lease, int atMost, Set<Destination> except) {
            if (failures.getCount() > 0) {
              failures.countDown();
              throw new IllegalStateException("the store is down");
            }
            return super.claimEffects(lease, atMost, except);
          }
        };
    var lines =
        HeardLogs.during(() -> {
          try (var runner = start(broken)) {
            assertThat(failures.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
            while (!(afterSales.view(new CaseId("case-1")).state() instanceof Closed)) {
              assertThat(runner).isNotNull();
              Thread.onSpinWait();
            }
          }
        });

    assertThat(lines).hasSizeGreaterThanOrEqualTo(3);
    assertThat(lines)
        .allSatisfy(line -> {
          assertThat(line.text()).isEqualTo("a round failed; what it claimed is tried again");
          assertThat(line.trace())
              .startsWith(
                  "io.redress.casework.LoggedFailure: java.lang.IllegalStateException\n\tat ")
              .doesNotContain("the store is down");
        });
  }

  private Runner start(CaseJournal kept) {
    var ports =
        new Ports(
            new InMemoryPaymentGateway(),
            new InMemoryWarehouse(),
            new InMemoryCourierNetwork(),
            new InMemorySuppliers(),
            new InMemoryCouponBook(),
            new InMemoryMessenger());
    return Runner.start(
        List.of(
            new EffectRunner(kept, policies, afterSales, ports, clock),
            new EffectRunner(kept, policies, afterSales, ports, clock)),
        new DeadlineSweep(kept, afterSales, clock),
        REST);
  }

  private static List<Thread> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("redress-"))
        .toList();
  }

  /** Counts the cases that have closed. */
  private final class Counting extends FilterJournal {

    Counting(CaseJournal journal) {
      super(journal);
    }

    @Override
    public boolean append(Step step) {
      boolean kept = super.append(step);
      if (kept && step.running().exists(next -> next.clock().word().equals("survey"))) {
        done.countDown();
      }
      return kept;
    }
  }
}
