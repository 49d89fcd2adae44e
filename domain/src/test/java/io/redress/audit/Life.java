package io.redress.audit;

import io.redress.Shop;
import io.redress.goods.GoodsState;
import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseEvent.Requested;
import io.redress.lifecycle.CaseHistory;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.Claim;
import io.redress.lifecycle.CommandId;
import io.redress.lifecycle.Draws;
import io.redress.lifecycle.Effect;
import io.redress.lifecycle.Reactions;
import io.redress.order.Order;
import io.redress.party.Actor;
import io.redress.policy.Policy;
import io.redress.port.Agenda.Due;
import io.redress.port.CaseJournal.Draw;
import io.redress.port.CaseJournal.Entry;
import io.redress.port.CaseJournal.Step;
import io.redress.port.Destination;
import io.redress.remedy.Path;
import io.redress.settlement.LedgerEntry;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;

/**
 * Cases about one order as a journal keeps them, event by event as a test says, and what an audit
 * finds. What is kept beside the events is right unless the test changes it.
 *
 * @param breaches all that were found so far
 */
record Life(
    Policy policy, Order order, Audit audit, CaseId about, Instant now, Seq<Breach> breaches) {

  static Life of(Policy policy, Order order) {
    return new Life(policy, order, Audit.of(policy, order), Pieces.FIRST, Shop.NOW, List.empty());
  }

  /** The shop's order, under its policy. */
  static Life ofTheShop() {
    return of(Shop.policy().policy(), Shop.order().order());
  }

  /** Goods that are kept, whose money is ordered in two legs. */
  static Life settling() {
    return settling(step -> step);
  }

  /** The same where something else was kept of it. */
  static Life settling(UnaryOperator<Step> how) {
    var life = ofTheShop();
    return life.kept(
        how,
        Shop.CUSTOMER,
        life.requested(GoodsState.RECEIVED),
        Pieces.approved(Path.KEEP_GOODS),
        Pieces.ordered(Pieces.ALIPAY, Pieces.GIFT_CARD));
  }

  Life with(UnaryOperator<Audit> how) {
    return new Life(policy, order, how.apply(audit), about, now, breaches);
  }

  /** Goes on with another case. */
  Life about(CaseId id) {
    return new Life(policy, order, audit, id, now, breaches);
  }

  Life later(Duration time) {
    return new Life(policy, order, audit, about, now.plus(time), breaches);
  }

  /** What the customer asks, and what follows at once. */
  Life asked(GoodsState goods, CaseEvent... answer) {
    return by(
        Shop.CUSTOMER, List.of(answer).prepend(requested(goods)).toJavaArray(CaseEvent[]::new));
  }

  Requested requested(GoodsState goods) {
    return new Requested(
        new Claim(
            about,
            policy.id(),
            order,
            Shop.customer("regular"),
            Shop.refund("unwanted", goods),
            Option.none(),
            Shop.CUSTOMER,
            Shop.NOW));
  }

  /** What somebody's command did. */
  Life by(Actor actor, CaseEvent... events) {
    return kept(step -> step, actor, events);
  }

  /** The same where something else was kept of it. */
  Life kept(UnaryOperator<Step> how, Actor actor, CaseEvent... events) {
    return found(audit.after(how.apply(step(actor, events))));
  }

  /** The same where nothing is known but the events. */
  Life onlyEvents(Actor actor, CaseEvent... events) {
    return found(audit.after(about, entries(actor, events)));
  }

  private Life found(Audited audited) {
    return new Life(
        policy, order, audited.next(), about, now, breaches.appendAll(audited.breaches()));
  }

  Seq<Entry> entries(Actor actor, CaseEvent... events) {
    int before = audit.events(about);
    var command = new CommandId("command-" + (before + 1));
    return List.of(events)
        .zipWithIndex((event, at) -> new Entry(before + 1 + at, now, actor, command, event));
  }

  Step step(Actor actor, CaseEvent... events) {
    Seq<Due> effects = List.empty();
    Seq<LedgerEntry> drawn = List.empty();
    var state = audit.state(about);
    var entries = entries(actor, events);
    for (var entry : entries) {
      state = CaseHistory.evolve(state, entry.event());
      effects = effects.appendAll(dues(entry, state));
      drawn = drawn.appendAll(Draws.of(about, entry.event()));
    }
    return new Step(
        about,
        audit.events(about),
        entries,
        effects,
        state.running(),
        draw(drawn),
        List.empty(),
        Option.of(state));
  }

  private Seq<Due> dues(Entry entry, AfterSaleCase after) {
    return after
        .about()
        .map(claim -> Reactions.react(claim, after, entry.event()))
        .getOrElse(List.<Effect>empty())
        .zipWithIndex(
            (effect, at) -> new Due(about, entry.number(), at, effect, now, Destination.MESSAGES));
  }

  /** Each step opens the ledger anew, of which only the first counts. */
  private Option<Draw> draw(Seq<LedgerEntry> drawn) {
    return Option.when(
        !drawn.isEmpty(), () -> new Draw(order.id(), 0, drawn.prepend(Draws.opening(order))));
  }

  /** The law, the case and the event of each breach. */
  Seq<String> found() {
    return breaches.map(breach ->
        "%s: %s event %d".formatted(breach.law(), breach.forCase().value(), breach.event()));
  }
}
