package io.redress.simulator.world;

import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.CommandId;
import io.redress.lifecycle.Grant;
import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;
import io.redress.simulator.draw.LogNormal;
import io.redress.simulator.draw.Purpose;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What the simulator knows of one case while it runs, and the policy does not. */
final class CaseRun {

  private final CaseId id;
  private final PlannedOrder order;
  private final PlannedRequest request;
  private final Instant asked;
  private final Map<Purpose, Integer> drawn = new EnumMap<>(Purpose.class);
  private final Map<LegId, RefundLeg> moved = new LinkedHashMap<>();
  private final Set<LegId> declined = new HashSet<>();
  private int commands;
  private boolean seenByPerson;
  private long handlingMinor;
  private int questions;
  private boolean goodsAreBack;
  private boolean parcelIsBack;
  private Option<Instant> responded = Option.none();
  private Option<Instant> decided = Option.none();
  private Option<Grant> grant = Option.none();
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
  double draw(Purpose purpose) {
    return order.entity().uniform(purpose, drawn.merge(purpose, 1, Integer::sum) - 1);
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
    switch (event) {
      case CaseEvent.EvidenceAsked asked -> {
        questions++;
        answered(at);
      }
      case CaseEvent.OfferMade made -> answered(at);
      case CaseEvent.ApprovedOnce once -> answered(at);
      case CaseEvent.ApprovedAutomatically approved -> decides(at, approved.because().rule());
      case CaseEvent.Converted converted -> decides(at, converted.because().rule());
      case CaseEvent.SentToReview sent -> rule = Option.of(sent.because().rule());
      case CaseEvent.Rejected rejected -> decides(at, rejected.because().rule());
      case CaseEvent.Approved approved -> decided(at);
      case CaseEvent.Intercepted back -> parcelIsBack = true;
      case CaseEvent.RecallPromised back -> parcelIsBack = true;
      case CaseEvent.ReturnReached reached -> goodsAreBack = true;
      case CaseEvent.SentBack back -> goodsAreBack = false;
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

  int questions() {
    return questions;
  }

  /** Whether the parcel that the customer sent has reached the shop and is still there. */
  boolean goodsAreBack() {
    return goodsAreBack;
  }

  /** Whether the parcel never reached the customer, and comes back to the shop. */
  boolean parcelIsBack() {
    return parcelIsBack;
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

  boolean wasSeenByPerson() {
    return seenByPerson;
  }

  /** The provider's books: every leg whose money has moved. */
  Map<LegId, RefundLeg> moved() {
    return moved;
  }

  /** The legs that a provider will have nothing to do with. */
  Set<LegId> declined() {
    return declined;
  }

  /** What the case gives back, known once money was ordered. */
  Option<Grant> grant() {
    return grant;
  }

  void settles(Grant what) {
    grant = Option.of(what);
  }

  /** What has gone back by the provider's books, in minor units. */
  long given() {
    return moved(leg -> true);
  }

  /** What is wrong with the provider's books, if they say otherwise than what was granted. */
  Option<String> audit(Grant granted) {
    long given = given();
    long drawnOn = moved(leg -> leg.tender().isDefined());
    long owed = granted.quote().total().minor();
    return Option.when(given != owed, () -> "granted %d, but %d went back".formatted(owed, given))
        .orElse(() ->
            Option.when(
                drawnOn > order.paid().minor(),
                () -> "paid %s, but %d went back".formatted(order.paid(), drawnOn)));
  }

  /** What has moved by these legs; one beyond what was paid draws on no tender. */
  private long moved(Predicate<RefundLeg> which) {
    return moved.values().stream()
        .filter(which)
        .mapToLong(leg -> leg.amount().minor())
        .reduce(0, Math::addExact);
  }
}
