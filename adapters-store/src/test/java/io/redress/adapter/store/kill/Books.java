package io.redress.adapter.store.kill;

import io.redress.adapter.store.jdbc.JdbcStore;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.LegStanding.Stage;
import io.redress.lifecycle.Outcome;
import io.redress.port.CaseJournal.Entry;
import io.redress.settlement.LegAnswer;
import io.redress.view.CaseSummary;
import io.redress.view.MoneyLeg;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the shop said, its journal, its read side and the books of the bank, compared line by line
 * at the end.
 */
final class Books {

  private static final int PLENTY = 100;

  private final Heard heard;
  private final JdbcStore store;
  private final Bank bank;
  private final Map<String, Seq<Entry>> logs = new TreeMap<>();
  private int lost;
  private int twice;
  private final List<String> differences = new ArrayList<>();

  private Books(Heard heard, JdbcStore store, Bank bank) {
    this.heard = heard;
    this.store = store;
    this.bank = bank;
  }

  /**
   * What a comparison found.
   *
   * @param kept commands that were acknowledged
   * @param lost those of them that the journal does not know
   * @param twice cases for which other money moved than was granted, and commands kept twice
   * @param differences all of it in words, those included
   */
  record Comparison(
      int kept, int lost, int twice, int legs, int repeats, List<String> differences) {

    @Override
    public String toString() {
      return "%d acknowledged, %d lost, %d double, %d legs of which %d were ordered again"
          .formatted(kept, lost, twice, legs, repeats);
    }
  }

  /** The books of customers who each got what they asked for, to the last fen. */
  static Comparison compare(Heard heard, JdbcStore store, Bank bank, Duration ahead) {
    var books = new Books(heard, store, bank);
    books.read();
    books.checkGrants();
    return books.comparison(ahead);
  }

  /** The books of customers who were in each other's way: who got anything is open. */
  static Comparison compareCrowd(Heard heard, JdbcStore store, Bank bank) {
    var books = new Books(heard, store, bank);
    books.read();
    return books.comparison(Duration.ZERO);
  }

  private void read() {
    for (var said : heard.kept()) {
      logs.computeIfAbsent(said.about().value(), id -> store.journal().load(new CaseId(id)));
    }
  }

  private Comparison comparison(Duration ahead) {
    heard.unanswered().forEach(said -> differs("had no answer: " + said.line()));
    heard.kept().forEach(this::mustBeInTheJournal);
    logs.forEach(this::checkCase);
    mustEqual("the bank and the journal", bank.outcomes(), journalled());
    mustEqual("the bank and the read side", bank.outcomes(), summarized());
    bank.violations().forEach(this::differs);
    checkNothingIsLeft(ahead);
    return new Comparison(
        heard.kept().size(), lost, twice, bank.outcomes().size(), bank.repeats(), differences);
  }

  private void differs(String what) {
    differences.add(what);
  }

  private void mustBeInTheJournal(Said said) {
    var events = log(said).filter(entry -> entry.command().equals(said.id()));
    if (events.isEmpty()) {
      lost++;
      differs("was acknowledged and lost: " + said.line());
    }
    if (events.count(entry -> entry.event() instanceof CaseEvent.Requested) > 1) {
      twice++;
      differs("was kept twice: " + said.line());
    }
  }

  private Seq<Entry> log(Said said) {
    return logs.getOrDefault(said.about().value(), io.vavr.collection.List.empty());
  }

  private void checkCase(String id, Seq<Entry> log) {
    store
        .audit()
        .verify(new CaseId(id))
        .forEach(broken -> differs(id + " has a log that is not as it was kept: " + broken));
    if (!log.map(Entry::number).eq(io.vavr.collection.List.rangeClosed(1, log.size()))) {
      differs(id + " has gaps");
    }
  }

  /** Every case ended, and the bank moved for each what it was granted. */
  private void checkGrants() {
    var moved = bank.moved();
    var granted = new TreeMap<String, Long>();
    heard.kept().forEach(said -> granted.merge(said.about().value(), granted(said), Long::sum));
    granted.values().removeIf(minor -> minor == 0);
    for (var id : union(granted, moved)) {
      long expected = granted.getOrDefault(id, 0L);
      long actual = moved.getOrDefault(id, 0L);
      if (expected != actual) {
        twice += actual > expected ? 1 : 0;
        differs("%s was granted %d and was given %d".formatted(id, expected, actual));
      }
    }
    logs.forEach(this::mustHaveEnded);
  }

  private void mustHaveEnded(String id, Seq<Entry> log) {
    var summary = CaseSummary.of(log);
    if (!summary.exists(Books::isSettled)) {
      differs(
          "%s has not ended: %s"
              .formatted(id, log.map(entry -> entry.event().getClass().getSimpleName())));
    }
  }

  private static boolean isSettled(CaseSummary summary) {
    return summary.outcome().contains(Outcome.REFUNDED) && summary.outstanding().isZero();
  }

  private static Set<String> union(Map<String, Long> one, Map<String, Long> other) {
    var both = new TreeSet<>(one.keySet());
    both.addAll(other.keySet());
    return both;
  }

  /** What a customer gets for what they said, in minor units. */
  private static long granted(Said said) {
    return switch (said.what()) {
      case "one", "approve" -> 5_000;
      case "both" -> 10_000;
      default -> 0;
    };
  }

  private void mustEqual(String whose, Map<String, LegAnswer> bank, Map<String, LegAnswer> others) {
    if (!bank.equals(others)) {
      var here = new TreeMap<>(bank);
      var there = new TreeMap<>(others);
      here.entrySet().removeAll(others.entrySet());
      there.entrySet().removeAll(bank.entrySet());
      differs("%s: %s, but %s".formatted(whose, here, there));
    }
  }

  private Map<String, LegAnswer> journalled() {
    var legs = new TreeMap<String, LegAnswer>();
    logs.values()
        .forEach(log ->
            log.forEach(entry -> {
              switch (entry.event()) {
                case CaseEvent.RefundConfirmed e -> legs.put(e.leg().value(), LegAnswer.CONFIRMED);
                case CaseEvent.RefundDeclined e -> legs.put(e.leg().value(), LegAnswer.DECLINED);
                default -> {}
              }
            }));
    return legs;
  }

  private Map<String, LegAnswer> summarized() {
    var legs = new TreeMap<String, LegAnswer>();
    logs.values()
        .forEach(log ->
            CaseSummary.of(log)
                .toList()
                .flatMap(CaseSummary::legs)
                .forEach(leg -> legs.put(leg.leg().id().value(), answer(leg))));
    return legs;
  }

  private static LegAnswer answer(MoneyLeg leg) {
    return leg.stage() == Stage.CONFIRMED
        ? LegAnswer.CONFIRMED
        : leg.stage() == Stage.DECLINED ? LegAnswer.DECLINED : LegAnswer.UNCERTAIN;
  }

  private void checkNothingIsLeft(Duration ahead) {
    var backlog = store.journal().backlog(InstantSource.system().instant().plus(ahead));
    if (!backlog.effects().isEmpty() || backlog.deadlines().count() > 0) {
      differs("left undone: " + backlog);
    }
    if (backlog.deadLetters() > 0 || backlog.strays() > 0) {
      differs("left to people: " + store.journal().deadLetters(PLENTY));
    }
  }
}
