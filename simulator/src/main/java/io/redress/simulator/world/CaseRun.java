package io.redress.simulator.world;

import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.CommandId;
import io.redress.lifecycle.Grant;
import io.redress.party.Role;
import io.redress.remedy.Handover;
import io.redress.remedy.Path;
import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;
import io.redress.simulator.draw.LogNormal;
import io.redress.simulator.draw.Purpose;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What the simulator knows of one case while it runs, and the policy does not. */
final class CaseRun {

  private final CaseId id;
  private final PlannedOrder order;
  private final PlannedRequest request;
  private final Instant asked;
  private final short[] drawn = new short[Purpose.COUNT];

  /** Each of a handful of legs once. */
  private final List<RefundLeg> moved = new ArrayList<>(2);

  private final List<LegId> declined = new ArrayList<>(0);
  private int commands;
  private int turns;
  private boolean seenByPerson;
  private int laid;
  private Option<Role> level = Option.none();
  private long handlingMinor;
  private int questions;
  private Option<Handover> handover = Option.none();
  private Option<Grant> repaired = Option.none();
  private boolean isHandedOver;
  private boolean isOutOfStock;
  private long paidMore;
  private boolean goodsWereSent;
  private boolean goodsAreBack;
  private boolean parcelIsBack;
  private boolean returnIsLost;
  private boolean isOver;
  private boolean isComplaining;
  private int complaints;
  private Option<Instant> responded = Option.none();
  private Option<Instant> decided = Option.none();
  private Option<Grant> grant = Option.none();
  private Option<Reckoning.Ending> ending = Option.none();
  private Option<String> rule = Option.none();

  CaseRun(CaseId id, PlannedOrder order, PlannedRequest request, Instant asked) {
    this.id = id;
    this.order = order;
    this.request = request;
    this.asked = asked;
  }

  CaseId id() {
    return id;
  }

  PlannedOrder order() {
    return order;
  }

  PlannedRequest request() {
    return request;
  }

  Instant asked() {
    return asked;
  }

  boolean isCounted() {
    return order.isCounted();
  }

  /** The next draw of this case for a purpose. */
  @SuppressWarnings("EnumOrdinal") // never outlives a run
  double draw(Purpose purpose) {
    return order.entity().uniform(purpose, drawn[purpose.ordinal()]++);
  }

  boolean happens(Purpose purpose, double probability) {
    return draw(purpose) < probability;
  }

  Duration wait(LogNormal hours, Purpose purpose) {
    return Parcels.hours(hours, draw(purpose));
  }

  CommandId nextCommand() {
    return new CommandId("command-" + ++commands);
  }

  /** Notes what the reckoning of the case needs of an event. */
  void happened(Instant at, CaseEvent event) {
    isOver = WatchedJournal.isOver(isOver, event);
    turns += event instanceof CaseEvent.DeadlinePassed ? 0 : 1;
    switch (event) {
      case CaseEvent.EvidenceAsked asked -> {
        questions++;
        answered(at);
      }
      case CaseEvent.OfferMade made -> answered(at);
      case CaseEvent.ApprovedOnce once -> answered(at);
      case CaseEvent.ApprovedAutomatically approved -> decides(at, approved.because().rule());
      case CaseEvent.Converted converted -> decides(at, converted.because().rule());
      case CaseEvent.SentToReview sent -> {
        rule = Option.of(sent.because().rule());
        isOutOfStock = sent.because().rule().equals("out-of-stock");
      }
      case CaseEvent.HandoverAsked asked -> handover = Option.of(asked.handover());
      case CaseEvent.RepairFailed failed -> repaired = grant;
      case CaseEvent.HandedOver handed -> isHandedOver = true;
      case CaseEvent.DifferencePaid paid -> paidMore += paid.amount().minor();
      case CaseEvent.Rejected rejected -> decides(at, rejected.because().rule());
      case CaseEvent.Approved approved -> decided(at);
      case CaseEvent.Intercepted back -> parcelIsBack = true;
      case CaseEvent.RecallPromised back -> parcelIsBack = true;
      case CaseEvent.ReturnSent sent -> goodsWereSent = true;
      case CaseEvent.ReturnReached reached -> goodsAreBack = true;
      case CaseEvent.SentBack back -> goodsAreBack = false;
      case CaseEvent.CaseClosed closed -> laid++;
      case CaseEvent.ComplaintRaised raised -> {
        complains();
        isComplaining = true;
      }
      case CaseEvent.ComplaintAnswered answered -> isComplaining = false;
      default -> {}
    }
  }

  private void decides(Instant at, String byRule) {
    rule = rule.orElse(Option.of(byRule));
    decided(at);
  }

  private void decided(Instant at) {
    answered(at);
    decided = decided.orElse(Option.of(at));
  }

  private void answered(Instant at) {
    responded = responded.orElse(Option.of(at));
  }

  /** How many events it had, deadlines that only passed apart. */
  int turns() {
    return turns;
  }

  Option<Instant> responded() {
    return responded;
  }

  Option<Instant> decided() {
    return decided;
  }

  /** The rule that decided, or sent the case to a person. */
  Option<String> rule() {
    return rule;
  }

  /** Whether it has ended, and no complaint about it waits for an answer. */
  boolean isOver() {
    return isOver;
  }

  /** Whether a complaint waits for an answer. */
  boolean isComplaining() {
    return isComplaining;
  }

  /** How often the customer complained. */
  int complaints() {
    return complaints;
  }

  void complains() {
    complaints++;
  }

  /** How it ended the last time, if it did. */
  Option<Reckoning.Ending> ending() {
    return ending;
  }

  void ends(Reckoning.Ending how) {
    ending = Option.of(how);
  }

  int questions() {
    return questions;
  }

  /** What the customer was handed that is not money. */
  Option<Handover> handed() {
    return handover.filter(what -> isHandedOver);
  }

  /** Whether a person must find something else, since what was granted is not there. */
  boolean isOutOfStock() {
    return isOutOfStock;
  }

  /** What the customer paid for what a replacement and its way cost more, in minor units. */
  long paidMore() {
    return paidMore;
  }

  /** Whether the customer sent a parcel to the shop. */
  boolean wereGoodsSent() {
    return goodsWereSent;
  }

  /** Whether the parcel that the customer sent has reached the shop and is still there. */
  boolean goodsAreBack() {
    return goodsAreBack && !returnIsLost;
  }

  /** Whether what the customer sent is lost on its way to the shop. */
  boolean returnIsLost() {
    return returnIsLost;
  }

  /** The customer has sent the goods. */
  void sends(boolean isLost) {
    returnIsLost = isLost;
  }

  /** Whether the parcel never reached the customer, and comes back to the shop. */
  boolean parcelIsBack() {
    return parcelIsBack;
  }

  /** A parcel that was given up came late, and the customer gives it back. */
  void parcelComesBack() {
    parcelIsBack = true;
  }

  /** A person's time on the case cost so much. */
  void worked(long minor) {
    handlingMinor += minor;
  }

  long handlingMinor() {
    return handlingMinor;
  }

  void personDecides() {
    seenByPerson = true;
  }

  /** The case lies before people of a level now, and no longer before others. */
  int laidBefore(Role people) {
    level = Option.of(people);
    return ++laid;
  }

  /** Whether the case still lies where it was laid then. */
  boolean liesThere(int number) {
    return laid == number;
  }

  /** Before whom the case was laid last. */
  Option<Role> level() {
    return level;
  }

  boolean wasSeenByPerson() {
    return seenByPerson;
  }

  /** The provider's books: the money of a leg moves, at most once. */
  void moves(RefundLeg leg) {
    if (!hasMoved(leg.id())) {
      moved.add(leg);
    }
  }

  boolean hasMoved(LegId leg) {
    for (var each : moved) {
      if (each.id().equals(leg)) {
        return true;
      }
    }
    return false;
  }

  /** A provider will have nothing to do with a leg. */
  void declines(LegId leg) {
    declined.add(leg);
  }

  boolean hasDeclined(LegId leg) {
    return declined.contains(leg);
  }

  /** What the case gives back, known once money was ordered. */
  Option<Grant> grant() {
    return grant;
  }

  /** What was settled before a repair failed, such as the way of the goods, stays given. */
  void settles(Grant what) {
    grant =
        Option.of(
            repaired
                .map(Grant::quote)
                .filter(quote -> quote.total().isPositive())
                .map(before -> what.with(what.quote().withReturnFreightOf(before), what.plan()))
                .getOrElse(what));
  }

  /** What came back may be worth less than was granted, down to nothing. */
  void inspected(CaseEvent.Inspected event) {
    grant = grant.map(granted -> granted.with(event.quote(), event.plan()));
  }

  /** Whether the customer keeps the goods by what was granted. */
  boolean keepsGoods() {
    return grant.exists(granted -> granted.path() == Path.KEEP_GOODS);
  }

  /** What has gone back by the provider's books, in minor units. */
  long given() {
    long sum = 0;
    for (var leg : moved) {
      sum = Math.addExact(sum, leg.amount().minor());
    }
    return sum;
  }

  /** What of it draws on a tender, in minor units; a leg beyond what was paid draws on none. */
  private long drawnOn() {
    long sum = 0;
    for (var leg : moved) {
      sum = Math.addExact(sum, leg.tender().isDefined() ? leg.amount().minor() : 0);
    }
    return sum;
  }

  /** What was given before a repair failed, in minor units. */
  long givenBefore() {
    return repaired.map(grant -> grant.quote().total().minor()).getOrElse(0L);
  }

  /** What is wrong with the provider's books, if they say otherwise than what was granted. */
  Option<String> audit(Grant granted) {
    long given = given();
    long drawnOn = drawnOn();
    long owed = granted.quote().total().minor();
    return Option.when(given != owed, () -> "granted %d, but %d went back".formatted(owed, given))
        .orElse(() ->
            Option.when(
                drawnOn > order.paid().minor(),
                () -> "paid %s, but %d went back".formatted(order.paid(), drawnOn)));
  }
}
