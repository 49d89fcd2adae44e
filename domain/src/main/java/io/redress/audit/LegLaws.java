package io.redress.audit;

import io.redress.lifecycle.AfterSaleCase.Settling;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.Effect;
import io.redress.lifecycle.LegStanding.Stage;
import io.redress.order.Order;
import io.redress.party.Role;
import io.redress.port.Agenda.Due;
import io.redress.port.CaseJournal.Entry;
import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;
import io.redress.settlement.Route;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Each leg goes once, into its tender's own money, and never after the case was given up. */
final class LegLaws {

  private LegLaws() {}

  static void check(Order order, Moment at, Findings found) {
    switch (at.event()) {
      case CaseEvent.RefundOrdered e -> ordered(order, at, e.legs(), found);
      case CaseEvent.RouteChanged e -> ordered(order, at, List.of(e.instead()), found);
      case CaseEvent.RefundConfirmed e -> confirmed(at, e.leg(), found);
      case CaseEvent.RefundReturned e -> returned(at, e.leg(), found);
      default -> {}
    }
  }

  private static void ordered(Order order, Moment at, Seq<RefundLeg> legs, Findings found) {
    for (var leg : legs) {
      if (at.since().leg(leg.id()).exists(known -> known.sent() > 1)) {
        found.add(Laws.SENT_TWICE, at.number(), "%s was sent before".formatted(leg.id().value()));
      }
      if (leg.route() == Route.ORIGINAL && isOfOtherMoney(order, leg)) {
        found.add(
            Laws.CURRENCY,
            at.number(),
            "%s of %s goes into %s".formatted(leg.id().value(), leg.amount(), leg.tender()));
      }
    }
    if (at.past().isGivenUp()) {
      found.add(
          Laws.GIVEN_UP,
          at.number(),
          "ordered " + legs.map(leg -> leg.id().value()).mkString(", "));
    }
  }

  private static boolean isOfOtherMoney(Order order, RefundLeg leg) {
    return leg.tender()
        .flatMap(order::tender)
        .exists(tender -> !tender.captured().currency().equals(leg.amount().currency()));
  }

  private static void confirmed(Moment at, LegId leg, Findings found) {
    for (var known : at.since().leg(leg)) {
      if (known.confirmed() > 1) {
        found.add(
            Laws.CONFIRMED_TWICE,
            at.number(),
            "%s was confirmed %d times".formatted(leg.value(), known.confirmed()));
      }
    }
  }

  /** Whoever paid it otherwise would see it paid twice. */
  private static void returned(Moment at, LegId leg, Findings found) {
    if (at.entry().by().role() == Role.PROVIDER
        && at.past().leg(leg).exists(Past.PastLeg::isByHand)) {
      found.add(
          Laws.TAKEN_FROM_A_PERSON,
          at.number(),
          leg.value() + " was taken back from whoever confirmed it by hand");
    }
  }

  /** Of legs that stand for the same money. */
  static void check(Turn turn, Findings found) {
    if (turn.after() instanceof Settling settling && settling.legs().size() > 1) {
      for (var leg : settling.legs()) {
        if (leg._1.equals(leg._2.first()) && out(settling, leg._1) > 1) {
          found.add(
              Laws.OUT_TWICE, turn.number(), "more than one is out in place of " + leg._1.value());
        }
      }
    }
  }

  /** How many legs are out in place of one that was ordered first, itself included. */
  static int out(Settling settling, LegId first) {
    int out = 0;
    for (var leg : settling.legs()) {
      out += leg._2.first().equals(first) && leg._2.stage() != Stage.DECLINED ? 1 : 0;
    }
    return out;
  }

  /** What a step has sent is what its events order, each leg once. */
  static void check(Turn turn, Seq<Due> effects, Findings found) {
    int sent = 0;
    for (var due : effects) {
      if (due.effect() instanceof Effect.OrderRefund order) {
        sent++;
        if (!isOrdered(turn.entries(), due.number(), order.leg())) {
          found.add(
              Laws.SENT, due.number(), order.leg().id().value() + " is sent and was not ordered");
        }
      }
    }
    if (sent > 0 || turn.ordersMoney()) {
      eachOnce(turn, effects, found);
    }
  }

  private static void eachOnce(Turn turn, Seq<Due> effects, Findings found) {
    for (var entry : turn.entries()) {
      for (var leg : legs(entry.event())) {
        int times = times(effects, leg);
        if (times != 1) {
          found.add(
              Laws.SENT,
              entry.number(),
              "%s was ordered, and is sent %d times".formatted(leg.id().value(), times));
        }
      }
    }
  }

  private static int times(Seq<Due> effects, RefundLeg leg) {
    int times = 0;
    for (var due : effects) {
      times += due.effect() instanceof Effect.OrderRefund order && order.leg().equals(leg) ? 1 : 0;
    }
    return times;
  }

  private static boolean isOrdered(Seq<Entry> entries, int number, RefundLeg leg) {
    for (var entry : entries) {
      if (entry.number() == number && legs(entry.event()).contains(leg)) {
        return true;
      }
    }
    return false;
  }

  private static Seq<RefundLeg> legs(CaseEvent event) {
    return switch (event) {
      case CaseEvent.RefundOrdered e -> e.legs();
      case CaseEvent.RouteChanged e -> List.of(e.instead());
      default -> List.empty();
    };
  }
}
