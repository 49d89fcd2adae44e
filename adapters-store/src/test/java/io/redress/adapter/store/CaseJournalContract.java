package io.redress.adapter.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.lifecycle.CaseId;
import io.redress.money.Money;
import io.redress.port.Agenda.Claimed;
import io.redress.port.Agenda.Due;
import io.redress.port.Agenda.Lease;
import io.redress.port.CaseJournal.Entry;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every case journal must keep. Extend it beside the adapter, with a journal that is empty:
 * what one step keeps, what is to be done, and, here, what holds when many are at it.
 */
public abstract class CaseJournalContract extends DeadlineContract {

  private static final int THREADS = 8;
  private static final int LONG_RUN = 60;
  private static final int LONGEST_RUN = 3_000;
  private static final int CONFLICTS = 10;

  @Test
  @Tag("race")
  void ofManyWhoAppendAtOnceExactlyOneWins() throws Exception {
    var kept = atOnce(THREADS, thread -> append(ONE, 0, tell(ONE, 1, thread)));

    assertThat(kept).containsOnlyOnce(true);
    assertThat(journal().load(ONE).map(Entry::number)).containsExactly(1);
    assertThat(tasks(claim(NOON)).map(Due::index)).containsExactly(kept.indexOf(true));
  }

  @Test
  @Tag("race")
  void ofManyWhoDrawAtOnceExactlyOneWins() throws Exception {
    var kept =
        atOnce(THREADS, thread -> appendDrawing(new CaseId("case-" + thread), 0, draw(0, TAKEN)));

    assertThat(kept).containsOnlyOnce(true);
    assertThat(journal().ledger(ORDER)).containsExactly(TAKEN);
  }

  @Test
  @Tag("race")
  void ofManyWhoTallyAtOnceEachIsAdded() throws Exception {
    var kept =
        atOnce(
            THREADS,
            thread -> {
              int lost = 0;
              for (int i = 0; i < 10; i++) {
                var id = new CaseId("case-" + thread + "-" + i);
                lost +=
                    appendTallying(id, 0, tally("ann", MONDAY, 1_00), tally("bob", MONDAY, 1))
                        ? 0
                        : 1;
              }
              return lost;
            });

    assertThat(kept).containsOnly(0);
    assertThat(journal().tallied("ann", MONDAY, CNY)).isEqualTo(Money.of(80_00, "CNY"));
    assertThat(journal().tallied("bob", MONDAY, CNY)).isEqualTo(Money.of(80, "CNY"));
  }

  /**
   * Everybody appends to one case and draws on one ledger until the case is long and many were too
   * slow. What was acknowledged is there, once and in its place, and nothing of the others is.
   */
  @Test
  @Tag("race")
  void onAHotCaseWhatWasAcknowledgedIsThereAndNothingElse() throws Exception {
    var conflicts = new AtomicInteger();
    var kept = atOnce(THREADS, thread -> appendUntilItIsLong(conflicts)).stream().mapToInt(n -> n);

    var log = journal().load(ONE);
    assertThat(kept.sum()).isEqualTo(log.size()).isBetween(LONG_RUN, LONGEST_RUN);
    assertThat(log.map(Entry::number)).isEqualTo(List.rangeClosed(1, log.size()));
    assertThat(journal().ledger(ORDER)).hasSize(log.size());
    assertThat(tasks(claimAll()).map(Due::number).sorted())
        .isEqualTo(List.rangeClosed(1, log.size()));
    assertThat(journal().tallied("ann", MONDAY, CNY)).isEqualTo(Money.of(log.size(), "CNY"));
    assertThat(conflicts.get()).isGreaterThanOrEqualTo(CONFLICTS);
  }

  private int appendUntilItIsLong(AtomicInteger conflicts) {
    int kept = 0;
    while (true) {
      int seen = journal().load(ONE).size();
      if (seen >= LONGEST_RUN || (seen >= LONG_RUN && conflicts.get() >= CONFLICTS)) {
        return kept;
      }
      LockSupport.parkNanos(1_000);
      var step =
          step(ONE, seen)
              .doing(List.of(tell(ONE, seen + 1, 0)))
              .awaiting(by("2026-03-01T12:00:00Z"))
              .drawing(Option.of(draw(seen, TAKEN)))
              .tallying(List.of(tally("ann", MONDAY, 1)));
      if (journal().append(step)) {
        kept++;
      } else {
        conflicts.incrementAndGet();
      }
    }
  }

  private Seq<Claimed<Due>> claimAll() {
    return journal().claimEffects(lease(NOON), 10_000, HashSet.empty());
  }

  @Test
  @Tag("race")
  void twoWorkersNeverHaveTheSameTask() throws Exception {
    for (int i = 0; i < 20; i++) {
      var id = new CaseId("case-" + i);
      append(id, 0, holding(id, 1, 0, ALIPAY), holding(id, 1, 1, WECHAT), stop(id, 1, 2));
    }

    var claimed = atOnce(4, this::claimUntilNothingIsLeft).stream().flatMap(java.util.List::stream);

    assertThat(claimed.toList()).hasSize(60).doesNotHaveDuplicates();
  }

  private java.util.List<String> claimUntilNothingIsLeft(int worker) {
    var mine = new ArrayList<String>();
    var lease = new Lease("worker-" + worker, NOON, NOON.plus(LEASE));
    int idle = 0;
    while (idle < 3) {
      var claims = journal().claimEffects(lease, 3, HashSet.empty());
      claims.forEach(claim -> mine.add(name(claim.task())));
      idle = claims.isEmpty() ? idle + 1 : 0;
    }
    return mine;
  }

  @Test
  @Tag("race")
  void twoSweepsNeverTellTheSameCase() throws Exception {
    for (int i = 0; i < 40; i++) {
      appendAwaiting(new CaseId("case-" + i), 0, "2026-03-01T12:00:00Z");
    }

    var claimed =
        atOnce(
                4,
                worker -> {
                  var mine = new ArrayList<String>();
                  for (int idle = 0; idle < 3; ) {
                    var claims = journal().claimDeadlines(lease(NOON), 3);
                    claims.forEach(claim -> mine.add(claim.task().forCase().value()));
                    idle = claims.isEmpty() ? idle + 1 : 0;
                  }
                  return mine;
                })
            .stream()
            .flatMap(java.util.List::stream);

    assertThat(claimed.toList()).hasSize(40).doesNotHaveDuplicates();
  }

  /** A case that goes on while its effect is settled loses neither. */
  @Test
  @Tag("race")
  void appendingAndSettlingDoNotDisturbEachOther() throws Exception {
    append(ONE, 0, holding(ONE, 1, 0, ALIPAY));
    var claim = claimOne(NOON);

    var results =
        atOnce(
            2,
            thread ->
                thread == 0 ? journal().done(claim) : append(ONE, 1, holding(ONE, 2, 0, ALIPAY)));

    assertThat(results).containsOnly(true);
    assertThat(claimedAt(NOON)).containsExactly("case-1 2-0");
  }
}
