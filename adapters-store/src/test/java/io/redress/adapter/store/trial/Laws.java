package io.redress.adapter.store.trial;

import io.redress.adapter.store.story.Requests;
import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseHistory;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.Claim;
import io.redress.lifecycle.LegStanding;
import io.redress.lifecycle.Reactions;
import io.redress.order.OrderId;
import io.redress.port.CaseJournal;
import io.redress.port.CaseJournal.Entry;
import io.redress.settlement.LedgerEntry;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.LegId;
import io.vavr.collection.List;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/** What must hold at the end of a trial, by the provider's books and not by our own alone. */
final class Laws {

  /** More than the longest wait between two tries, and between two questions. */
  private static final Duration PATIENCE = Duration.ofHours(13);

  private final Instant now;
  private final CaseJournal store;
  private final List<CaseId> cases;
  private final Provider provider;
  private final Town town;
  private final java.util.List<String> violations = new ArrayList<>();

  Laws(Instant now, CaseJournal store, List<CaseId> cases, Provider provider, Town town) {
    this.now = now;
    this.store = store;
    this.cases = cases;
    this.provider = provider;
    this.town = town;
  }

  /** Nothing that was ordered long ago is still unheard of. */
  java.util.List<String> whatMustBeDoneSoon() {
    for (var id : cases) {
      if (truth(id) instanceof AfterSaleCase.Settling settling) {
        settling
            .legs()
            .values()
            .filter(leg -> isUnheard(leg) && isOld(id))
            .forEach(leg -> violations.add(leg.leg().id().value() + " is late: " + leg.stage()));
      }
    }
    return violations;
  }

  private static boolean isUnheard(LegStanding leg) {
    return leg.stage() == LegStanding.Stage.ORDERED || leg.stage() == LegStanding.Stage.UNCERTAIN;
  }

  private boolean isOld(CaseId id) {
    return store.load(id).last().at().isBefore(now.minus(PATIENCE));
  }

  java.util.List<String> broken(java.util.List<CaseId> acknowledged) {
    violations.addAll(provider.violations());
    acknowledged.forEach(
        id -> mustHold(store.load(id).nonEmpty(), id, "was acknowledged and lost"));
    cases.forEach(this::check);
    checkMoney();
    var backlog = store.backlog(now.minus(PATIENCE));
    if (backlog.effects().nonEmpty() || backlog.deadlines().count() > 0) {
      violations.add("left undone: " + backlog);
    }
    if (backlog.deadLetters() > 0) {
      violations.add("dead letters: " + store.deadLetters(3));
    }
    return violations;
  }

  private void check(CaseId id) {
    var state = truth(id);
    mustHold(
        !(state instanceof AfterSaleCase.Waiting) || state.running().isDefined(),
        id,
        "waits for nobody");
    mustHold(
        state.running().forAll(deadline -> deadline.due().isAfter(now.minus(PATIENCE))),
        id,
        "passed a deadline and nobody noticed: " + state.running());
    if (state instanceof AfterSaleCase.Settling settling) {
      mustHold(settling.legs().values().forAll(LegStanding::isFinal), id, "has legs without end");
    }
    var log = store.load(id);
    mustHold(log.map(Entry::number).eq(List.rangeClosed(1, log.size())), id, "has gaps");
    checkWhatFollowed(id);
  }

  /** Everything that follows from an event has reached whom it was for. */
  private void checkWhatFollowed(CaseId id) {
    AfterSaleCase state = new AfterSaleCase.NotOpened();
    for (var entry : store.load(id)) {
      state = CaseHistory.evolve(state, entry.event());
      var after = state;
      after
          .about()
          .toList()
          .flatMap((Claim claim) -> Reactions.react(claim, after, entry.event()))
          .filter(effect -> !town.isDone(id, entry.number(), effect))
          .forEach(effect ->
              mustHold(
                  entry.at().isAfter(now.minus(PATIENCE)),
                  id,
                  "event %d was not followed by %s".formatted(entry.number(), effect)));
    }
  }

  /** A ledger begins with what was paid, and says so once. */
  private void checkLedger(OrderId order) {
    var ledger = store.ledger(order);
    boolean isOpened =
        ledger.isEmpty()
            || (ledger.head() instanceof LedgerEntry.Opened
                && ledger.count(LedgerEntry.Opened.class::isInstance) == 1);
    if (!isOpened) {
      violations.add("the ledger of %s is %s".formatted(order, ledger));
    }
  }

  private void checkMoney() {
    cases
        .flatMap(id -> truth(id).about())
        .map(claim -> claim.order().id())
        .distinct()
        .forEach(this::checkLedger);
    var known = moneyByTheCases();
    var provided = provider.outcomes();
    if (!known.equals(provided)) {
      violations.add("the provider says " + provided + ", the cases " + known);
    }
    provider
        .paid()
        .forEach((pot, paid) -> {
          long captured = pot.tender().equals(Requests.ALIPAY) ? 7000 : 3000;
          if (paid.minor() > captured) {
            violations.add(pot + " was given back " + paid);
          }
        });
  }

  /** How each leg ended, as the cases know it. */
  private Map<LegId, LegAnswer> moneyByTheCases() {
    var books = new LinkedHashMap<LegId, LegAnswer>();
    for (var id : cases) {
      for (var entry : store.load(id)) {
        switch (entry.event()) {
          case CaseEvent.RefundConfirmed e -> books.put(e.leg(), LegAnswer.CONFIRMED);
          case CaseEvent.RefundReturned e -> books.put(e.leg(), LegAnswer.DECLINED);
          case CaseEvent.RefundDeclined e -> books.put(e.leg(), LegAnswer.DECLINED);
          default -> {}
        }
      }
    }
    return books;
  }

  private AfterSaleCase truth(CaseId id) {
    return CaseHistory.fold(store.load(id).map(Entry::event));
  }

  private void mustHold(boolean does, CaseId id, String what) {
    if (!does) {
      violations.add(id.value() + " " + what);
    }
  }
}
