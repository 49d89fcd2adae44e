package io.redress.lifecycle;

import io.redress.goods.ReturnMilestone;
import io.redress.lifecycle.LegStanding.Stage;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.remedy.Handover;
import io.redress.remedy.Path;
import io.redress.request.Evidence;
import io.redress.reward.CouponPromise;
import io.redress.settlement.LegId;
import io.redress.sla.ClockName;
import io.redress.sla.Clocks;
import io.redress.sla.Deadline;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * Where a case is: one type a stage, named after what it waits for, with only what it knows.
 *
 * <p>{@link InIntake} and {@link Granted} are passed through within one command; every other open
 * state has running deadlines with owners.
 */
public sealed interface AfterSaleCase {

  /** The deadlines that run; none for a case that waits for nobody. */
  default Clocks clocks() {
    return Clocks.none();
  }

  /** The deadline that must be met first, if the case waits for someone. */
  default Option<Deadline> running() {
    return clocks().binding();
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

  /** How what was granted is given, or was in a case that has ended; none where nothing is. */
  default Option<Settling> settlement() {
    return switch (this) {
      case Settling settling -> Option.of(settling);
      case Closed closed -> closed.settled();
      case AwaitingComplaintAnswer complaint -> complaint.closed().settled();
      default -> Option.none();
    };
  }

  /** What is known of a leg, also after the case has ended. */
  default Option<LegStanding> leg(LegId id) {
    return settlement().flatMap(settling -> settling.legs().get(id));
  }

  /** A state that waits for someone. */
  sealed interface Waiting extends AfterSaleCase {

    Claim claim();

    @Override
    Clocks clocks();

    /** The same with other deadlines. */
    Waiting with(Clocks other);
  }

  /** A state in which it is settled what the customer gets, so that it may still be withdrawn. */
  sealed interface WithGoods extends Waiting {

    Grant grant();
  }

  record NotOpened() implements AfterSaleCase {}

  record InIntake(Claim claim) implements AfterSaleCase {}

  /**
   * The customer was asked to show something.
   *
   * @param review where the question came up; none where the policy asked
   */
  record AwaitingEvidence(Claim claim, Set<Evidence> ask, Option<InReview> review, Clocks clocks)
      implements Waiting {

    @Override
    public AwaitingEvidence with(Clocks other) {
      return new AwaitingEvidence(claim, ask, review, other);
    }
  }

  /**
   * A person must decide on what the policy proposes.
   *
   * @param level the least role that may
   * @param people how many different people must approve
   * @param approvedBy those who have
   */
  record InReview(
      Claim claim, Grant proposed, Role level, int people, Seq<Actor> approvedBy, Clocks clocks)
      implements Waiting {

    @Override
    public InReview with(Clocks other) {
      return new InReview(claim, proposed, level, people, approvedBy, other);
    }

    InReview at(Role other, Clocks anew) {
      return new InReview(claim, proposed, other, people, approvedBy, anew);
    }

    InReview approvedBy(Actor one, Clocks anew) {
      return new InReview(claim, proposed, level, people, approvedBy.append(one), anew);
    }

    InReview about(Claim other) {
      return new InReview(other, proposed, level, people, approvedBy, clocks);
    }
  }

  /** The customer was offered something else than was asked for. */
  record AwaitingOfferAnswer(InReview review, Offered offer, Clocks clocks) implements Waiting {

    @Override
    public Claim claim() {
      return review.claim();
    }

    @Override
    public AwaitingOfferAnswer with(Clocks other) {
      return new AwaitingOfferAnswer(review, offer, other);
    }
  }

  record Granted(Claim claim, Grant grant) implements AfterSaleCase {}

  /** The warehouse was asked whether it has what is to be sent. */
  record AwaitingStock(Claim claim, Grant grant, Clocks clocks) implements WithGoods {

    @Override
    public AwaitingStock with(Clocks other) {
      return new AwaitingStock(claim, grant, other);
    }
  }

  /** The customer must pay what the replacement costs more. */
  record AwaitingPayment(Claim claim, Grant grant, Clocks clocks) implements WithGoods {

    @Override
    public AwaitingPayment with(Clocks other) {
      return new AwaitingPayment(claim, grant, other);
    }
  }

  /** The supplier was asked to stop making the goods. */
  record AwaitingSupplier(Claim claim, Grant grant, Clocks clocks) implements WithGoods {

    @Override
    public AwaitingSupplier with(Clocks other) {
      return new AwaitingSupplier(claim, grant, other);
    }
  }

  /** The warehouse was asked to stop the parcel. */
  record Intercepting(Claim claim, Grant grant, Clocks clocks) implements WithGoods {

    @Override
    public Intercepting with(Clocks other) {
      return new Intercepting(claim, grant, other);
    }
  }

  /** The courier was asked to bring the parcel back. */
  record Recalling(Claim claim, Grant grant, Clocks clocks) implements WithGoods {

    @Override
    public Recalling with(Clocks other) {
      return new Recalling(claim, grant, other);
    }
  }

  /** The parcel goes on to the customer, who may take it in or refuse it at the door. */
  record AwaitingDelivery(Claim claim, Grant grant, Clocks clocks) implements WithGoods {

    @Override
    public AwaitingDelivery with(Clocks other) {
      return new AwaitingDelivery(claim, grant, other);
    }
  }

  /** The customer may send the goods back. */
  record AwaitingReturn(Claim claim, Grant grant, Option<CouponPromise> coupon, Clocks clocks)
      implements WithGoods {

    @Override
    public AwaitingReturn with(Clocks other) {
      return new AwaitingReturn(claim, grant, coupon, other);
    }

    AwaitingReturn promising(CouponPromise promise) {
      return new AwaitingReturn(claim, grant, Option.of(promise), clocks);
    }
  }

  /**
   * The goods are on their way back.
   *
   * @param trackingNumber none for a parcel that was refused at the door
   * @param isScanned whether the courier has seen it
   */
  record ReturnInTransit(
      Claim claim, Grant grant, Option<String> trackingNumber, boolean isScanned, Clocks clocks)
      implements WithGoods {

    @Override
    public ReturnInTransit with(Clocks other) {
      return new ReturnInTransit(claim, grant, trackingNumber, isScanned, other);
    }
  }

  /**
   * The goods are back and must be looked at.
   *
   * @param isInspected whether they were; the money goes within the same command then
   */
  record AwaitingInspection(Claim claim, Grant grant, boolean isInspected, Clocks clocks)
      implements WithGoods {

    @Override
    public AwaitingInspection with(Clocks other) {
      return new AwaitingInspection(claim, grant, isInspected, other);
    }
  }

  /** Goods that are not taken back go to the customer again. */
  record SendingBack(Claim claim, Outcome outcome, Clocks clocks) implements Waiting {

    @Override
    public SendingBack with(Clocks other) {
      return new SendingBack(claim, outcome, other);
    }
  }

  /** The customer must confirm the amount before any of it goes. */
  record AwaitingSignature(Claim claim, Grant grant, Clocks clocks) implements WithGoods {

    @Override
    public AwaitingSignature with(Clocks other) {
      return new AwaitingSignature(claim, grant, other);
    }
  }

  /**
   * What was granted is given: every leg waits for its provider, goods for the warehouse.
   *
   * @param owed what is still to be handed over
   * @param reached how far the goods have come back, where they do
   * @param aftermath what had come after the end of the case, where money came back that it had
   *     given; none where it never ended
   */
  record Settling(
      Claim claim,
      Grant grant,
      Map<LegId, LegStanding> legs,
      Option<Handover> owed,
      Option<ReturnMilestone> reached,
      Option<Aftermath> aftermath,
      Clocks clocks)
      implements Waiting {

    /** What comes after the end of a case, as far as it goes on counting when the case goes on. */
    public record Aftermath(int complaints, Closed.Survey survey) {}

    @Override
    public Settling with(Clocks other) {
      return new Settling(claim, grant, legs, owed, reached, aftermath, other);
    }

    /** The same when something is still to be handed over, or nothing any more. */
    Settling owing(Option<Handover> handover, Clocks anew) {
      return new Settling(claim, grant, legs, handover, reached, aftermath, anew);
    }

    /** The same once it is over: what counts is what was given, and for no clock any more. */
    Settling ended() {
      return new Settling(claim, grant, legs, owed, reached, Option.none(), Clocks.none());
    }

    /** The same for a case that is decided anew, whatever was ordered so far. */
    Settling decidedAnew() {
      var anew = claim.afterLegs(legs.size());
      return new Settling(anew, grant, legs, owed, reached, aftermath, clocks);
    }

    /** The same with what is now known of a leg: mostly of the only one. */
    Settling with(LegStanding leg) {
      var id = leg.leg().id();
      boolean isOnly = legs.size() == 1 && legs.containsKey(id);
      var known = isOnly ? LinkedHashMap.of(id, leg) : legs.put(id, leg);
      return new Settling(claim, grant, known, owed, reached, aftermath, clocks);
    }

    /** The same with what is now known of the goods. */
    Settling with(ReturnMilestone milestone, Clocks anew) {
      return new Settling(claim, grant, legs, owed, Option.of(milestone), aftermath, anew);
    }

    /** How far goods have come back, at least as far as was wanted; none where none do. */
    Option<ReturnMilestone> comeBack() {
      return Option.when(
          grant.path() == Path.RETURN_GOODS, () -> reached.getOrElse(grant.release()));
    }

    /** Whether everything that was granted has been given. */
    boolean isDone() {
      return owed.isEmpty() && legs.forAll(leg -> isGiven(leg._2));
    }

    private boolean isGiven(LegStanding leg) {
      return leg.stage() == Stage.CONFIRMED
          || legs.exists(other -> other._2.isInPlaceOf(leg) && other._2.stage() == Stage.CONFIRMED);
    }

    /**
     * Whether a declined leg is still owed: nothing that stands in its place can arrive any more.
     */
    boolean isStillOwed(LegStanding declined) {
      return declined.stage() == Stage.DECLINED
          && legs.forAll(
              other -> !other._2.isInPlaceOf(declined) || other._2.stage() == Stage.DECLINED);
    }

    /** Whether a way must be found for any money. */
    boolean isAnyStillOwed() {
      return legs.exists(leg -> isStillOwed(leg._2));
    }

    /** The legs for which a way must be found: of those in place of each other the last. */
    Seq<LegStanding> stillOwed() {
      return legs.values()
          .filter(this::isStillOwed)
          .reverse()
          .distinctBy(LegStanding::first)
          .reverse();
    }

    /** Whether other money than that of this leg is still owed. */
    boolean isAnotherStillOwed(LegStanding leg) {
      return legs.exists(other -> !other._2.isInPlaceOf(leg) && isStillOwed(other._2));
    }
  }

  /** The customer does not accept how the case ended. */
  record AwaitingComplaintAnswer(Closed closed, Role level, Clocks clocks) implements Waiting {

    @Override
    public Claim claim() {
      return closed.claim();
    }

    @Override
    public AwaitingComplaintAnswer with(Clocks other) {
      return new AwaitingComplaintAnswer(closed, level, other);
    }

    /** The same about what is known now of how it ended. */
    AwaitingComplaintAnswer about(Closed other) {
      return new AwaitingComplaintAnswer(other, level, clocks);
    }
  }

  /**
   * The case has ended.
   *
   * @param complaints how many complaints were answered, before it was decided anew, too
   * @param survey whether the customer was asked what they think of it
   * @param arrival whether the money has shown up with the customer
   * @param settled how that was given with which it ended; none where it ended with nothing
   * @param reached how far goods have come back for which something was given; none where none do
   */
  record Closed(
      Claim claim,
      Outcome outcome,
      int complaints,
      Survey survey,
      Arrival arrival,
      Option<Settling> settled,
      Option<ReturnMilestone> reached,
      Clocks clocks)
      implements AfterSaleCase {

    /** How far the question has come what the customer thinks of it. */
    public enum Survey {
      NOT_SENT,
      SENT,
      ANSWERED
    }

    /** Whether money has arrived. */
    public enum Arrival {
      /** None went. */
      NOTHING,
      /** It is on its way, or nobody has said that it is there. */
      AWAITED,
      ARRIVED
    }

    /**
     * A case that has just ended; complaints before it was decided anew, or went on, count on, and
     * so does a survey.
     */
    static Closed of(Claim claim, Outcome outcome, Option<Settling> settled, Clocks clocks) {
      boolean isOnItsWay = clocks.of(ClockName.ARRIVAL).isDefined();
      var before = settled.flatMap(Settling::aftermath);
      return new Closed(
          claim,
          outcome,
          before.map(Settling.Aftermath::complaints).getOrElse(claim.complaints()),
          before.map(Settling.Aftermath::survey).getOrElse(Survey.NOT_SENT),
          isOnItsWay ? Arrival.AWAITED : Arrival.NOTHING,
          settled.map(Settling::ended),
          settled.flatMap(Settling::comeBack),
          clocks);
    }

    Closed with(Clocks other) {
      return new Closed(claim, outcome, complaints, survey, arrival, settled, reached, other);
    }

    Closed with(Survey other, Clocks anew) {
      return new Closed(claim, outcome, complaints, other, arrival, settled, reached, anew);
    }

    /** The same with what is now known of the goods. */
    Closed with(ReturnMilestone milestone, Clocks anew) {
      var known = Option.of(milestone);
      return new Closed(claim, outcome, complaints, survey, arrival, settled, known, anew);
    }

    /** The same once the money has shown up. */
    Closed arrived(Clocks anew) {
      return new Closed(
          claim, outcome, complaints, survey, Arrival.ARRIVED, settled, reached, anew);
    }

    /** The same after a complaint was answered. */
    Closed afterComplaint() {
      return new Closed(claim, outcome, complaints + 1, survey, arrival, settled, reached, clocks);
    }

    /** The same with what is now known of how it was settled. */
    Closed settledAs(Settling known, Clocks anew) {
      return new Closed(
          claim, outcome, complaints, survey, arrival, Option.of(known), reached, anew);
    }

    /** The settlement that goes on because money came back that it had given; none otherwise. */
    Option<Settling> owing() {
      var aftermath = Option.of(new Settling.Aftermath(complaints, survey));
      return settled
          .filter(Settling::isAnyStillOwed)
          .map(known ->
              new Settling(
                  claim, known.grant(), known.legs(), known.owed(), reached, aftermath, clocks));
    }
  }
}
