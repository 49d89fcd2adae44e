package io.redress.port;

import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.Effect;
import io.redress.sla.Deadline;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * What is still to be done for cases, and who is at it. Any number of workers and processes may use
 * one agenda.
 *
 * <p>The other side promises: a task is claimed by one at a time; whoever claims it learns how
 * often it was tried before; a claim that was not settled when its lease ends is anybody's again;
 * what was done, or is a dead letter, is claimed by nobody.
 */
public interface Agenda {

  /** Something that is to be done for a case, at some time or later. */
  sealed interface Task {

    CaseId forCase();
  }

  /**
   * One effect that is still to be done; its key stays the same however often it is tried.
   *
   * @param number the event that it follows from, within its case
   * @param index which of the effects of that event
   * @param notBefore an instalment waits until then; everything else is due at once
   */
  record Due(
      CaseId forCase, int number, int index, Effect effect, Instant notBefore, Destination to)
      implements Task {

    /** Whether it changes something outside, so that what follows in its case must wait for it. */
    public boolean holdsOthers() {
      return switch (effect) {
        case Effect.TellCustomer e -> false;
        case Effect.TellOwner e -> false;
        case Effect.QueryRefund e -> false;
        case Effect.AskWarehouseToStop e -> true;
        case Effect.AskStock e -> true;
        case Effect.HandOver e -> true;
        case Effect.AskWarehouseToGoOn e -> true;
        case Effect.AskWarehouseToSendBack e -> true;
        case Effect.AskCourierToRecall e -> true;
        case Effect.AskCourierToGoOn e -> true;
        case Effect.ClaimFromCourier e -> true;
        case Effect.AskSupplierToStop e -> true;
        case Effect.AskSupplierToGoOn e -> true;
        case Effect.OrderRefund e -> true;
        case Effect.GiveCoupon e -> true;
      };
    }

    /** Whether it must wait for an earlier effect of its case that was not done. */
    public boolean waitsFor(Due earlier) {
      return earlier.holdsOthers() && (earlier.to().equals(to) || to.equals(Destination.MESSAGES));
    }
  }

  /** A deadline that has passed. */
  record Overdue(CaseId forCase, Deadline deadline) implements Task {}

  /**
   * For how long whoever claims has tasks for itself: longer than doing all of them can take.
   *
   * @param holder who claims, for people who look; 1 to 100 characters
   */
  record Lease(String holder, Instant from, Instant until) {

    public Lease {
      if (!until.isAfter(from)) {
        throw new IllegalArgumentException("a lease from %s until %s".formatted(from, until));
      }
    }
  }

  /**
   * A task that somebody has claimed.
   *
   * @param fence grows with every claim of the task, and when its deadline becomes another one:
   *     whoever holds an older one was too slow, and settles nothing
   * @param tries how often it was tried and failed before
   * @param firstClaimed when it was claimed for the first time, this one included; it cannot have
   *     been tried earlier
   */
  record Claimed<T extends Task>(T task, long fence, int tries, Instant firstClaimed) {}

  /**
   * A task that failed so often that a person must look.
   *
   * @param why what went wrong at last, up to 500 characters
   */
  record DeadLetter(Task task, int tries, Instant since, String why) {}

  /**
   * An answer from outside that no case could take, such as one for a case that there is not.
   *
   * @param source who says so, such as the name of a provider
   * @param id the source's own id of what it said; the same one again is the same answer
   * @param about the case that it names
   * @param what was said, without anybody's personal data
   * @param why it could not be taken
   */
  record Stray(String source, String id, Instant at, CaseId about, String what, String why) {}

  /**
   * Claims effects that are due and can be done now, those that have waited longest first. An
   * effect can be done when nothing that it {@link Due#waitsFor} was due and is not done.
   *
   * @param except destinations that are not to be bothered now
   */
  Seq<Claimed<Due>> claimEffects(Lease lease, int atMost, Set<Destination> except);

  /** Claims deadlines that are not after the beginning of the lease, the earliest first. */
  Seq<Claimed<Overdue>> claimDeadlines(Lease lease, int atMost);

  /**
   * Notes that tasks were done, all at once: where this throws, none may have been noted, or all.
   *
   * @return how many of the claims still stood; of the others nothing was noted
   */
  int done(Seq<? extends Claimed<?>> claims);

  /**
   * Notes that a task was done.
   *
   * @return whether the claim still stood; if not, nothing was noted
   */
  default boolean done(Claimed<?> claim) {
    return done(List.of(claim)) == 1;
  }

  /**
   * Gives a task back until an instant.
   *
   * @param failure why it failed, up to 500 characters, which counts as a try; none if it was not
   *     tried
   * @return whether the claim still stood; if not, nothing was noted
   */
  boolean putOff(Claimed<?> claim, Instant until, Option<String> failure);

  /**
   * Leaves a task to people.
   *
   * @return whether the claim still stood; if not, nothing was noted
   */
  boolean bury(Claimed<?> claim, Instant at, String why);

  /** What people must look at, the oldest first. */
  Seq<DeadLetter> deadLetters(int atMost);

  /**
   * Lets a dead letter be tried again, as if for the first time but for when that was.
   *
   * @return whether it was one
   */
  boolean release(Task task, Instant at);

  /**
   * Keeps an answer that no case could take.
   *
   * @return whether it was not kept before
   */
  boolean setAside(Stray stray);

  /** Answers that no case could take, the oldest first. */
  Seq<Stray> strays(int atMost);

  /**
   * Drops an answer that a person has seen to.
   *
   * @return whether it was there
   */
  boolean drop(String source, String id);

  /** How much is to be done, and since when. */
  Backlog backlog(Instant at);
}
