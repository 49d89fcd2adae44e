package io.redress.audit;

import io.redress.lifecycle.CaseId;
import io.redress.money.Money;
import io.redress.order.Order;
import io.redress.order.Tender;
import io.redress.party.Actor;
import io.redress.settlement.ClaimantId;
import io.redress.settlement.LedgerEntry;
import io.redress.settlement.LedgerEntry.TakenOutside;
import io.redress.settlement.RefundLedger;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.time.LocalDate;

/**
 * All that is known of one order.
 *
 * @param ledger what was drawn on it, the last entry first
 * @param outside what went back outside all cases
 * @param days the last day on which somebody with a limit of the day approved something
 */
record Books(
    Map<CaseId, Standing> cases,
    List<LedgerEntry> ledger,
    List<TakenOutside> outside,
    Map<Actor, Day> days) {

  static final Books EMPTY =
      new Books(HashMap.empty(), List.empty(), List.empty(), HashMap.empty());

  private static final ClaimantId NOBODY = new ClaimantId("nobody");

  /** What somebody approved on a day. */
  record Day(LocalDate day, Money approved) {}

  Standing of(CaseId id) {
    return cases.getOrElse(id, Standing.NOT_OPENED);
  }

  Books with(CaseId id, Standing standing) {
    return new Books(cases.put(id, standing), ledger, outside, days);
  }

  Books drawing(Iterable<LedgerEntry> entries) {
    return new Books(cases, ledger.pushAll(entries), outside, days);
  }

  /** The same after somebody approved more. */
  Books approving(Actor by, LocalDate day, Money more) {
    var sum =
        days.get(by)
            .filter(known -> known.day().equals(day))
            .fold(() -> more, known -> known.approved().plus(more));
    return new Books(cases, ledger, outside, days.put(by, new Day(day, sum)));
  }

  /** The same after something happened outside; what is known already changes nothing. */
  Books noting(LedgerEntry.Outside entry) {
    var others = outside.reject(known -> known.reference().equals(reference(entry)));
    var all =
        switch (entry) {
          case TakenOutside taken -> others.append(taken);
          case LedgerEntry.ReversedOutside reversed -> others;
        };
    return new Books(cases, ledger.prepend(entry), all, days);
  }

  private static String reference(LedgerEntry.Outside entry) {
    return switch (entry) {
      case TakenOutside taken -> taken.reference();
      case LedgerEntry.ReversedOutside reversed -> reversed.reference();
    };
  }

  /** An order as nobody sees it who has not drawn on it. */
  Order over(Order order) {
    return RefundLedger.of(ledger.reverse()).over(order, NOBODY);
  }

  /** What was ordered out of a tender, by all cases, and has not been declined. */
  long out(Tender tender) {
    long out = 0;
    for (var each : cases) {
      for (var leg : each._2.past().legs()) {
        out += leg.isOut() && leg.drawsOn(tender.id()) ? leg.leg().worth().minor() : 0;
      }
    }
    return out;
  }

  /** What went back into a tender outside all cases, in its own currency. */
  long takenOutside(Tender tender) {
    long sum = 0;
    for (var taken : outside) {
      sum += taken.tender().equals(tender.id()) ? taken.amount().minor() : 0;
    }
    return sum;
  }
}
