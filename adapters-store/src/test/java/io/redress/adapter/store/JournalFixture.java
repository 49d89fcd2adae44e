package io.redress.adapter.store;

import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.CommandId;
import io.redress.lifecycle.CommandPrint;
import io.redress.lifecycle.Effect;
import io.redress.money.Money;
import io.redress.notice.NoticeKind;
import io.redress.order.OrderId;
import io.redress.order.TenderId;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.port.Agenda.Claimed;
import io.redress.port.Agenda.Due;
import io.redress.port.Agenda.Lease;
import io.redress.port.Agenda.Overdue;
import io.redress.port.Agenda.Task;
import io.redress.port.CaseJournal;
import io.redress.port.CaseJournal.Draw;
import io.redress.port.CaseJournal.Entry;
import io.redress.port.CaseJournal.Step;
import io.redress.port.CaseJournal.Tally;
import io.redress.port.Destination;
import io.redress.settlement.LedgerEntry;
import io.redress.sla.ClockName;
import io.redress.sla.Deadline;
import io.redress.sla.OnBreach;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A journal under test, and the cases, effects and leases that its tests speak of. */
public abstract class JournalFixture {

  protected static final CaseId ONE = new CaseId("case-1");
  protected static final CaseId TWO = new CaseId("case-2");
  protected static final OrderId ORDER = new OrderId("order-1");
  protected static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  protected static final Duration LEASE = Duration.ofMinutes(1);
  protected static final int PLENTY = 100;

  protected static final Destination ALIPAY = Destination.payment("alipay");
  protected static final Destination WECHAT = Destination.payment("wechat-pay");

  /** Holds what follows it. */
  protected static final Effect STOP = new Effect.AskWarehouseToStop(ORDER);

  /** Holds nothing. */
  protected static final Effect TELL = new Effect.TellCustomer(NoticeKind.REFUND_ORDERED);

  protected static final LedgerEntry TAKEN =
      new LedgerEntry.TakenOutside("cb-1", new TenderId("t-1"), Money.of(100, "CNY"));
  protected static final LedgerEntry REVERSED = new LedgerEntry.ReversedOutside("cb-1");
  protected static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
  protected static final LocalDate TUESDAY = LocalDate.parse("2026-03-03");
  protected static final Currency CNY = Currency.getInstance("CNY");

  /** The journal under test, empty at first; always the same one within a test. */
  protected abstract CaseJournal journal();

  /** One event, and nothing that follows from it. */
  protected static Step step(CaseId id, int expected) {
    return Step.of(id, expected, List.of(entry(expected + 1, new CaseEvent.Withdrawn())));
  }

  /** One event of a command that has a print. */
  protected static Step printed(CaseId id, int expected) {
    var plain = entry(expected + 1, new CaseEvent.Withdrawn());
    return Step.of(
        id,
        expected,
        List.of(
            new Entry(
                plain.number(),
                plain.at(),
                plain.by(),
                plain.command(),
                Option.of(new CommandPrint("1:SGFsZiBvZiBhIFNIQQ")),
                plain.event())));
  }

  protected boolean append(CaseId id, int expected) {
    return journal().append(step(id, expected));
  }

  protected boolean append(CaseId id, int expected, Due... effects) {
    return journal().append(step(id, expected).doing(List.of(effects)));
  }

  protected boolean appendAwaiting(CaseId id, int expected, String due) {
    return journal().append(step(id, expected).awaiting(by(due)));
  }

  protected boolean appendDrawing(CaseId id, int expected, Draw draw) {
    return journal().append(step(id, expected).drawing(Option.of(draw)));
  }

  protected boolean appendTallying(CaseId id, int expected, Tally... tallies) {
    return journal().append(step(id, expected).tallying(List.of(tallies)));
  }

  protected static Entry entry(int number, CaseEvent event) {
    return new Entry(
        number,
        Instant.parse("2026-02-28T09:30:00.123Z"),
        new Actor("agent-7", Role.AGENT),
        new CommandId("command-" + number),
        event);
  }

  /** Asks the warehouse to stop a parcel, which holds what follows. */
  protected static Due stop(CaseId id, int number, int index) {
    return new Due(id, number, index, STOP, NOON, Destination.WAREHOUSE);
  }

  /** Tells the customer something. */
  protected static Due tell(CaseId id, int number, int index) {
    return new Due(id, number, index, TELL, NOON, Destination.MESSAGES);
  }

  /** Holds what follows and goes to the same destination. */
  protected static Due holding(CaseId id, int number, int index, Destination to) {
    return new Due(id, number, index, STOP, NOON, to);
  }

  protected static Due later(Due due, Instant notBefore) {
    return new Due(due.forCase(), due.number(), due.index(), due.effect(), notBefore, due.to());
  }

  protected static Draw draw(int expected, LedgerEntry... entries) {
    return new Draw(ORDER, expected, List.of(entries));
  }

  protected static Tally tally(String counter, LocalDate day, long fen) {
    return new Tally(counter, day, Money.of(fen, "CNY"));
  }

  protected static Option<Deadline> by(String due) {
    return Option.of(reviewBy(due));
  }

  protected static Deadline reviewBy(String due) {
    return new Deadline(ClockName.REVIEW, Role.AGENT, Instant.parse(due), OnBreach.ESCALATE);
  }

  protected static Lease lease(Instant from) {
    return new Lease("worker-1", from, from.plus(LEASE));
  }

  /** All effects that can be done at an instant, each claimed for a minute. */
  protected Seq<Claimed<Due>> claim(Instant at) {
    return journal().claimEffects(lease(at), PLENTY, HashSet.empty());
  }

  /** The only effect that can be done at an instant, claimed for a minute. */
  protected Claimed<Due> claimOne(Instant at) {
    return only(claim(at));
  }

  protected Seq<Claimed<Overdue>> claimOverdue(Instant at) {
    return journal().claimDeadlines(lease(at), PLENTY);
  }

  protected Claimed<Overdue> claimOneOverdue(Instant at) {
    return only(claimOverdue(at));
  }

  private static <T> T only(Seq<T> found) {
    if (found.size() != 1) {
      throw new AssertionError("expected one task, found " + found);
    }
    return found.head();
  }

  protected static <T extends Task> Seq<T> tasks(Seq<Claimed<T>> claims) {
    return claims.map(Claimed::task);
  }

  /** The effects that can be done at an instant, such as {@code case-1 1-0}, claimed. */
  protected Seq<String> claimedAt(Instant at) {
    return claim(at).map(claim -> name(claim.task()));
  }

  protected static String name(Due due) {
    return "%s %d-%d".formatted(due.forCase().value(), due.number(), due.index());
  }

  /** The cases whose deadlines have passed at an instant, in order, claimed. */
  protected Seq<String> overdueAt(String at) {
    return claimOverdue(Instant.parse(at))
        .map(claim -> claim.task().forCase().value() + " " + claim.task().deadline().due());
  }

  /** Something that one of many threads does. */
  protected interface Turn<T> {
    T take(int thread);
  }

  /** What threads return that begin together, in the order of the threads. */
  protected static <T> java.util.List<T> atOnce(int threads, Turn<T> turn) throws Exception {
    var start = new CountDownLatch(1);
    try (var executor = Executors.newFixedThreadPool(threads)) {
      var taken = new ArrayList<Future<T>>();
      for (int i = 0; i < threads; i++) {
        int thread = i;
        Callable<T> task =
            () -> {
              start.await();
              return turn.take(thread);
            };
        taken.add(executor.submit(task));
      }
      start.countDown();
      var results = new ArrayList<T>();
      for (var one : taken) {
        results.add(one.get());
      }
      return results;
    }
  }
}
