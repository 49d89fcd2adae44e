package io.redress.adapter.store.trial;

import io.redress.casework.Working;
import io.redress.lifecycle.Effect;
import io.redress.port.Agenda.Claimed;
import io.redress.port.Agenda.Due;
import io.redress.port.Agenda.Lease;
import io.redress.port.Agenda.Overdue;
import io.redress.port.Destination;
import io.redress.port.Telemetry.Tried;
import io.redress.settlement.LegId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.function.IntSupplier;

/**
 * How one process does what is due, as its store and its partners see it: whom it tries when, how
 * long it waits, when it gives up, and whether what it says of this is so.
 */
final class Conduct {

  /** What fails in the house, by the names that stand with what is put off because of it. */
  private static final List<String> IN_THE_HOUSE =
      List.of("StoreTrouble", "ConcurrentChange", "UnreadableLog");

  private final Working working;
  private final InstantSource clock;
  private final Waits waits;
  private final Spoken spoken;
  private final java.util.List<String> violations;
  private final Pauses pauses;
  private final java.util.Set<Claimed<Due>> ended = new HashSet<>();
  private Option<Round> round = Option.none();
  private Option<Lease> lease = Option.none();
  private Seq<Claimed<Due>> batch = List.empty();
  private Tried how = Tried.DONE;
  private Option<Instant> began = Option.none();
  private Option<Duration> took = Option.none();
  private boolean isTroubled;

  Conduct(
      Working working,
      InstantSource clock,
      Waits waits,
      Spoken spoken,
      java.util.List<String> violations) {
    this.working = working;
    this.clock = clock;
    this.waits = waits;
    this.spoken = spoken;
    this.violations = violations;
    this.pauses = new Pauses(working, violations);
  }

  /** One call to do what is due; what it says it did. */
  int round(int atMost, IntSupplier work) {
    round = Option.of(new Round(working, violations, atMost));
    isTroubled = false;
    int did = work.getAsInt();
    round.forEach(Round::ends);
    return did;
  }

  /** The store failed this process, which may have to do otherwise than it would. */
  void isTroubled() {
    isTroubled = true;
  }

  void asks(Lease asked, int size) {
    round.forEach(one -> one.asks(asked, size, clock.instant()));
    lease = Option.of(asked);
  }

  void asks(Lease asked, int size, Set<Destination> except) {
    asks(asked, size);
    pauses.checkLeftOut(except, asked.from());
  }

  void got(Seq<Claimed<Due>> claims, int size) {
    round.forEach(one -> one.got(claims, size));
    batch = claims;
    ended.clear();
  }

  void gotDeadlines(Seq<Claimed<Overdue>> claims, int size) {
    round.forEach(one -> one.got(claims, size));
  }

  /** Something goes out. */
  void begins(Destination to) {
    var now = clock.instant();
    if (!lease.exists(mine -> now.isBefore(mine.until()))) {
      violations.add("%s is served at %s, under %s".formatted(to.value(), now, lease));
    }
    pauses.checkThatMayBeTried(to, now);
    began = began.orElse(Option.of(now));
  }

  void answered() {
    took = began.map(since -> Duration.between(since, clock.instant()));
  }

  void worked(Destination to) {
    pauses.worked(to);
  }

  /** These were done, but it could not be noted. */
  void isUnnoted(Seq<? extends Claimed<?>> claims) {
    for (var claim : claims) {
      if (claim.task() instanceof Due due) {
        pauses.mayHaveWorked(due.to());
      }
    }
  }

  void failed(Destination to, Option<Duration> alone) {
    pauses.failed(to, clock.instant(), alone);
  }

  /** The effects about a leg that are being tried, of which one is tried now. */
  Seq<Claimed<Due>> about(LegId leg) {
    return batch.filter(claim -> !ended.contains(claim) && leg(claim).contains(leg));
  }

  private static Option<LegId> leg(Claimed<Due> claim) {
    return switch (claim.task().effect()) {
      case Effect.OrderRefund order -> Option.of(order.leg().id());
      case Effect.QueryRefund query -> Option.of(query.leg().id());
      default -> Option.none();
    };
  }

  void givesBack(Claimed<?> claim, Instant until) {
    mustHold(until.equals(clock.instant()), claim, "is given back until " + until);
    mustHold(
        isTroubled
            || (claim.task() instanceof Due due
                && pauses.mayBeLeftAlone(due.to(), clock.instant())),
        claim,
        "is given back although nothing was wrong");
  }

  void putsOff(Claimed<?> claim, Instant until, String why) {
    boolean isQuestion = isQuestion(claim, why);
    int tries = claim.tries() + 1;
    var by = isQuestion ? working.polls() : working.retries();
    mustHold(isQuestion || tries < working.tries(), claim, "is tried on after " + tries);
    waits.check(by, tries, what(claim), Duration.between(clock.instant(), until));
    ends(claim, isQuestion ? Tried.WAITING : Tried.FAILED, why);
  }

  void buries(Claimed<?> claim, Instant at, String why) {
    int tries = claim.tries() + 1;
    mustHold(tries >= working.tries(), claim, "is given up after " + tries);
    mustHold(!isQuestion(claim, why), claim, "is given up, but waits: " + why);
    mustHold(at.equals(clock.instant()), claim, "is given up at " + at);
    spoken.checkThatSaid(tries);
    ends(claim, Tried.BURIED, why);
  }

  @SuppressWarnings("unchecked") // a claim of an effect
  private void ends(Claimed<?> claim, Tried as, String why) {
    if (claim.task() instanceof Due) {
      ended.add((Claimed<Due>) claim);
      boolean isOurs = IN_THE_HOUSE.contains(why);
      isTroubled |= isOurs;
      how = isOurs ? Tried.DONE : as;
      began = isOurs ? Option.none() : began;
    }
  }

  /** Whether something waits because there is no answer yet, and not because anything failed. */
  private static boolean isQuestion(Claimed<?> claim, String why) {
    boolean isFailure =
        IN_THE_HOUSE.contains(why)
            || why.equals("IllegalStateException")
            || why.equals(Line.NOT_SENT);
    if (isFailure || !(claim.task() instanceof Due due)) {
      return false;
    }
    return due.effect() instanceof Effect.QueryRefund || !why.equals(Line.TIMED_OUT);
  }

  /** The same name for every try of one thing. */
  private static String what(Claimed<?> claim) {
    return switch (claim.task()) {
      case Due due -> due.number() + "-" + due.index();
      case Overdue overdue -> overdue.forCase().value();
    };
  }

  /** What it says of a try. */
  void says(Destination to, Tried said, Duration late, Duration lasted) {
    if (said != how) {
      violations.add("an effect for %s was said to be %s: %s".formatted(to.value(), said, how));
    }
    began.forEach(
        since -> checkLate(to, late, since, took.getOrElse(Duration.ZERO).equals(lasted)));
    if (said == Tried.DONE || said == Tried.WAITING) {
      pauses.worked(to);
    }
    how = Tried.DONE;
    began = Option.none();
  }

  private void checkLate(Destination to, Duration late, Instant since, boolean isSoLong) {
    boolean isLate =
        batch.exists(claim ->
            claim.task().to().equals(to)
                && Duration.between(claim.task().notBefore(), since).equals(late));
    if (!isLate || !isSoLong) {
      violations.add(
          "an effect for %s was tried at %s, and not %s late".formatted(to, since, late));
    }
  }

  private void mustHold(boolean does, Claimed<?> claim, String otherwise) {
    if (!does) {
      violations.add("%s %s".formatted(claim, otherwise));
    }
  }
}
