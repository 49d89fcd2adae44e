package io.redress.lifecycle.explore;

import io.redress.Shop;
import io.redress.audit.Audit;
import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.Circumstances;
import io.redress.lifecycle.Draws;
import io.redress.money.Money;
import io.redress.party.Actor;
import io.redress.port.CaseJournal;
import io.redress.port.CaseJournal.Draw;
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
 * @param audit which has seen all steps that led here
 * @param approvedToday how much whom has approved today
 * @param outside what went back outside all cases
 */
record Position(
    Vector<AfterSaleCase> cases,
    Audit audit,
    RefundLedger ledger,
    Map<Actor, Money> approvedToday,
    Seq<TakenOutside> outside,
    Instant now) {

  static Position start(World world) {
    return new Position(
        Vector.fill(world.cases(), new AfterSaleCase.NotOpened()),
        Audit.of(world.policy(), world.order()),
        RefundLedger.empty(),
        HashMap.empty(),
        List.empty(),
        Shop.NOW);
  }

  AfterSaleCase of(int which) {
    return cases.get(which);
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

  /** The same after one more step of a case. */
  Position after(int which, CaseJournal.Step step, Audit audited) {
    var entries = step.draw().toList().flatMap(Draw::entries);
    return new Position(
        cases.update(which, step.state().getOrElse(of(which))),
        audited,
        entries.foldLeft(ledger, RefundLedger::with),
        approvedToday,
        outside,
        now);
  }

  /** What is drawn on the ledger of the order, which begins with what the shop knew. */
  Option<Draw> draw(World world, Seq<LedgerEntry> entries) {
    var opened = ledger.isOpened() ? entries : entries.prepend(Draws.opening(world.order()));
    return Option.when(!entries.isEmpty(), () -> new Draw(world.order().id(), 0, opened));
  }

  Position approved(Actor by, Money amount) {
    var all = approvedToday.getOrElse(by, Money.zero(amount.currency())).plus(amount);
    return new Position(cases, audit, ledger, approvedToday.put(by, all), outside, now);
  }

  /** The same after money went back outside all cases. */
  Position taken(World world, TakenOutside entry) {
    var drawn = draw(world, List.of(entry)).toList().flatMap(Draw::entries);
    return new Position(
        cases,
        audit.noted(entry),
        drawn.foldLeft(ledger, RefundLedger::with),
        approvedToday,
        outside.append(entry),
        now);
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
        cases, audit, ledger, isToday ? approvedToday : HashMap.empty(), outside, later);
  }

  /** What makes it another position than others. No case sees its own draws on the ledger. */
  long print(Fingerprint fingerprint) {
    long print = 61;
    for (var each : cases) {
      print = Fingerprint.mix(print, fingerprint.of(each, now));
    }
    for (int which = 0; which < cases.size(); which++) {
      print = Fingerprint.mix(print, fingerprint.of(audit.past(World.id(which)), now));
    }
    if (cases.size() > 1) {
      print = Fingerprint.mix(print, fingerprint.of(ledger, now));
    }
    print = Fingerprint.mix(print, fingerprint.of(approvedToday, now));
    return Fingerprint.mix(print, fingerprint.of(outside, now));
  }
}
