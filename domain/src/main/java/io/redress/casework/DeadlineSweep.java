package io.redress.casework;

import io.redress.casework.AfterSales.Given;
import io.redress.lifecycle.CaseCommand.PassDeadline;
import io.redress.lifecycle.CommandId;
import io.redress.party.Actor;
import io.redress.port.Agenda.Claimed;
import io.redress.port.Agenda.Lease;
import io.redress.port.Agenda.Overdue;
import io.redress.port.CaseJournal;
import io.redress.port.Telemetry;
import io.redress.sla.Deadline;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells cases that a deadline has passed, the earliest first, however long ago that was: after a
 * standstill the cases hear everything in order.
 *
 * <p>For one thread; any number of sweeps may work on one journal.
 */
public final class DeadlineSweep {

  private static final Logger log = LoggerFactory.getLogger(DeadlineSweep.class);

  /** How the ids begin of commands that tell a case of a deadline. */
  private static final String DEADLINE = AfterSales.OWN + "deadline-";

  private final CaseJournal journal;
  private final AfterSales afterSales;
  private final InstantSource clock;
  private final Working working;
  private final Telemetry telemetry;
  private final Shift shift;
  private final Deadlines deadlines = new Deadlines();

  public DeadlineSweep(
      CaseJournal journal,
      AfterSales afterSales,
      InstantSource clock,
      Working working,
      Telemetry telemetry) {
    this.journal = journal;
    this.afterSales = afterSales;
    this.clock = clock;
    this.working = working;
    this.telemetry = telemetry;
    this.shift = new Shift(journal, clock, working);
  }

  /** A sweep with sound settings to which nobody listens. */
  public DeadlineSweep(CaseJournal journal, AfterSales afterSales, InstantSource clock) {
    this(journal, afterSales, clock, Working.as("worker"), Telemetry.NONE);
  }

  /**
   * Passes what is overdue. A case that fails does not hold up the others, and is told again later.
   *
   * @param atMost how many deadlines, so that one call is bounded
   * @return how many cases were told
   * @throws RuntimeException what failed first, after all others were told
   */
  public int sweep(int atMost) {
    return shift.work(atMost, deadlines);
  }

  private final class Deadlines implements Shift.Work<Overdue> {

    @Override
    public Seq<Claimed<Overdue>> claim(Lease lease, int atMost) {
      return journal.claimDeadlines(lease, atMost);
    }

    @Override
    public int serve(Lease lease, Seq<Claimed<Overdue>> claims, Failures failures) {
      var told = passTogether(claims);
      var others = told.isEmpty() ? claims : claims.reject(told::contains);
      return told.size() + shift.each(lease, others, failures, DeadlineSweep.this::pass);
    }
  }

  /**
   * Tells as many cases at once as can be. What fails here is found out one by one, where it is
   * seen whose fault it was.
   *
   * @return the claims that are over
   */
  private Set<Claimed<Overdue>> passTogether(Seq<Claimed<Overdue>> claims) {
    if (claims.size() < 2) {
      return HashSet.empty();
    }
    try {
      var views = afterSales.takeTogether(claims.map(claim -> given(claim.task())));
      var told = claims.filter(claim -> isTold(claim.task(), views.get(claim.task().forCase())));
      told.forEach(claim -> tell(claim.task().deadline()));
      return told.toSet();
    } catch (RuntimeException failed) {
      log.warn(
          "{} deadlines could not be passed at once and are passed one by one",
          claims.size(),
          LoggedFailure.of(failed));
      return HashSet.empty();
    }
  }

  /** One that runs the same deadline afterwards is told once more, which finds out why. */
  private static boolean isTold(Overdue overdue, Option<CaseView> after) {
    return after.exists(view -> !view.running().contains(overdue.deadline()));
  }

  private static Given given(Overdue overdue) {
    var deadline = overdue.deadline();
    return new Given(
        overdue.forCase(), new PassDeadline(id(deadline), Actor.SYSTEM, deadline.clock()));
  }

  /**
   * A case that hears of its deadline runs another one afterwards, or none, and the claim is over.
   * One that refuses keeps it: its clock may say that it is not time yet.
   */
  private boolean pass(Claimed<Overdue> claim) {
    var deadline = claim.task().deadline();
    var given = given(claim.task());
    try {
      var refused =
          afterSales
              .take(given.id(), given.command(), Option.none())
              .fold(
                  refusal -> Option.of(refusal.getClass().getSimpleName()),
                  view -> Option.when(view.running().contains(deadline), "nothing happened"));
      refused.peek(why -> retry(claim, why)).onEmpty(() -> tell(deadline));
      return refused.isEmpty();
    } catch (RuntimeException failed) {
      retry(claim, failed.getClass().getSimpleName());
      throw failed;
    }
  }

  private void tell(Deadline deadline) {
    telemetry.passed(
        deadline.clock(), deadline.onBreach(), Duration.between(deadline.due(), clock.instant()));
  }

  /** By seconds and nanoseconds: a date and a time take much longer to write. */
  private static CommandId id(Deadline deadline) {
    var due = deadline.due();
    return new CommandId(
        DEADLINE
            + deadline.clock().word()
            + "-"
            + due.getEpochSecond()
            + "."
            + due.getNano()
            + "-"
            + deadline.onBreach().word());
  }

  private void retry(Claimed<Overdue> claim, String why) {
    var id = claim.task().forCase().value();
    if (shift.isLastTry(claim)) {
      log.error(
          "case {}: a deadline was tried {} times and is left to people: {}",
          id,
          claim.tries() + 1,
          why);
      shift.bury(claim, why);
    } else {
      shift.putOff(claim, working.retries(), id, why);
    }
  }
}
