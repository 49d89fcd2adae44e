package io.redress.simulator.world;

import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.CommandId;
import io.redress.lifecycle.Grant;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;
import io.redress.simulator.draw.Draws;
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
  private final Draws.Entity entity;
  private final Instant asked;
  private final Map<Purpose, Integer> drawn = new EnumMap<>(Purpose.class);
  private final Map<LegId, RefundLeg> moved = new LinkedHashMap<>();
  private final Set<LegId> declined = new HashSet<>();
  private int commands;
  private int people;
  private boolean seenByPerson;
  private Option<Grant> grant = Option.none();

  CaseRun(CaseId id, PlannedOrder order, Draws.Entity entity, Instant asked) {
    this.id = id;
    this.order = order;
    this.entity = entity;
    this.asked = asked;
  }

  CaseId id() {
    return id;
  }

  PlannedOrder order() {
    return order;
  }

  Instant asked() {
    return asked;
  }

  /** The next draw of this case for a purpose. */
  double draw(Purpose purpose) {
    return entity.uniform(purpose, drawn.merge(purpose, 1, Integer::sum) - 1);
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

  /** Somebody who has not looked at any case yet: no day's limit is used up, and two are two. */
  Actor person(Role level) {
    return new Actor("%s-%s-%d".formatted(level.word(), id.value(), ++people), level);
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

  /** What is wrong with the provider's books, if they say otherwise than what was granted. */
  Option<String> audit(Grant granted) {
    long given = moved(leg -> true);
    long drawn = moved(leg -> leg.tender().isDefined());
    long owed = granted.quote().total().minor();
    return Option.when(given != owed, () -> "granted %d, but %d went back".formatted(owed, given))
        .orElse(() ->
            Option.when(
                drawn > order.paid().minor(),
                () -> "paid %s, but %d went back".formatted(order.paid(), drawn)));
  }

  /** What has moved by these legs; one beyond what was paid draws on no tender. */
  private long moved(Predicate<RefundLeg> which) {
    return moved.values().stream()
        .filter(which)
        .mapToLong(leg -> leg.amount().minor())
        .reduce(0, Math::addExact);
  }
}
