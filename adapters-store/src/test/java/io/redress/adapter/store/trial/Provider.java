package io.redress.adapter.store.trial;

import io.redress.money.Money;
import io.redress.order.OrderId;
import io.redress.order.TenderId;
import io.redress.port.LegView;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;
import io.redress.settlement.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A payment provider that keeps books of its own and forgets keys after a day; what it confirmed it
 * may take back some days later. It also audits: whatever moves twice, or beyond what was paid, it
 * notes at once.
 */
final class Provider {

  static final Duration KEY_LIFETIME = Duration.ofHours(24);

  /** What its books say of one movement. */
  private static final class Movement {

    private final RefundLeg leg;
    private LegAnswer stands;

    Movement(RefundLeg leg, LegAnswer stands) {
      this.leg = leg;
      this.stands = stands;
    }
  }

  /** What was paid for one order in one way. */
  record Pot(OrderId order, TenderId tender) {}

  private record Key(Instant since, Movement movement) {}

  private final Kernel kernel;
  private final Faults faults;
  private final Map<LegId, Key> keys = new HashMap<>();
  private final Map<LegId, List<Movement>> books = new LinkedHashMap<>();
  private final Map<Pot, Money> paid = new HashMap<>();
  private final List<String> violations = new ArrayList<>();
  private final Notices notices;
  private Instant downUntil = Instant.MIN;
  private Instant deafUntil = Instant.MIN;

  /** Hears how refunds end. */
  @FunctionalInterface
  interface Notices {
    void told(LegId leg, LegAnswer answer);
  }

  Provider(Kernel kernel, Faults faults, Notices notices) {
    this.kernel = kernel;
    this.faults = faults;
    this.notices = notices;
  }

  /** Nobody reaches it for a while. */
  void downFor(Duration time) {
    downUntil = kernel.instant().plus(time);
  }

  /** For a while it does what it is told, and nobody hears its answers. */
  void deafFor(Duration time) {
    deafUntil = kernel.instant().plus(time);
  }

  void recover() {
    downUntil = Instant.MIN;
    deafUntil = Instant.MIN;
  }

  boolean isDown() {
    return kernel.instant().isBefore(downUntil);
  }

  boolean isDeaf() {
    return kernel.instant().isBefore(deafUntil);
  }

  /** A request arrives. */
  LegAnswer arrives(RefundLeg leg) {
    var now = kernel.instant();
    var key = keys.get(leg.id());
    if (key != null && now.isBefore(key.since().plus(KEY_LIFETIME))) {
      return key.movement().leg.equals(leg) ? key.movement().stands : LegAnswer.UNCERTAIN;
    }
    var movement = new Movement(leg, first(leg));
    keys.put(leg.id(), new Key(now, movement));
    books.computeIfAbsent(leg.id(), id -> new ArrayList<>()).add(movement);
    if (movement.stands == LegAnswer.ACCEPTED) {
      var wait =
          faults.fires(Fault.PENDING_FOR_DAYS)
              ? faults.between(Duration.ofDays(1), Duration.ofDays(4))
              : faults.between(Duration.ofMinutes(1), Duration.ofHours(20));
      kernel.in(wait, () -> settles(movement));
    } else {
      kernel.in(Duration.ofSeconds(1), () -> notices.told(leg.id(), movement.stands));
      maybeComesBack(movement);
    }
    audit(movement);
    return movement.stands;
  }

  private LegAnswer first(RefundLeg leg) {
    if (leg.route() == Route.ORIGINAL && faults.fires(Fault.DECLINED)) {
      return LegAnswer.DECLINED;
    }
    return faults.fires(Fault.PENDING) ? LegAnswer.ACCEPTED : LegAnswer.CONFIRMED;
  }

  private void settles(Movement movement) {
    movement.stands = LegAnswer.CONFIRMED;
    notices.told(movement.leg.id(), movement.stands);
    maybeComesBack(movement);
  }

  /** A bank may return what was credited. */
  private void maybeComesBack(Movement movement) {
    if (movement.stands == LegAnswer.CONFIRMED && faults.fires(Fault.TAKEN_BACK)) {
      kernel.in(
          faults.between(Duration.ofHours(1), Duration.ofHours(60)), () -> takesBack(movement));
    }
  }

  private void takesBack(Movement movement) {
    movement.stands = LegAnswer.DECLINED;
    movement
        .leg
        .drawnOn()
        .forEach(tender ->
            paid.merge(
                new Pot(movement.leg.order(), tender),
                movement.leg.worth().negated(),
                Money::plus));
    notices.told(movement.leg.id(), movement.stands);
  }

  LegView look(RefundLeg leg) {
    var movements = books.get(leg.id());
    return movements == null ? new LegView.Absent(true) : LegView.found(movements.getLast().stands);
  }

  private void audit(Movement movement) {
    long standing =
        books.get(movement.leg.id()).stream()
            .filter(one -> one.stands != LegAnswer.DECLINED)
            .count();
    if (standing > 1) {
      violations.add("leg " + movement.leg.id().value() + " moved twice");
    }
    if (movement.stands != LegAnswer.DECLINED) {
      movement
          .leg
          .drawnOn()
          .forEach(tender ->
              paid.merge(new Pot(movement.leg.order(), tender), movement.leg.worth(), Money::plus));
    }
  }

  /** What it gave back for a payment, or is about to. */
  Map<Pot, Money> paid() {
    return paid;
  }

  /** What became of each leg, by its books. */
  Map<LegId, LegAnswer> outcomes() {
    var outcomes = new LinkedHashMap<LegId, LegAnswer>();
    books.forEach((leg, movements) -> outcomes.put(leg, movements.getLast().stands));
    return outcomes;
  }

  List<String> violations() {
    return violations;
  }
}
