package io.redress.lifecycle.explore;

import io.redress.Shop;
import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.Circumstances;
import io.redress.lifecycle.Draws;
import io.redress.lifecycle.Effect;
import io.redress.money.Money;
import io.redress.party.Actor;
import io.redress.settlement.LedgerEntry;
import io.redress.settlement.LedgerEntry.TakenOutside;
import io.redress.settlement.RefundLedger;
import io.redress.sla.Deadline;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Where a world stands.
 *
 * @param approvedToday how much whom has approved today
 * @param outside what went back outside all cases
 */
record Position(
    Vector<AfterSaleCase> cases,
    Vector<Past> pasts,
    RefundLedger ledger,
    Map<Actor, Money> approvedToday,
    Seq<TakenOutside> outside,
    Instant now) {

  static Position start(World world) {
    return new Position(
        Vector.fill(world.cases(), new AfterSaleCase.NotOpened()),
        Vector.fill(world.cases(), Past.NOTHING),
        RefundLedger.empty(),
        HashMap.empty(),
        List.empty(),
        Shop.NOW);
  }

  AfterSaleCase of(int which) {
    return cases.get(which);
  }

  Past past(int which) {
    return pasts.get(which);
  }

  /** What an actor's command meets; what was approved today counts where the policy limits that. */
  Circumstances circumstances(World world, Actor by) {
    var spent =
        world
            .policy()
            .authority()
            .perDay()
            .get(by.role())
            .map(limit -> approvedToday.getOrElse(by, Money.zero(limit.currency())));
    return new Circumstances(now, ledger, spent, Option.none(), List.empty());
  }

  /** The same after one event of a case, and what it made the outside world do. */
  Position after(World world, int which, CaseEvent event, AfterSaleCase next, Seq<Effect> effects) {
    return new Position(
        cases.update(which, next),
        pasts.update(which, effects.foldLeft(past(which, event, next), Past::after)),
        drawn(world, Draws.of(World.id(which), event)),
        approvedToday,
        outside,
        now);
  }

  private Past past(int which, CaseEvent event, AfterSaleCase next) {
    var past = past(which).after(event);
    return event instanceof CaseEvent.RefundOrdered
            && next instanceof AfterSaleCase.Settling settling
        ? past.giving(settling.grant().quote().drawn().lines())
        : past;
  }

  private RefundLedger drawn(World world, Seq<LedgerEntry> entries) {
    var opened =
        ledger.isOpened() || entries.isEmpty() ? ledger : ledger.with(Draws.opening(world.order()));
    return entries.foldLeft(opened, RefundLedger::with);
  }

  Position approved(Actor by, Money amount) {
    var all = approvedToday.getOrElse(by, Money.zero(amount.currency())).plus(amount);
    return new Position(cases, pasts, ledger, approvedToday.put(by, all), outside, now);
  }

  /** The same after money went back outside all cases. */
  Position taken(World world, TakenOutside entry) {
    return new Position(
        cases, pasts, drawn(world, List.of(entry)), approvedToday, outside.append(entry), now);
  }

  /** The next deadline that lies ahead. */
  Option<Instant> next() {
    return cases
        .flatMap(each -> each.clocks().running())
        .map(Deadline::due)
        .filter(due -> due.isAfter(now))
        .minBy(Instant::compareTo);
  }

  /** The same at a later time; a new day brings new authority. */
  Position at(World world, Instant later) {
    var zone = world.policy().facts().zone();
    boolean isToday = later.atZone(zone).toLocalDate().equals(now.atZone(zone).toLocalDate());
    return new Position(
        cases, pasts, ledger, isToday ? approvedToday : HashMap.empty(), outside, later);
  }

  /** What makes it another position than others. No case sees its own draws on the ledger. */
  long print(Fingerprint fingerprint) {
    long print = 61;
    for (var each : cases) {
      print = Fingerprint.mix(print, fingerprint.of(each, now));
    }
    for (var past : pasts) {
      print = Fingerprint.mix(print, fingerprint.of(past, now));
    }
    if (cases.size() > 1) {
      print = Fingerprint.mix(print, fingerprint.of(ledger, now));
    }
    print = Fingerprint.mix(print, fingerprint.of(approvedToday, now));
    return Fingerprint.mix(print, fingerprint.of(outside, now));
  }
}
