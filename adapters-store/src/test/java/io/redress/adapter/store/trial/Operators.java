package io.redress.adapter.store.trial;

import io.redress.casework.Health;
import io.redress.casework.Health.Condition;
import io.redress.casework.HealthCheck;
import io.redress.port.Agenda.DeadLetter;
import io.redress.port.Agenda.Stray;
import io.redress.port.Backlog;
import io.redress.port.Backlog.Waiting;
import io.redress.port.CaseJournal;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Those who look now and then whether the work goes on: they let dead letters be tried again, and
 * see to answers of nobody. What they are told must be so.
 */
final class Operators {

  private static final Duration LATE = Duration.ofMinutes(5);
  private static final Duration STUCK = Duration.ofHours(1);
  private static final int PLENTY = 1000;

  private final Kernel kernel;
  private final Faults faults;
  private final CaseJournal store;
  private final Set<String> strays = new TreeSet<>();
  private final List<String> violations = new ArrayList<>();

  Operators(Kernel kernel, Faults faults, CaseJournal store) {
    this.kernel = kernel;
    this.faults = faults;
    this.store = store;
  }

  void look() {
    var health = new HealthCheck(store, kernel).look();
    check(health, store.backlog(kernel.instant()), store.deadLetters(PLENTY));
    if (faults.upTo(3) == 0) {
      release();
    }
    if (faults.upTo(3) == 0) {
      store.strays(PLENTY).forEach(this::drop);
    }
    kernel.in(faults.between(Duration.ofMinutes(20), Duration.ofHours(9)), this::look);
  }

  /** Lets all dead letters be tried again. */
  void release() {
    store
        .deadLetters(PLENTY)
        .forEach(letter ->
            mustHold(store.release(letter.task(), kernel.instant()), "cannot release " + letter));
  }

  private void drop(Stray stray) {
    strays.add(stray.id());
    mustHold(store.drop(stray.source(), stray.id()), "cannot drop " + stray);
  }

  /** The ids of all answers of nobody that were seen, and of those that still wait to be. */
  Set<String> strays() {
    store.strays(PLENTY).forEach(stray -> strays.add(stray.id()));
    return strays;
  }

  List<String> violations() {
    return violations;
  }

  private void check(Health health, Backlog backlog, Seq<DeadLetter> letters) {
    var troubles = health.troubles();
    mustHold(health.condition() == condition(backlog), health + " of " + backlog);
    mustHold(
        troubles.isEmpty() == (health.condition() == Condition.WELL), "no trouble said: " + health);
    mustHold(
        letters.isEmpty() || troubles.exists(one -> one.startsWith(letters.size() + " effects fa")),
        letters.size() + " dead letters not counted: " + health);
    mustHold(
        backlog.strays() == 0
            || troubles.contains(backlog.strays() + " answers fit no case and wait for people"),
        "strays not said: " + health);
    letters
        .maxBy(DeadLetter::since)
        .forEach(newest ->
            mustHold(
                troubles.exists(one -> one.contains("at %s after ".formatted(newest.since()))),
                "not said: " + newest));
    backlog
        .effects()
        .filterValues(this::isLate)
        .forEach((to, waiting) -> mustBeSaid(health, waiting, "effects for " + to.value()));
    if (isLate(backlog.deadlines())) {
      mustBeSaid(health, backlog.deadlines(), "deadlines");
    }
  }

  private void mustBeSaid(Health health, Waiting waiting, String what) {
    mustHold(
        health
            .troubles()
            .exists(one -> one.startsWith("%d %s are due".formatted(waiting.count(), what))),
        "not said that %s are late: %s".formatted(what, health));
  }

  private Condition condition(Backlog backlog) {
    var all = backlog.effects().values().append(backlog.deadlines());
    if (all.exists(waiting -> isOlder(waiting, STUCK))) {
      return Condition.STUCK;
    }
    boolean isLate = all.exists(this::isLate) || backlog.deadLetters() + backlog.strays() > 0;
    return isLate ? Condition.LATE : Condition.WELL;
  }

  private boolean isLate(Waiting waiting) {
    return isOlder(waiting, LATE);
  }

  private boolean isOlder(Waiting waiting, Duration age) {
    Instant before = kernel.instant().minus(age);
    return waiting.oldest().exists(since -> since.isBefore(before));
  }

  private void mustHold(boolean does, String otherwise) {
    if (!does) {
      violations.add(otherwise);
    }
  }
}
