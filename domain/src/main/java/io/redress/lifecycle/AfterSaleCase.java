package io.redress.lifecycle;

import io.redress.goods.ReturnMilestone;
import io.redress.lifecycle.LegStanding.Stage;
import io.redress.party.Role;
import io.redress.request.Evidence;
import io.redress.settlement.LegId;
import io.redress.sla.Deadline;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * Where a case is: one type a stage, named after what it waits for, with only what it knows.
 *
 * <p>{@link InIntake} and {@link Granted} are passed through within one command; every other open
 * state has a running deadline with an owner.
 */
public sealed interface AfterSaleCase {

  /** The deadline that runs, if the case waits for someone. */
  default Option<Deadline> running() {
    return this instanceof Waiting waiting ? Option.of(waiting.deadline()) : Option.none();
  }

  /** What the case is about, once it was opened. */
  default Option<Claim> about() {
    return switch (this) {
      case NotOpened notOpened -> Option.none();
      case InIntake intake -> Option.of(intake.claim());
      case Granted granted -> Option.of(granted.claim());
      case Waiting waiting -> Option.of(waiting.claim());
      case Closed closed -> Option.of(closed.claim());
    };
  }

  /** A state that waits for someone. */
  sealed interface Waiting extends AfterSaleCase {

    Claim claim();

    Deadline deadline();
  }

  /** A state in which it is settled what the customer gets, so that it may still be withdrawn. */
  sealed interface WithGoods extends Waiting {

    Grant grant();
  }

  record NotOpened() implements AfterSaleCase {}

  record InIntake(Claim claim) implements AfterSaleCase {}

  record AwaitingEvidence(Claim claim, Set<Evidence> ask, Deadline deadline) implements Waiting {}

  /** A person must decide on what the policy proposes. */
  record InReview(Claim claim, Grant proposed, Role level, Deadline deadline) implements Waiting {}

  record Granted(Claim claim, Grant grant) implements AfterSaleCase {}

  /** The warehouse was asked to stop the parcel. */
  record Intercepting(Claim claim, Grant grant, Deadline deadline) implements WithGoods {}

  /** The courier was asked to bring the parcel back. */
  record Recalling(Claim claim, Grant grant, Deadline deadline) implements WithGoods {}

  /** The customer may send the goods back. */
  record AwaitingReturn(Claim claim, Grant grant, Deadline deadline) implements WithGoods {}

  record ReturnInTransit(
      Claim claim,
      Grant grant,
      String trackingNumber,
      Option<ReturnMilestone> reached,
      Deadline deadline)
      implements WithGoods {}

  /** The customer must confirm the amount before any of it goes. */
  record AwaitingSignature(Claim claim, Grant grant, Deadline deadline) implements WithGoods {}

  /** Money was ordered back; every leg waits for its provider. */
  record Settling(Claim claim, Grant grant, Map<LegId, LegStanding> legs, Deadline deadline)
      implements Waiting {

    /** The same with what is now known of a leg. */
    Settling with(LegStanding leg) {
      return new Settling(claim, grant, legs.put(leg.leg().id(), leg), deadline);
    }

    /** Whether everything that was ordered has gone back. */
    boolean isDone() {
      return legs.values()
          .forAll(leg -> inPlaceOf(leg).exists(one -> one.stage() == Stage.CONFIRMED));
    }

    /**
     * Whether a declined leg is still owed: nothing that stands in its place can arrive any more.
     */
    boolean isStillOwed(LegStanding declined) {
      return inPlaceOf(declined).forAll(leg -> leg.stage() == Stage.DECLINED);
    }

    private Seq<LegStanding> inPlaceOf(LegStanding leg) {
      return legs.values().filter(other -> other.first().equals(leg.first()));
    }
  }

  record Closed(Claim claim, Outcome outcome) implements AfterSaleCase {}
}
