package io.redress.lifecycle.explore;

import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.Effect;
import io.redress.order.RefundedLine;
import io.redress.order.TenderId;
import io.redress.party.Actor;
import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.function.UnaryOperator;

/**
 * What the laws need of a log.
 *
 * @param legs what became of each leg that was ever ordered
 * @param given what was given for which lines, once money was ordered
 * @param approvers who has approved what is in review
 * @param isRuleNamed whether the log names the rule by which it was granted
 * @param isGivenUp whether it was withdrawn, rejected or expired, and not taken up again
 */
record Past(
    Map<LegId, PastLeg> legs,
    Seq<RefundedLine> given,
    Seq<Actor> approvers,
    Whereabouts goods,
    boolean isRuleNamed,
    boolean isGivenUp) {

  static final Past NOTHING =
      new Past(
          LinkedHashMap.empty(), List.empty(), List.empty(), Whereabouts.CUSTOMER, false, false);

  /**
   * How often a leg was sent to its provider, how often its money was reported gone, and so on.
   * What was taken back has not gone.
   *
   * @param isByHand whether it has gone, and a person was the last to say so
   */
  record PastLeg(RefundLeg leg, int sent, int confirmed, int declined, boolean isByHand) {

    static PastLeg of(RefundLeg leg) {
      return new PastLeg(leg, 0, 0, 0, false);
    }

    PastLeg sentOnce() {
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

    /** Whether its money has gone, or may have. */
    boolean isOut() {
      return confirmed > 0 || declined == 0;
    }

    boolean drawsOn(TenderId tender) {
      return !leg.isBeyondPaid() && leg.tender().contains(tender);
    }
  }

  Past after(CaseEvent event) {
    var moved = new Past(legs, given, approvers, goods.after(event), isRuleNamed, isGivenUp);
    return switch (event) {
      case CaseEvent.ApprovedAutomatically e -> moved.granted(e.because().rule());
      case CaseEvent.Converted e -> moved.granted(e.because().rule());
      case CaseEvent.SentToReview e -> moved.anew().granted(e.because().rule());
      case CaseEvent.ApprovedOnce e -> moved.approvedBy(e.by());
      case CaseEvent.Approved e -> moved.approvedBy(e.by());
      case CaseEvent.OfferMade e -> moved.approvedBy(e.by());
      case CaseEvent.OfferDeclined e -> moved.withoutOffer();
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

  /** Money that was sent to its provider. */
  Past after(Effect effect) {
    return effect instanceof Effect.OrderRefund order
        ? new Past(
            legs.put(
                order.leg().id(),
                legs.getOrElse(order.leg().id(), PastLeg.of(order.leg())).sentOnce()),
            given,
            approvers,
            goods,
            isRuleNamed,
            isGivenUp)
        : this;
  }

  /** Money was ordered for these lines. */
  Past giving(Seq<RefundedLine> lines) {
    return new Past(legs, lines, approvers, goods, isRuleNamed, isGivenUp);
  }

  private Past with(LegId leg, UnaryOperator<PastLeg> how) {
    return new Past(
        legs.computeIfPresent(leg, (id, past) -> how.apply(past))._2,
        given,
        approvers,
        goods,
        isRuleNamed,
        isGivenUp);
  }

  private Past granted(String rule) {
    return new Past(legs, given, approvers, goods, !rule.isBlank(), isGivenUp);
  }

  private Past approvedBy(Actor one) {
    return new Past(legs, given, approvers.append(one), goods, isRuleNamed, isGivenUp);
  }

  /** Whoever offered has not approved what was asked for. */
  private Past withoutOffer() {
    return new Past(legs, given, approvers.init(), goods, isRuleNamed, isGivenUp);
  }

  private Past anew() {
    return new Past(legs, given, List.empty(), goods, isRuleNamed, isGivenUp);
  }

  private Past givenUp(boolean isSo) {
    return new Past(legs, given, approvers, goods, isRuleNamed, isSo);
  }
}
