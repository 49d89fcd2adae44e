package io.redress.adapter.policy.cases.rules;

import static io.redress.adapter.policy.cases.rules.Demands.OPEN;
import static io.redress.adapter.policy.cases.rules.Demands.all;
import static io.redress.adapter.policy.cases.rules.Demands.any;

import io.redress.adapter.policy.cases.Outcome;
import io.redress.calendar.Window;
import io.redress.facts.Vocabulary;
import io.redress.order.Order;
import io.vavr.control.Option;
import java.time.Instant;

/** One term of law: its last day, and whether what was done was in time. */
final class Terms implements Shape {

  @Override
  public boolean fits(Told told) {
    return Term.KNOWN.exists(term -> term.fits(told));
  }

  @Override
  public Outcome answer(Told told) {
    var term = Term.KNOWN.find(known -> known.fits(told)).getOrElseThrow(AssertionError::new);
    var window = Windows.lastDayAsTold(term.window(), told);
    var from = start(told, term);
    var last = Windows.lastDay(term.lastDay(), Windows.end(told, window, from));
    return (term.asked().isEmpty()
            ? new Outcome()
            : decide(told, term.reason(), window, from, told.instant(term.asked())))
        .with("deadlines", last);
  }

  /** A document that tells of the right may come after the goods. */
  private static Instant start(Told told, Term term) {
    var from = told.instant(term.from());
    return told.has("document_received_on") && told.instant("document_received_on").isAfter(from)
        ? told.instant("document_received_on")
        : from;
  }

  /** What becomes of a request that was made then, for goods that were delivered at the start. */
  static Outcome decide(Told told, String reason, Window window, Instant from, Instant asked) {
    var policy =
        PolicySketch.of(told)
            .calendar(Windows.calendar(told))
            .window(reason, window)
            .amount(Laws.of(told))
            .rules(
                Table.reject("return-terms-advertised", any("return-terms-advertised=no-returns")),
                Table.reject(
                    "posted-no-refund", all("policy-posted", "policy-text=all-sales-final")),
                Table.reject(
                    "outside-the-statute",
                    Demands.is(Vocabulary.REGION, "US"),
                    any("used", "as-is", "perishable", "custom", "not-original-package")),
                Table.approve("within-window", OPEN),
                Table.reject("window-expired"));
    var order = order(told, from);
    return Asking.of(policy, order, Request.whole(told, order, reason), asked).verdictAndMoney();
  }

  static Order order(Told told, Instant delivered) {
    var bought = told.has("order") ? Purchase.of(told).order() : Purchase.something(told).build();
    var placed = bought.change().delivered(Option.of(delivered));
    return Goods.flagged(
        told,
        (told.has("jurisdiction") ? placed.region(told.text("jurisdiction")) : placed).build());
  }
}
