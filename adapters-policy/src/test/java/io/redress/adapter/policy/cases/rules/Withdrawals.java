package io.redress.adapter.policy.cases.rules;

import io.redress.adapter.policy.cases.Outcome;
import io.redress.calendar.Window;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.LocalTime;

/** Withdrawals in the European Union: Directive 2011/83/EU, art. 9 and 10. */
final class Withdrawals implements Shape {

  private static final Window USUAL = Windows.days(14);
  private static final Window NEVER_INFORMED = Windows.months(12);

  @Override
  public boolean fits(Told told) {
    return told.has("withdrawal_notice_sent_at") && told.has("received_at");
  }

  @Override
  public Outcome answer(Told told) {
    boolean neverInformed = told.denies("informed_of_right") && !told.has("informed_on");
    var window = Windows.lastDayAsTold(neverInformed ? NEVER_INFORMED : USUAL, told);
    var from = neverInformed ? endOfUsualPeriod(told) : start(told);
    var asked = told.instant("withdrawal_notice_sent_at");
    return Terms.decide(told, "no-reason", window, from, asked)
        .with("deadlines", Windows.lastDay("withdrawal_last_day", Windows.end(told, window, from)));
  }

  private static Instant start(Told told) {
    return told.has("informed_on") ? told.instant("informed_on") : received(told);
  }

  /** The last good of an order counts; of regular deliveries the first. */
  private static Instant received(Told told) {
    Seq<Instant> items =
        told.all("items")
            .filter(item -> item.has("received_at"))
            .map(item -> item.instant("received_at"))
            .append(told.instant("received_at"))
            .sorted();
    return told.is("regular_delivery") ? items.head() : items.last();
  }

  /** Twelve months are counted from the end of the period that there would have been. */
  private static Instant endOfUsualPeriod(Told told) {
    var usual = Windows.end(told, USUAL, received(told)).lastDay();
    return usual.atTime(LocalTime.NOON).atZone(told.zone()).toInstant();
  }
}
