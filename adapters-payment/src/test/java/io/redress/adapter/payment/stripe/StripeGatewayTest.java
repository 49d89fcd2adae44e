package io.redress.adapter.payment.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.payment.Loopback;
import io.redress.adapter.payment.gateway.Payment;
import io.redress.adapter.payment.gateway.PaymentProvider.Surroundings;
import io.redress.adapter.payment.http.Transport;
import io.redress.adapter.payment.http.TransportSettings;
import io.redress.money.Money;
import io.redress.order.OrderId;
import io.redress.order.TenderId;
import io.redress.port.LegView;
import io.redress.port.PaymentGateway;
import io.redress.port.RefundAnswer.Confirmed;
import io.redress.port.Submission;
import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;
import io.redress.settlement.Route;
import io.vavr.control.Option;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * An opened account: payments with more refunds than Stripe tells at once, and what is not sent.
 */
class StripeGatewayTest {

  private static final int A_PAGE = 100;

  @Test
  void aRefundOnALaterPageIsFound() throws Exception {
    try (var server = Loopback.saying(request -> page(request.fields(), 250, 230))) {
      assertThat(query(server))
          .isEqualTo(
              new LegView.Found(
                  new Confirmed(Option.of(Money.of(700, "USD")), Option.of("re_230"))));
      assertThat(server.requests())
          .extracting(request -> request.fields().getOrDefault("starting_after", "none"))
          .containsExactly("none", "re_100", "re_200");
    }
  }

  @Test
  void aRefundOnNoPageIsAbsent() throws Exception {
    try (var server = Loopback.saying(request -> page(request.fields(), 250, 0))) {
      assertThat(query(server)).isEqualTo(new LegView.Absent(true));
      assertThat(server.requests()).hasSize(3);
    }
  }

  @Test
  void afterTenPagesNobodyKnows() throws Exception {
    try (var server = Loopback.saying(request -> page(request.fields(), 5000, 4000))) {
      assertThat(query(server))
          .isEqualTo(new LegView.Unreadable("more refunds than were looked through"));
      assertThat(server.requests()).hasSize(10);
    }
  }

  @Test
  void aPaymentThatStripeCannotKnowIsNotSent() throws Exception {
    var unknown = Payment.of("order-7", Money.of(1990, "USD"), Samples.PAYMENT.paidAt());
    try (var server = Loopback.saying(request -> Samples.refund("succeeded"))) {
      var submission = asked(server, unknown, PaymentGateway::refund);

      assertThat(submission)
          .isEqualTo(
              new Submission.NotSent(
                  "the payment has no number of Stripe's: pi_, ch_ or py_", true, Option.none()));
      assertThat(server.requests()).isEmpty();
    }
  }

  @Test
  void aRefundIsOneRequest() throws Exception {
    try (var server = Loopback.saying(request -> Samples.refund("succeeded"))) {
      assertThat(asked(server, Samples.PAYMENT, PaymentGateway::refund))
          .isEqualTo(new Confirmed(Option.of(Money.of(700, "USD")), Option.of("re_3Pgc76")));
      assertThat(server.requests()).hasSize(1);
    }
  }

  /** So many refunds, numbered from one, of which one is ours. */
  private static String page(Map<String, String> fields, int all, int ours) {
    int after = Integer.parseInt(fields.getOrDefault("starting_after", "re_0").substring(3));
    int last = Math.min(after + A_PAGE, all);
    return "{\"object\": \"list\", \"has_more\": %s, \"data\": [%s]}"
        .formatted(
            last < all,
            IntStream.rangeClosed(after + 1, last)
                .mapToObj(number ->
                    Samples.refund("succeeded")
                        .replace("re_3Pgc76", "re_" + number)
                        .replace("case-7-1", number == ours ? "case-7-1" : "case-x-" + number))
                .collect(Collectors.joining(",")));
  }

  private static LegView query(Loopback server) {
    return asked(server, Samples.PAYMENT, PaymentGateway::query);
  }

  private static <A> A asked(
      Loopback server, Payment payment, BiFunction<PaymentGateway, RefundLeg, A> what) {
    var settings = Samples.SETTINGS.with("address", server.address());
    try (var transport = new Transport(TransportSettings.usual())) {
      var surroundings = new Surroundings(leg -> Option.of(payment), transport, () -> Samples.NOW);
      return what.apply(new StripeProvider().open(settings, surroundings).gateway(), leg());
    }
  }

  private static RefundLeg leg() {
    return new RefundLeg(
        new LegId("case-7-1"),
        new OrderId("order-7"),
        Option.of(new TenderId("stripe-1")),
        Route.ORIGINAL,
        Money.of(700, "USD"),
        Money.of(700, "USD"),
        Samples.NOW);
  }
}
