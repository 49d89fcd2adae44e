package io.redress.casework;

import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CommandId;
import io.redress.lifecycle.Effect;
import io.redress.port.Agenda.Claimed;
import io.redress.port.Agenda.Due;
import io.redress.port.Agenda.Lease;
import io.redress.port.CaseJournal;
import io.redress.port.PolicyBook;
import io.redress.port.Telemetry;
import io.redress.port.Telemetry.Tried;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what must be done outside, at least once, each time with the same key; what comes back is
 * given to the case as a command. An effect is marked done only after its answer was taken; those
 * for which nothing waits are marked together. What fails is tried again, later each time, and in
 * the end left to people.
 *
 * <p>For one thread; any number of runners may work on one journal.
 */
public final class EffectRunner {

  private static final Logger log = LoggerFactory.getLogger(EffectRunner.class);

  /** How the ids begin of commands that tell a case what was answered. */
  private static final String ANSWER = AfterSales.OWN + "answer-";

  private final CaseJournal journal;
  private final AfterSales afterSales;
  private final Doors doors;
  private final InstantSource clock;
  private final Working working;
  private final Telemetry telemetry;
  private final Circuits circuits;
  private final Shift shift;
  private final Finished finished;
  private final Effects effects = new Effects();

  public EffectRunner(
      CaseJournal journal,
      PolicyBook policies,
      AfterSales afterSales,
      Ports ports,
      InstantSource clock,
      Working working,
      Telemetry telemetry) {
    this.journal = journal;
    this.afterSales = afterSales;
    this.doors =
        new Doors(
            ports,
            policies,
            id -> ours(() -> afterSales.view(id).state()),
            due -> ours(() -> cause(due)));
    this.clock = clock;
    this.working = working;
    this.telemetry = telemetry;
    this.shift = new Shift(journal, clock, working);
    this.finished = new Finished(journal, clock);
    this.circuits = new Circuits(working.failuresToOpen(), working.pauses());
  }

  /** A runner with sound settings to which nobody listens. */
  public EffectRunner(
      CaseJournal journal,
      PolicyBook policies,
      AfterSales afterSales,
      Ports ports,
      InstantSource clock) {
    this(journal, policies, afterSales, ports, clock, Working.as("worker"), Telemetry.NONE);
  }

  /**
   * Does what is due, what has waited longest first, in batches.
   *
   * @param atMost how many effects to try, so that one call is bounded
   * @return how many were done; none left to do now if that is zero
   * @throws RuntimeException what failed first within the house, after all others were served: a
   *     store that is down, or a bug. What fails outside is tried again and does not end a call
   */
  public int run(int atMost) {
    return shift.work(atMost, effects);
  }

  private final class Effects implements Shift.Work<Due> {

    @Override
    public Seq<Claimed<Due>> claim(Lease lease, int atMost) {
      return journal.claimEffects(lease, atMost, circuits.open(lease.from()));
    }

    @Override
    public int serve(Lease lease, Seq<Claimed<Due>> claims, Failures failures) {
      int done = shift.each(lease, claims, failures, claim -> serve(claim, failures));
      failures.attempt(claims.head().task().forCase(), EffectRunner.this::hasNotedAll);
      return done;
    }

    private boolean serve(Claimed<Due> claim, Failures failures) {
      return failures.hasFailed(claim.task().forCase()) ? giveBack(claim) : perform(claim);
    }
  }

  private boolean hasNotedAll() {
    finished.note();
    return true;
  }

  /** What failed within the house while somebody outside was served, who is not to blame. */
  private static final class OurFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final RuntimeException failure;

    OurFailure(RuntimeException failure) {
      super(failure);
      this.failure = failure;
    }
  }

  private static <T> T ours(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (RuntimeException failure) {
      throw new OurFailure(failure);
    }
  }

  private CaseEvent cause(Due due) {
    return journal.load(due.forCase()).get(due.number() - 1).event();
  }

  /** Returns whether the effect was done. */
  private boolean perform(Claimed<Due> claim) {
    var now = clock.instant();
    if (circuits.isOpen(claim.task().to(), now)) {
      return giveBack(claim);
    }
    try {
      var reply = reply(claim, now);
      var took = Duration.between(now, clock.instant());
      var how = settle(claim, reply, clock.instant());
      telemetry.tried(
          claim.task().to(), how, Duration.between(claim.task().notBefore(), now), took);
      return how == Tried.DONE;
    } catch (RuntimeException inTheHouse) {
      retry(claim, inTheHouse.getClass().getSimpleName());
      throw inTheHouse;
    }
  }

  /** Leaves an effect that was not tried to whoever comes next; it is not done. */
  private boolean giveBack(Claimed<Due> claim) {
    journal.putOff(claim, clock.instant(), Option.none());
    return false;
  }

  private Reply reply(Claimed<Due> claim, Instant now) {
    try {
      return doors.perform(claim, quiet(claim), now);
    } catch (OurFailure ours) {
      throw ours.failure;
    } catch (RuntimeException outside) {
      log.warn(
          "case {}: {} to {} failed",
          claim.task().forCase().value(),
          claim.task().effect().getClass().getSimpleName(),
          claim.task().to().value(),
          LoggedFailure.of(outside));
      return new Reply.Failed(outside.getClass().getSimpleName(), Option.none());
    }
  }

  private Tried settle(Claimed<Due> claim, Reply reply, Instant now) {
    var to = claim.task().to();
    return switch (reply) {
      case Reply.Nothing nothing -> {
        circuits.worked(to);
        yield done(claim);
      }
      case Reply.Tell tell -> {
        circuits.worked(to);
        give(claim, tell);
        yield tell.isFinal() || !(claim.task().effect() instanceof Effect.QueryRefund)
            ? done(claim)
            : askAgain(claim, tell.why());
      }
      case Reply.NotYet notYet -> {
        circuits.worked(to);
        yield askAgain(claim, notYet.why());
      }
      case Reply.Failed failed -> {
        circuits.failed(to, now, failed.alone());
        yield retry(claim, failed.why());
      }
    };
  }

  /** Each try waited for as long as the one before it said. */
  private Duration quiet(Claimed<Due> claim) {
    var waits =
        claim.task().effect() instanceof Effect.QueryRefund ? working.polls() : working.retries();
    return claim.tries() == 0 ? Duration.ZERO : waits.after(claim.tries(), key(claim));
  }

  private Tried done(Claimed<Due> claim) {
    finished.add(claim);
    return Tried.DONE;
  }

  private Tried askAgain(Claimed<Due> claim, String why) {
    shift.putOff(claim, working.polls(), key(claim), why);
    return Tried.WAITING;
  }

  /** Why stands with the dead letter, for people; a log has nobody else's words. */
  private Tried retry(Claimed<Due> claim, String why) {
    if (shift.isLastTry(claim)) {
      log.error(
          "case {}: {} to {} was tried {} times and is left to people",
          claim.task().forCase().value(),
          claim.task().effect().getClass().getSimpleName(),
          claim.task().to().value(),
          claim.tries() + 1);
      shift.bury(claim, why);
      return Tried.BURIED;
    }
    shift.putOff(claim, working.retries(), key(claim), why);
    return Tried.FAILED;
  }

  /** An answer that the case no longer waits for is not lost: it stands in the log. */
  private void give(Claimed<Due> claim, Reply.Tell tell) {
    var id = claim.task().forCase();
    var key = new CommandId(ANSWER + key(claim) + "-" + tell.said());
    afterSales
        .take(id, tell.command().apply(key), Option.none())
        .peekLeft(refusal ->
            log.warn(
                "case {}: an answer from outside was refused: {}",
                id.value(),
                refusal.getClass().getSimpleName()));
  }

  /** The same for every try of the same effect, so that its answer is taken once. */
  private static String key(Claimed<Due> claim) {
    return claim.task().number() + "-" + claim.task().index();
  }
}
