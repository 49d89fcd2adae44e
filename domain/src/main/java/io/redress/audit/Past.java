package io.redress.audit;

import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.AfterSaleCase.Settling;
import io.redress.lifecycle.CaseEvent;
import io.redress.order.RefundedLine;
import io.redress.order.TenderId;
import io.redress.party.Actor;
import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;

/**
 * What the laws need of a log, beside the state that follows from it.
 *
 * @param legs what became of each leg that was ever ordered, the first one first
 * @param given what was given for which lines, once money was ordered
 * @param approvers who has approved what is in review
 * @param isRuleNamed whether the log names the rule by which it was granted
 * @param isGivenUp whether it was withdrawn, rejected or expired, and not taken up again
 */
public record Past(
    List<PastLeg> legs,
    Seq<RefundedLine> given,
    List<Actor> approvers,
    Whereabouts goods,
    boolean isRuleNamed,
    boolean isGivenUp) {

  /** Of a case that was never opened. */
  static final Past NOTHING =
      new Past(List.empty(), List.empty(), List.empty(), Whereabouts.CUSTOMER, false, false);

  /**
   * How often a leg was ordered, how often its money was reported gone, and so on. What was taken
   * back has not gone.
   *
   * @param isByHand whether it has gone, and a person was the last to say so
   */
  public record PastLeg(RefundLeg leg, int sent, int confirmed, int declined, boolean isByHand) {

    static PastLeg of(RefundLeg leg) {
      return new PastLeg(leg, 1, 0, 0, false);
    }

    PastLeg sentOnceMore() {
      return new PastLeg(leg, sent + 1, confirmed, declined, isByHand);
    }

    PastLeg confirmedOnce(boolean byHand) {
      return new PastLeg(leg, sent, confirmed + 1, declined, byHand);
    }

    PastLeg declinedOnce() {
      return new PastLeg(leg, sent, confirmed, declined + 1, false);
    }

    PastLeg returnedOnce() {
      return new PastLeg(leg, sent, confirmed - 1, declined + 1, false);
    }

    boolean is(LegId id) {
      return leg.id().equals(id);
    }

    /** Whether its money has gone, or may have. */
    boolean isOut() {
      return confirmed > 0 || declined == 0;
    }

    /** What a person paid when its provider had declined it did not come out of any tender. */
    boolean drawsOn(TenderId tender) {
      return leg.drawnOn().contains(tender) && !(isByHand && declined > 0);
    }
  }

  /** What is known of a leg; none that was never ordered. */
  Option<PastLeg> leg(LegId id) {
    for (var past : legs) {
      if (past.is(id)) {
        return Option.of(past);
      }
    }
    return Option.none();
  }

  /**
   * The same after one more event.
   *
   * @param state the state after it
   */
  Past after(CaseEvent event, AfterSaleCase state) {
    var there = goods.after(event);
    var moved = there == goods ? this : at(there);
    return switch (event) {
      case CaseEvent.ApprovedAutomatically e -> moved.granted(e.because().rule());
      case CaseEvent.Converted e -> moved.granted(e.because().rule());
      case CaseEvent.SentToReview e -> moved.anew().granted(e.because().rule());
      case CaseEvent.ApprovedOnce e -> moved.approvedBy(e.by());
      case CaseEvent.Approved e -> moved.approvedBy(e.by());
      case CaseEvent.OfferMade e -> moved.approvedBy(e.by());
      case CaseEvent.OfferDeclined e -> moved.withoutOffer();
      case CaseEvent.RefundOrdered e -> e.legs().foldLeft(moved.giving(state), Past::ordered);
      case CaseEvent.RouteChanged e -> moved.ordered(e.instead());
      case CaseEvent.RefundConfirmed e -> moved.with(e.leg(), leg -> leg.confirmedOnce(e.byHand()));
      case CaseEvent.RefundDeclined e -> moved.with(e.leg(), PastLeg::declinedOnce);
      case CaseEvent.RefundReturned e -> moved.with(e.leg(), PastLeg::returnedOnce);
      case CaseEvent.Withdrawn e -> moved.givenUp(true);
      case CaseEvent.Rejected e -> moved.givenUp(true);
      case CaseEvent.ReturnRefused e -> moved.givenUp(true);
      case CaseEvent.Expired e -> moved.givenUp(true);
      case CaseEvent.Reopened e -> moved.givenUp(false);
      default -> moved;
    };
  }

  private Past at(Whereabouts there) {
    return new Past(legs, given, approvers, there, isRuleNamed, isGivenUp);
  }

  private Past granted(String rule) {
    return new Past(legs, given, approvers, goods, !rule.isBlank(), isGivenUp);
  }

  private Past approvedBy(Actor one) {
    return new Past(legs, given, approvers.append(one), goods, isRuleNamed, isGivenUp);
  }

  /** Whoever offered has not approved what was asked for. */
  private Past withoutOffer() {
    return new Past(legs, given, approvers.dropRight(1), goods, isRuleNamed, isGivenUp);
  }

  private Past anew() {
    return new Past(legs, given, List.empty(), goods, isRuleNamed, isGivenUp);
  }

  /** Money was ordered for the lines of what was granted. */
  private Past giving(AfterSaleCase state) {
    return state instanceof Settling settling
        ? new Past(
            legs,
            settling.grant().quote().drawn().lines(),
            approvers,
            goods,
            isRuleNamed,
            isGivenUp)
        : this;
  }

  private Past ordered(RefundLeg leg) {
    return leg(leg.id()).isDefined()
        ? with(leg.id(), PastLeg::sentOnceMore)
        : with(legs.append(PastLeg.of(leg)));
  }

  private Past with(LegId id, UnaryOperator<PastLeg> how) {
    return with(legs.map(past -> past.is(id) ? how.apply(past) : past));
  }

  private Past with(List<PastLeg> known) {
    return new Past(known, given, approvers, goods, isRuleNamed, isGivenUp);
  }

  private Past givenUp(boolean isSo) {
    return new Past(legs, given, approvers, goods, isRuleNamed, isSo);
  }
}
