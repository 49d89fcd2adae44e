package io.redress.adapter.payment.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.adapter.payment.gateway.Capabilities.Completion;
import io.redress.adapter.payment.gateway.Capabilities.Fee;
import io.redress.adapter.payment.gateway.Capabilities.Query;
import io.redress.money.Money;
import io.redress.port.RefundAnswer.Declined;
import io.redress.port.Retry;
import io.redress.port.Submission;
import io.redress.port.Submission.NotSent;
import io.redress.settlement.DeclineCode;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import org.junit.jupiter.api.Test;

/** What is not even sent. */
class LocalChecksTest {

  private static final Instant PAID_AT = Instant.parse("2026-03-01T08:00:00Z");
  private static final Instant NOW = Instant.parse("2026-03-09T08:00:00Z");
  private static final Payment PAYMENT = Payment.of("order-7", Money.of(100_00, "CNY"), PAID_AT);
  private static final Duration WINDOW = Duration.ofDays(365);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @Test
  void nothingSpeaksAgainstAPartOfThePayment() {
    assertThat(check(PAYMENT, Money.of(100_00, "CNY"), NOW)).isEqualTo(Option.none());
    assertThat(check(PAYMENT, Money.of(1, "CNY"), NOW)).isEqualTo(Option.none());
  }

  @Test
  void anotherCurrencyThanThePaymentsIsDeclined() {
    assertThat(check(PAYMENT, Money.of(1, "USD"), NOW))
        .isEqualTo(declined(DeclineCode.CURRENCY_MISMATCH));
  }

  @Test
  void aCurrencyThatTheAccountDoesNotPayIsDeclined() {
    var dollars = Payment.of("order-7", Money.of(100_00, "USD"), PAID_AT);

    assertThat(check(dollars, Money.of(1, "USD"), NOW))
        .isEqualTo(declined(DeclineCode.CURRENCY_MISMATCH));
  }

  /** Which the port does not take for leave to pay otherwise. */
  @Test
  void moreThanWasPaidIsDeclined() {
    var more = check(PAYMENT, Money.of(100_01, "CNY"), NOW);

    assertThat(more).isEqualTo(declined(DeclineCode.AMOUNT_EXCEEDS_REFUNDABLE));
  }

  @Test
  void aPartIsDeclinedWhereOnlyTheWholeGoesBack() {
    var whole = capabilities(false, HashMap.empty());

    assertThat(check(whole, PAYMENT, Money.of(99_99, "CNY"), NOW))
        .isEqualTo(declined(DeclineCode.PAYMENT_NOT_REFUNDABLE));
    assertThat(check(whole, PAYMENT, Money.of(100_00, "CNY"), NOW)).isEqualTo(Option.none());
  }

  @Test
  void theWindowEndsWithItsLastInstant() {
    var last = Instant.parse("2027-03-01T08:00:00Z");

    assertThat(check(PAYMENT, Money.of(1, "CNY"), last)).isEqualTo(Option.none());
    assertThat(check(PAYMENT, Money.of(1, "CNY"), last.plusMillis(1)))
        .isEqualTo(declined(DeclineCode.WINDOW_EXPIRED));
  }

  @Test
  void oneMoreRefundThanThePaymentTakesIsDeclined() {
    assertThat(check(PAYMENT.after(List.fill(49, PAID_AT)), Money.of(1, "CNY"), NOW))
        .isEqualTo(Option.none());
    assertThat(check(PAYMENT.after(List.fill(50, PAID_AT)), Money.of(1, "CNY"), NOW))
        .isEqualTo(declined(DeclineCode.TOO_MANY_REFUNDS));
  }

  /** It is no reason to pay otherwise. */
  @Test
  void whatComesTooSoonWaitsForTheRest() {
    var earlier = PAYMENT.after(List.of(NOW.minusSeconds(18), NOW.minusSeconds(90)));

    assertThat(check(earlier, Money.of(1, "CNY"), NOW))
        .isEqualTo(
            Option.of(
                new NotSent(
                    "the payment was refunded a moment ago",
                    true,
                    Option.of(Duration.ofSeconds(42)))));
    assertThat(check(earlier, Money.of(1, "CNY"), NOW.plusSeconds(42))).isEqualTo(Option.none());
  }

  @Test
  void whatIsNotSupportedNeedsAReason() {
    assertThatThrownBy(() -> capabilities(true, HashMap.of("queries", " ")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("acme: no reason is given for queries");
  }

  private static Option<Submission> check(Payment payment, Money amount, Instant now) {
    return check(capabilities(true, HashMap.empty()), payment, amount, now);
  }

  private static Option<Submission> check(
      Capabilities can, Payment payment, Money amount, Instant now) {
    return LocalChecks.check(can, new Instruction("case-1-1", payment, amount), now);
  }

  private static Option<Submission> declined(DeclineCode code) {
    return Option.of(new Declined(code, Retry.NEVER, "not sent"));
  }

  private static Capabilities capabilities(boolean partial, Map<String, String> unsupported) {
    Set<Currency> yuan = HashSet.of(Currency.getInstance("CNY"));
    return new Capabilities(
        "acme",
        partial,
        Option.of(50),
        Option.of(WINDOW),
        MINUTE,
        Option.of(yuan),
        Completion.EITHER,
        Query.BY_KEY,
        Option.none(),
        Duration.ZERO,
        true,
        true,
        Fee.KEPT,
        unsupported);
  }
}
