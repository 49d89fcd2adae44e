package io.redress.adapter.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.CommandId;
import io.redress.lifecycle.Effect;
import io.redress.lifecycle.Outcome;
import io.redress.money.Money;
import io.redress.notice.NoticeKind;
import io.redress.order.OrderId;
import io.redress.order.TenderId;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.port.CaseJournal;
import io.redress.port.CaseJournal.Draw;
import io.redress.port.CaseJournal.Due;
import io.redress.port.CaseJournal.Entry;
import io.redress.port.CaseJournal.Overdue;
import io.redress.port.CaseJournal.Tally;
import io.redress.settlement.LedgerEntry;
import io.redress.sla.ClockName;
import io.redress.sla.Clocks;
import io.redress.sla.Deadline;
import io.redress.sla.OnBreach;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every case journal must keep. Extend it beside the adapter, with a store that is empty. */
public abstract class CaseJournalContract {

  private static final CaseId ONE = new CaseId("case-1");
  private static final CaseId TWO = new CaseId("case-2");
  private static final Seq<Due> NO_EFFECTS = List.empty();
  private static final Option<Deadline> NO_DEADLINE = Option.none();
  private static final int PLENTY = 100;

  private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
  private static final Effect TELL = new Effect.TellCustomer(NoticeKind.REFUND_ORDERED);
  private static final OrderId ORDER = new OrderId("order-1");
  private static final LedgerEntry TAKEN =
      new LedgerEntry.TakenOutside("cb-1", new TenderId("t-1"), Money.of(100, "CNY"));
  private static final LedgerEntry REVERSED = new LedgerEntry.ReversedOutside("cb-1");
  private static final Option<Draw> NO_DRAW = Option.none();
  private static final Seq<Tally> NO_TALLIES = List.empty();
  private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
  private static final LocalDate TUESDAY = LocalDate.parse("2026-03-03");
  private static final Currency CNY = Currency.getInstance("CNY");

  /** The journal under test, empty at first; always the same one within a test. */
  protected abstract CaseJournal journal();

  @Test
  void aCaseThatWasNeverOpenedHasNoEvents() {
    assertThat(journal().load(ONE)).isEmpty();
  }

  @Test
  void eventsAreLoadedAsTheyWereAppended() {
    var asked = entry(1, new CaseEvent.InterceptAsked(Clocks.of(reviewBy("2026-03-01T12:00:00Z"))));
    var stopped = entry(2, new CaseEvent.Intercepted());
    journal().append(ONE, 0, List.of(asked), NO_EFFECTS, NO_DEADLINE, NO_DRAW, NO_TALLIES);
    journal().append(ONE, 1, List.of(stopped), NO_EFFECTS, NO_DEADLINE, NO_DRAW, NO_TALLIES);

    assertThat(journal().load(ONE)).containsExactly(asked, stopped);
  }

  /** Of each counter, day and currency apart, whichever cases it came from. */
  @Test
  void whatIsTalliedAddsUpForEachCounterDayAndCurrency() {
    appendTallying(ONE, 0, tally("ann", MONDAY, 3_00), tally("bob", MONDAY, 70_00));
    appendTallying(TWO, 0, tally("ann", MONDAY, 4_50), tally("ann", TUESDAY, 1));
    appendTallying(ONE, 1, new Tally("ann", MONDAY, Money.of(9, "USD")));

    assertThat(journal().tallied("ann", MONDAY, CNY)).isEqualTo(Money.of(7_50, "CNY"));
    assertThat(journal().tallied("bob", MONDAY, CNY)).isEqualTo(Money.of(70_00, "CNY"));
    assertThat(journal().tallied("ann", TUESDAY, CNY)).isEqualTo(Money.of(1, "CNY"));
    assertThat(journal().tallied("ann", MONDAY, Currency.getInstance("USD")))
        .isEqualTo(Money.of(9, "USD"));
  }

  @Test
  void whereNothingWasTalliedTheSumIsZero() {
    assertThat(journal().tallied("ann", MONDAY, CNY)).isEqualTo(Money.of(0, "CNY"));
  }

  @Test
  void whatIsTalliedTwiceInOneAppendCountsTwice() {
    appendTallying(ONE, 0, tally("ann", MONDAY, 3_00), tally("ann", MONDAY, 3_00));

    assertThat(journal().tallied("ann", MONDAY, CNY)).isEqualTo(Money.of(6_00, "CNY"));
  }

  @Test
  void whoeverLosesTheRaceTalliesNothing() {
    append(ONE, 0, NO_EFFECTS, NO_DEADLINE);
    appendDrawing(ONE, 1, draw(0, TAKEN));

    assertThat(appendTallying(ONE, 0, tally("ann", MONDAY, 3_00))).isFalse();
    var late = entry(1, new CaseEvent.Withdrawn());
    journal()
        .append(
            TWO,
            0,
            List.of(late),
            NO_EFFECTS,
            NO_DEADLINE,
            Option.of(draw(0, REVERSED)),
            List.of(tally("ann", MONDAY, 3_00)));

    assertThat(journal().tallied("ann", MONDAY, CNY)).isEqualTo(Money.of(0, "CNY"));
  }

  @Test
  void anAppendWithoutEventsTalliesNothing() {
    journal()
        .append(
            ONE,
            0,
            List.empty(),
            NO_EFFECTS,
            NO_DEADLINE,
            NO_DRAW,
            List.of(tally("ann", MONDAY, 3_00)));

    assertThat(journal().tallied("ann", MONDAY, CNY)).isEqualTo(Money.of(0, "CNY"));
  }

  /** A counter is a name and nothing else: what looks alike is another one. */
  @Test
  void countersAreToldApartByEveryCharacter() {
    var longest = "安".repeat(200);
    appendTallying(
        ONE, 0, tally("ann", MONDAY, 1), tally("Ann", MONDAY, 10), tally(longest, MONDAY, 100));

    assertThat(journal().tallied("ann", MONDAY, CNY)).isEqualTo(Money.of(1, "CNY"));
    assertThat(journal().tallied("Ann", MONDAY, CNY)).isEqualTo(Money.of(10, "CNY"));
    assertThat(journal().tallied("ann ", MONDAY, CNY)).isEqualTo(Money.of(0, "CNY"));
    assertThat(journal().tallied(longest, MONDAY, CNY)).isEqualTo(Money.of(100, "CNY"));
  }

  @Test
  void ofManyWhoTallyAtOnceEachIsAdded() throws Exception {
    var kept =
        atOnce(
            8,
            thread -> {
              for (int i = 0; i < 25; i++) {
                var id = new CaseId("case-" + thread + "-" + i);
                appendTallying(id, 0, tally("ann", MONDAY, 1_00));
              }
              return true;
            });

    assertThat(kept).doesNotContain(false);
    assertThat(journal().tallied("ann", MONDAY, CNY)).isEqualTo(Money.of(200_00, "CNY"));
  }

  private static Tally tally(String counter, LocalDate day, long fen) {
    return new Tally(counter, day, Money.of(fen, "CNY"));
  }

  @Test
  void casesAreIndependent() {
    assertThat(append(ONE, 0, NO_EFFECTS, NO_DEADLINE)).isTrue();
    assertThat(append(TWO, 0, NO_EFFECTS, NO_DEADLINE)).isTrue();
    assertThat(append(TWO, 1, NO_EFFECTS, NO_DEADLINE)).isTrue();

    assertThat(journal().load(ONE).map(Entry::number)).containsExactly(1);
    assertThat(journal().load(TWO).map(Entry::number)).containsExactly(1, 2);
  }

  @Test
  void whatWasLoadedDoesNotChangeWhenMoreHappens() {
    append(ONE, 0, NO_EFFECTS, NO_DEADLINE);
    var before = journal().load(ONE);
    append(ONE, 1, NO_EFFECTS, NO_DEADLINE);

    assertThat(before.map(Entry::number)).containsExactly(1);
  }

  @Test
  void whoeverExpectsFewerEventsThanThereAreLosesTheRace() {
    append(ONE, 0, NO_EFFECTS, NO_DEADLINE);

    assertThat(append(ONE, 0, NO_EFFECTS, NO_DEADLINE)).isFalse();
    assertThat(journal().load(ONE).map(Entry::number)).containsExactly(1);
  }

  @Test
  void whoeverExpectsMoreEventsThanThereAreIsRefused() {
    assertThat(append(ONE, 1, NO_EFFECTS, NO_DEADLINE)).isFalse();
    assertThat(journal().load(ONE)).isEmpty();
  }

  @Test
  void aLostRaceLeavesNothingBehind() {
    var first = due(ONE, 1, 0);
    append(ONE, 0, List.of(first), by("2026-03-02T00:00:00Z"));
    append(ONE, 0, List.of(due(ONE, 1, 1)), by("2026-03-01T00:00:00Z"));

    assertThat(journal().undone(NOW, PLENTY)).containsExactly(first);
    assertThat(overdueAt("2026-03-01T12:00:00Z")).isEmpty();
    assertThat(overdueAt("2026-03-02T00:00:00Z")).containsExactly("case-1 2026-03-02T00:00:00Z");
  }

  @Test
  void effectsAndDeadlineAppearTogetherWithTheirEvents() {
    var effect = due(ONE, 1, 0);
    append(ONE, 0, List.of(effect), by("2026-03-01T00:00:00Z"));

    assertThat(journal().load(ONE).map(Entry::number)).containsExactly(1);
    assertThat(journal().undone(NOW, PLENTY)).containsExactly(effect);
    assertThat(journal().overdue(Instant.parse("2026-03-01T00:00:00Z"), PLENTY))
        .containsExactly(new Overdue(ONE, reviewBy("2026-03-01T00:00:00Z")));
  }

  @Test
  void manyEventsOfOneCommandAreKeptTogetherAndInOrder() {
    journal()
        .append(
            ONE,
            0,
            List.of(
                entry(1, new CaseEvent.Withdrawn()),
                entry(2, new CaseEvent.CaseClosed(Outcome.WITHDRAWN, Clocks.none()))),
            NO_EFFECTS,
            NO_DEADLINE,
            NO_DRAW,
            NO_TALLIES);

    assertThat(journal().load(ONE).map(Entry::event))
        .containsExactly(
            new CaseEvent.Withdrawn(), new CaseEvent.CaseClosed(Outcome.WITHDRAWN, Clocks.none()));
  }

  @Test
  void everyKindOfEffectComesBackAsItWasAppended() {
    var ask = new Due(ONE, 1, 0, new Effect.AskWarehouseToStop(new OrderId("order-1")), NOW);
    var recall = new Due(ONE, 1, 1, new Effect.AskCourierToRecall(new OrderId("order-1")), NOW);
    var tell = new Due(ONE, 1, 2, new Effect.TellCustomer(NoticeKind.CLOSED), NOW);
    append(ONE, 0, List.of(ask, recall, tell), NO_DEADLINE);

    assertThat(journal().undone(NOW, PLENTY)).containsExactly(ask, recall, tell);
  }

  @Test
  void effectsThatAreDoneDoNotComeBack() {
    var first = due(ONE, 1, 0);
    var second = due(ONE, 1, 1);
    append(ONE, 0, List.of(first, second), NO_DEADLINE);
    journal().done(first);

    assertThat(journal().undone(NOW, PLENTY)).containsExactly(second);
  }

  @Test
  void effectsThatAreNotDoneComeBackUntilTheyAre() {
    var effect = due(ONE, 1, 0);
    append(ONE, 0, List.of(effect), NO_DEADLINE);

    assertThat(journal().undone(NOW, PLENTY)).containsExactly(effect);
    assertThat(journal().undone(NOW, PLENTY)).containsExactly(effect);
  }

  @Test
  void anEffectMayBeDoneTwice() {
    var effect = due(ONE, 1, 0);
    append(ONE, 0, List.of(effect, due(ONE, 1, 1)), NO_DEADLINE);
    journal().done(effect);
    journal().done(effect);

    assertThat(journal().undone(NOW, PLENTY)).containsExactly(due(ONE, 1, 1));
  }

  @Test
  void effectsComeOldestFirstAndEachCasesInOrder() {
    append(TWO, 0, List.of(due(TWO, 1, 0), due(TWO, 1, 1)), NO_DEADLINE);
    append(ONE, 0, List.of(due(ONE, 1, 0)), NO_DEADLINE);
    append(TWO, 1, List.of(due(TWO, 2, 0)), NO_DEADLINE);

    assertThat(journal().undone(NOW, PLENTY))
        .containsExactly(due(TWO, 1, 0), due(TWO, 1, 1), due(ONE, 1, 0), due(TWO, 2, 0));
  }

  @Test
  void undoneEffectsAreReadUpToTheBoundTheOldestOnes() {
    append(ONE, 0, List.of(due(ONE, 1, 0), due(ONE, 1, 1), due(ONE, 1, 2)), NO_DEADLINE);

    assertThat(journal().undone(NOW, 2)).containsExactly(due(ONE, 1, 0), due(ONE, 1, 1));
    assertThat(journal().undone(NOW, 0)).isEmpty();
  }

  @Test
  void aDeadlineIsOverdueAtItsInstantAndNotBefore() {
    append(ONE, 0, NO_EFFECTS, by("2026-03-01T12:00:00Z"));

    assertThat(overdueAt("2026-03-01T11:59:59.999Z")).isEmpty();
    assertThat(overdueAt("2026-03-01T12:00:00Z")).containsExactly("case-1 2026-03-01T12:00:00Z");
  }

  @Test
  void deadlinesComeEarliestFirst() {
    append(ONE, 0, NO_EFFECTS, by("2026-03-03T00:00:00Z"));
    append(TWO, 0, NO_EFFECTS, by("2026-03-01T00:00:00Z"));
    append(new CaseId("case-3"), 0, NO_EFFECTS, by("2026-03-02T00:00:00Z"));

    assertThat(overdueAt("2026-03-09T00:00:00Z"))
        .containsExactly(
            "case-2 2026-03-01T00:00:00Z",
            "case-3 2026-03-02T00:00:00Z",
            "case-1 2026-03-03T00:00:00Z");
  }

  @Test
  void deadlinesOfTheSameInstantDoNotHideEachOther() {
    append(ONE, 0, NO_EFFECTS, by("2026-03-01T00:00:00Z"));
    append(TWO, 0, NO_EFFECTS, by("2026-03-01T00:00:00Z"));

    assertThat(overdueAt("2026-03-01T00:00:00Z"))
        .containsExactlyInAnyOrder("case-1 2026-03-01T00:00:00Z", "case-2 2026-03-01T00:00:00Z");
  }

  @Test
  void overdueDeadlinesAreReadUpToTheBoundTheEarliestOnes() {
    append(ONE, 0, NO_EFFECTS, by("2026-03-02T00:00:00Z"));
    append(TWO, 0, NO_EFFECTS, by("2026-03-01T00:00:00Z"));

    assertThat(journal().overdue(Instant.parse("2026-03-09T00:00:00Z"), 1))
        .containsExactly(new Overdue(TWO, reviewBy("2026-03-01T00:00:00Z")));
  }

  @Test
  void readingADeadlineDoesNotRemoveIt() {
    append(ONE, 0, NO_EFFECTS, by("2026-03-01T00:00:00Z"));
    overdueAt("2026-03-09T00:00:00Z");

    assertThat(overdueAt("2026-03-09T00:00:00Z")).containsExactly("case-1 2026-03-01T00:00:00Z");
  }

  @Test
  void aNewDeadlineReplacesTheOneBefore() {
    append(ONE, 0, NO_EFFECTS, by("2026-03-01T00:00:00Z"));
    append(ONE, 1, NO_EFFECTS, by("2026-03-05T00:00:00Z"));

    assertThat(overdueAt("2026-03-04T00:00:00Z")).isEmpty();
    assertThat(overdueAt("2026-03-09T00:00:00Z")).containsExactly("case-1 2026-03-05T00:00:00Z");
  }

  @Test
  void aCaseThatClosesHasNoDeadlineLeft() {
    append(ONE, 0, NO_EFFECTS, by("2026-03-01T00:00:00Z"));
    append(ONE, 1, NO_EFFECTS, NO_DEADLINE);

    assertThat(overdueAt("2026-03-09T00:00:00Z")).isEmpty();
  }

  @Test
  void anAppendWithoutEventsChangesNothingAndStillTellsWhoWasQuicker() {
    append(ONE, 0, NO_EFFECTS, by("2026-03-01T00:00:00Z"));

    assertThat(journal().append(ONE, 1, List.empty(), NO_EFFECTS, NO_DEADLINE, NO_DRAW, NO_TALLIES))
        .isTrue();
    assertThat(journal().append(ONE, 0, List.empty(), NO_EFFECTS, NO_DEADLINE, NO_DRAW, NO_TALLIES))
        .isFalse();
    assertThat(journal().load(ONE).map(Entry::number)).containsExactly(1);
    assertThat(overdueAt("2026-03-09T00:00:00Z")).containsExactly("case-1 2026-03-01T00:00:00Z");
  }

  @Test
  void aLedgerNobodyDrewOnIsEmpty() {
    assertThat(journal().ledger(ORDER)).isEmpty();
  }

  @Test
  void whatIsDrawnIsKeptInOrderTogetherWithTheEvents() {
    assertThat(appendDrawing(ONE, 0, draw(0, TAKEN))).isTrue();
    assertThat(appendDrawing(TWO, 0, draw(1, REVERSED))).isTrue();

    assertThat(journal().ledger(ORDER)).containsExactly(TAKEN, REVERSED);
    assertThat(journal().ledger(new OrderId("order-2"))).isEmpty();
  }

  @Test
  void whoeverKnowsAnOlderLedgerLosesTheRaceWhole() {
    appendDrawing(ONE, 0, draw(0, TAKEN));

    assertThat(appendDrawing(TWO, 0, draw(0, REVERSED))).isFalse();
    assertThat(journal().load(TWO)).isEmpty();
    assertThat(journal().ledger(ORDER)).containsExactly(TAKEN);
  }

  @Test
  void whoeverLosesTheRaceForACaseDrawsNothing() {
    append(ONE, 0, NO_EFFECTS, NO_DEADLINE);

    assertThat(appendDrawing(ONE, 0, draw(0, TAKEN))).isFalse();
    assertThat(journal().ledger(ORDER)).isEmpty();
  }

  @Test
  void aLedgerCanBeDrawnOnWithoutAnyCase() {
    assertThat(journal().draw(draw(0, TAKEN))).isTrue();
    assertThat(journal().draw(draw(0, REVERSED))).isFalse();
    assertThat(journal().draw(draw(1, REVERSED))).isTrue();

    assertThat(journal().ledger(ORDER)).containsExactly(TAKEN, REVERSED);
  }

  @Test
  void ofManyWhoDrawAtOnceExactlyOneWins() throws Exception {
    var kept = atOnce(8, thread -> appendDrawing(new CaseId("case-" + thread), 0, draw(0, TAKEN)));

    assertThat(kept).containsOnlyOnce(true);
    assertThat(journal().ledger(ORDER)).containsExactly(TAKEN);
  }

  @Test
  void anEffectIsNotDoneBeforeItIsDue() {
    var later = new Due(ONE, 1, 0, TELL, NOW.plusSeconds(60));
    var now = new Due(ONE, 1, 1, TELL, NOW);
    append(ONE, 0, List.of(later, now), NO_DEADLINE);

    assertThat(journal().undone(NOW, PLENTY)).containsExactly(now);
    assertThat(journal().undone(NOW, 1)).containsExactly(now);
    assertThat(journal().undone(NOW.plusSeconds(59), PLENTY)).containsExactly(now);
    assertThat(journal().undone(NOW.plusSeconds(60), PLENTY)).containsExactly(later, now);
  }

  @Test
  void ofManyWhoAppendAtOnceExactlyOneWins() throws Exception {
    var kept = atOnce(8, thread -> append(ONE, 0, List.of(due(ONE, 1, thread)), NO_DEADLINE));

    assertThat(kept).containsOnlyOnce(true);
    assertThat(journal().load(ONE).map(Entry::number)).containsExactly(1);
    assertThat(journal().undone(NOW, PLENTY).map(Due::index)).containsExactly(kept.indexOf(true));
  }

  @Test
  void whoeverLosesAndTriesAgainLosesNoEvent() throws Exception {
    atOnce(
        4,
        thread -> {
          for (int event = 0; event < 25; event++) {
            while (!append(ONE, journal().load(ONE).size(), NO_EFFECTS, NO_DEADLINE)) {
              Thread.onSpinWait();
            }
          }
          return true;
        });

    assertThat(journal().load(ONE)).hasSize(100);
    assertThat(journal().load(ONE).map(Entry::number)).isEqualTo(List.rangeClosed(1, 100));
  }

  private boolean append(CaseId id, int expected, Seq<Due> effects, Option<Deadline> running) {
    var event = entry(expected + 1, new CaseEvent.Withdrawn());
    return journal().append(id, expected, List.of(event), effects, running, NO_DRAW, NO_TALLIES);
  }

  private boolean appendDrawing(CaseId id, int expected, Draw draw) {
    var event = entry(expected + 1, new CaseEvent.Withdrawn());
    return journal()
        .append(id, expected, List.of(event), NO_EFFECTS, NO_DEADLINE, Option.of(draw), NO_TALLIES);
  }

  private boolean appendTallying(CaseId id, int expected, Tally... tallies) {
    var event = entry(expected + 1, new CaseEvent.Withdrawn());
    return journal()
        .append(id, expected, List.of(event), NO_EFFECTS, NO_DEADLINE, NO_DRAW, List.of(tallies));
  }

  private static Draw draw(int expected, LedgerEntry... entries) {
    return new Draw(ORDER, expected, List.of(entries));
  }

  private Seq<String> overdueAt(String at) {
    return journal()
        .overdue(Instant.parse(at), PLENTY)
        .map(overdue -> overdue.forCase().value() + " " + overdue.deadline().due());
  }

  private static Entry entry(int number, CaseEvent event) {
    return new Entry(
        number,
        Instant.parse("2026-02-28T09:30:00.123Z"),
        new Actor("agent-7", Role.AGENT),
        new CommandId("command-" + number),
        event);
  }

  private static Due due(CaseId id, int number, int index) {
    return new Due(id, number, index, new Effect.TellCustomer(NoticeKind.REFUND_ORDERED), NOW);
  }

  private static Option<Deadline> by(String due) {
    return Option.of(reviewBy(due));
  }

  private static Deadline reviewBy(String due) {
    return new Deadline(ClockName.REVIEW, Role.AGENT, Instant.parse(due), OnBreach.ESCALATE);
  }

  /** Something that one of many threads does. */
  private interface Turn {
    boolean take(int thread);
  }

  private static java.util.List<Boolean> atOnce(int threads, Turn turn) throws Exception {
    var start = new CountDownLatch(1);
    try (var executor = Executors.newFixedThreadPool(threads)) {
      var taken = new ArrayList<Future<Boolean>>();
      for (int i = 0; i < threads; i++) {
        int thread = i;
        Callable<Boolean> task =
            () -> {
              start.await();
              return turn.take(thread);
            };
        taken.add(executor.submit(task));
      }
      start.countDown();
      var results = new ArrayList<Boolean>();
      for (var one : taken) {
        results.add(one.get());
      }
      return results;
    }
  }
}
