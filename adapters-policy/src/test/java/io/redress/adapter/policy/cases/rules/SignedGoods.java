package io.redress.adapter.policy.cases.rules;

import io.redress.adapter.policy.cases.Outcome;
import io.redress.calendar.Length;
import io.redress.calendar.Window;
import io.redress.calendar.Window.FirstDay;
import io.redress.calendar.Window.LastDay;
import io.redress.decision.Decision;
import io.redress.eligibility.Verdict;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Instant;

/** Goods that were signed for are to go back without a reason. */
final class SignedGoods implements Shape {

  @Override
  public boolean fits(Told told) {
    return told.has("request.at")
        && (told.has("signed_at")
            || told.has("delivery.deposited_at")
            || told.all("items").exists(item -> item.has("signed_at")));
  }

  @Override
  public Outcome answer(Told told) {
    return told.has("items") ? parcels(told) : one(told, signed(told));
  }

  private static Instant signed(Told told) {
    if (told.has("signed_at")) {
      return told.instant("signed_at");
    }
    boolean onDeposit =
        told.is("delivery.instructed_by_consignee")
            && !told.says("policy.locker_signing_event", "PICKUP");
    return told.instant(onDeposit ? "delivery.deposited_at" : "delivery.picked_up_at");
  }

  private static Window window(Told told) {
    int days =
        told.has("policy.no_reason_window_days") ? told.count("policy.no_reason_window_days") : 7;
    var first =
        told.says("policy.start", "DAY_OF_SIGNING") ? FirstDay.COUNTED : FirstDay.NOT_COUNTED;
    return Windows.lastDayAsTold(
        new Window(new Length.Days(days), first, LastDay.AS_IT_FALLS), told);
  }

  private static Asking asking(Told told, Instant signed) {
    var policy =
        PolicySketch.of(told)
            .calendar(Windows.calendar(told))
            .window("no-reason", window(told))
            .amount(Laws.china(told));
    var order = Goods.order(told, signed);
    return Asking.of(
        GoodsRules.china(policy),
        order,
        Request.whole(told, order, Request.reason(told)),
        told.instant("request.at"));
  }

  private static Outcome one(Told told, Instant signed) {
    var end = Windows.end(told, window(told), signed);
    return asking(told, signed)
        .verdict()
        .with(
            "deadlines",
            Windows.lastDay("no_reason_last_day", end)
                .with("no_reason_ends_at", Windows.midnight(end, told.zone())));
  }

  /** Each parcel is a delivery of its own: what differs between them is granted in part. */
  private static Outcome parcels(Told told) {
    Map<String, Decision> decisions = HashMap.empty();
    var items = new Outcome();
    for (var item : told.all("items")) {
      var signed = item.instant("signed_at");
      var decision = asking(told, signed).decided();
      decisions = decisions.put(item.text("sku"), decision);
      items.with(
          item.text("sku"),
          Windows.lastDay("last_day", Windows.end(told, window(told), signed))
              .with("eligible", decision.verdict() == Verdict.APPROVE));
    }
    var verdicts = List.ofAll(decisions.values()).map(Decision::verdict).distinct();
    var granted =
        Option.of(decisions.values())
            .flatMap(all -> all.find(decision -> decision.verdict() == Verdict.APPROVE))
            .getOrElse(decisions.values().head());
    var outcome = asking(told, told.all("items").head().instant("signed_at")).verdict(granted);
    return (verdicts.size() > 1 ? outcome.with("decision", "PARTIAL") : outcome)
        .with("per_item", items);
  }
}
