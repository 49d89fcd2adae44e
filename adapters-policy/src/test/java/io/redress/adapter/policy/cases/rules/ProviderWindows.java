package io.redress.adapter.policy.cases.rules;

import io.redress.adapter.policy.cases.Outcome;
import io.redress.calendar.Window;
import io.redress.calendar.WindowEnd;
import io.redress.decision.Unanswerable;
import io.redress.order.Order;
import io.redress.order.Tender;
import io.redress.settlement.Route;
import io.redress.settlement.Unsettleable;
import io.vavr.collection.List;
import java.time.Duration;
import java.time.Instant;

/** A provider takes refunds until some time after the payment. */
final class ProviderWindows implements Shape {

  @Override
  public boolean fits(Told told) {
    return told.hasAll("paid_at", "request.at")
        || told.hasAll("paid_on", "request_on")
        || told.hasAll("completed_on", "request_on");
  }

  @Override
  public Outcome answer(Told told) {
    if (told.has("paid_at")) {
      return answer(told, WECHAT_PAY, told.instant("paid_at"), told.instant("request.at"));
    }
    return told.has("paid_on")
        ? answer(told, PAYPAL, told.instant("paid_on"), told.instant("request_on"))
        : answer(told, ALIPAY, told.instant("completed_on"), told.instant("request_on"));
  }

  /**
   * What a provider says.
   *
   * @param code what the cases call a refusal
   * @param fallback what the cases call the other way that is left
   */
  private record Provider(Window window, String code, String fallback) {}

  private static final Provider WECHAT_PAY =
      new Provider(
          Window.elapsed(Duration.ofDays(365)), "WINDOW_EXPIRED", "BANK_TRANSFER_WITH_CONSENT");
  private static final Provider PAYPAL =
      new Provider(Windows.days(180), "WINDOW_EXPIRED", "SEND_MONEY");
  private static final Provider ALIPAY =
      new Provider(Windows.months(12), "REFUND_WINDOW_EXCEED", "BANK_TRANSFER_WITH_CONSENT");

  private static Outcome answer(Told told, Provider provider, Instant paid, Instant asked) {
    var end = Windows.end(told, provider.window(), paid);
    var policy =
        PolicySketch.of(told)
            .amount(Laws.plain(told))
            .routes(Route.ORIGINAL, Route.BANK_TRANSFER)
            .rules(Table.approve("in-time"));
    policy.settlement(policy.settlement().askingConsent());
    var order = order(told, last(end));
    var asking = Asking.of(policy, order, Request.whole(told, order, "no-reason"), asked);
    return asking
        .decision()
        .fold(why -> refused(provider, why), asking::verdict)
        .with(
            "deadlines",
            Windows.lastDay("channel_refund_last_day", end)
                .with("channel_refund_deadline", Windows.moment(end.at(), told.zone())));
  }

  private static Order order(Told told, Instant until) {
    var order = Purchase.something(told).build();
    var tenders = order.tenders().map(tender -> tender.refundableUntil(until));
    return order.change().tenders(List.<Tender>ofAll(tenders)).build();
  }

  /** A window of days is over at the midnight itself, which is no moment to refund at any more. */
  private static Instant last(WindowEnd end) {
    return end.included() ? end.at() : end.at().minusNanos(1);
  }

  private static Outcome refused(Provider provider, Unanswerable why) {
    boolean isLate = why instanceof Unanswerable.NotSettleable(Unsettleable.ConsentMissing missing);
    return Splits.refused(why)
        .with("reason_code", isLate ? provider.code() : why.getClass().getSimpleName())
        .with("fallback", isLate ? provider.fallback() : "");
  }
}
