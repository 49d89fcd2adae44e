package io.redress.adapter.payment.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.payment.gateway.Capabilities.Query;
import io.redress.adapter.payment.gateway.Payment;
import io.redress.adapter.payment.gateway.PaymentProvider;
import io.redress.adapter.payment.gateway.PaymentProvider.Account;
import io.redress.adapter.payment.gateway.PaymentProvider.Surroundings;
import io.redress.adapter.payment.gateway.Settings;
import io.redress.adapter.payment.kit.Mishap.Wire;
import io.redress.money.Money;
import io.redress.order.OrderId;
import io.redress.port.RefundAnswer.Declined;
import io.redress.port.RefundAnswer.Uncertain;
import io.redress.port.Submission.NotSent;
import io.redress.settlement.DeclineCode;
import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;
import io.redress.settlement.Route;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What every payment adapter must keep: extend it with the {@link Dialect} of the provider. All
 * tests hold for all providers; what one of them cannot do is declared in {@link
 * io.redress.adapter.payment.gateway.Capabilities#unsupported} by the name of the test, with a
 * reason, and a test of that takes its place.
 */
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(HonestRefusals.class)
public abstract class RefundGatewayContract
    implements OrdinaryRefunds, BrokenConnections, StrangeAnswers, Notices {

  private @Nullable FakeProvider provider;
  private @Nullable Bench bench;

  /** A new one for each test. */
  protected abstract Dialect dialect();

  /** Opens the account that is tested. */
  protected Account open(PaymentProvider provider, Settings settings, Surroundings surroundings) {
    return provider.open(settings, surroundings);
  }

  @BeforeAll
  final void startProvider() {
    provider = new FakeProvider(dialect(), new HandClock(Bench.NOW));
  }

  @AfterAll
  final void stopProvider() {
    provider().close();
  }

  private FakeProvider provider() {
    return Option.of(provider).getOrElseThrow(() -> new AssertionError("not started"));
  }

  @BeforeEach
  final void openAccount() {
    var clock = new HandClock(Bench.NOW);
    var dialect = dialect();
    provider().begin(dialect, clock);
    bench = new Bench(dialect, provider(), clock, this::open);
  }

  @AfterEach
  final void nothingWasSentThatTheProviderDoesNotUnderstand() {
    bench().close();
    assertThat(bench().books().garbled()).isEmpty();
    assertThat(bench().provider().requestsElsewhere()).isZero();
  }

  @Override
  public final Bench bench() {
    return Option.of(bench).getOrElseThrow(() -> new AssertionError("not open"));
  }

  @Test
  final void whatTheProviderCanDoIsSaidHonestly() {
    var can = bench().capabilities();
    var leg = bench().leg("case-1-1", 1250);

    assertThat(can.provider()).isEqualTo(bench().dialect().provider().name());
    assertThat(bench().gateway().keyLifetime(leg)).isEqualTo(can.keyLifetime());
    assertThat(bench().gateway().unknownFor(leg)).isEqualTo(can.unknownFor());
    assertThat(bench().gateway().canTakeBack(leg)).isEqualTo(can.canTakeBack());
    assertThat(bench().account().notices().map(reader -> reader.provider()))
        .allMatch(can.provider()::equals);
    assertThat(can.unsupported().keySet().diff(tests())).as("tests that there are not").isEmpty();
    assertThat(can.unsupported().values().filter(String::isBlank)).isEmpty();
  }

  private Set<String> tests() {
    return HashSet.of(getClass().getMethods())
        .addAll(List.of(RefundGatewayContract.class.getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(Test.class))
        .map(method -> method.getName());
  }

  @Test
  final void theProviderIsFoundByItsName() {
    var found =
        List.ofAll(ServiceLoader.load(PaymentProvider.class))
            .filter(each -> each.name().equals(bench().dialect().provider().name()));

    assertThat(found).hasSize(1);
  }

  @Test
  final void aPaymentThatIsTooOldIsNotSent() {
    var now = bench().clock().instant();
    var paid = bench().payment();
    var window = bench().capabilities().window().getOrElse(Duration.ofDays(3650));
    bench().know(paidAt(paid, now.minus(window).minusMillis(1)));

    var answer = bench().refund(bench().leg("case-1-1", 1250));

    if (bench().capabilities().window().isEmpty() || cannotBeAsked()) {
      bench().assertTaken(answer, bench().leg("case-1-1", 1250));
    } else {
      assertThat(answer)
          .isInstanceOfSatisfying(
              Declined.class, no -> assertThat(no.code()).isEqualTo(DeclineCode.WINDOW_EXPIRED));
      assertThat(bench().books().submits()).isZero();
    }
  }

  /** Then only the provider knows whether the refund was sent in time. */
  private boolean cannotBeAsked() {
    return bench().capabilities().query() == Query.NONE;
  }

  /** What was carried out in time is so however late it is asked for again. */
  @Test
  final void whatWasSentBeforeItWasTooLateIsNotRefused() {
    var leg = bench().leg("case-1-1", 1250);
    bench().provider().will(Mishap.after().sent(Wire.RESET));
    assertThat(bench().refund(leg)).isInstanceOf(Uncertain.class);
    var window = bench().capabilities().window().getOrElse(Duration.ofDays(3650));
    var most = bench().capabilities().mostRefunds().getOrElse(500);
    var others = List.fill(most, Bench.NOW.minus(Duration.ofHours(20)));

    bench().know(paidAt(bench().payment(), Bench.NOW.minus(window).minusMillis(1)));
    Bench.assertOpensNothing(bench().refund(leg));
    bench().know(bench().payment(Money.of(Bench.PAID, bench().dialect().currency())).after(others));
    Bench.assertOpensNothing(bench().refund(leg));
    assertThat(bench().books().movements()).isEqualTo(1);
  }

  private static Payment paidAt(Payment payment, Instant at) {
    return Payment.of(payment.reference(), payment.paid(), at)
        .knownAs(payment.providerReference().get());
  }

  @Test
  final void aPaymentThatWasRefundedTooOftenIsNotSent() {
    var most = bench().capabilities().mostRefunds();
    var longAgo = Bench.NOW.minus(Duration.ofHours(20));
    bench().know(bench().payment().after(List.fill(most.getOrElse(500), longAgo)));

    var answer = bench().refund(bench().leg("case-1-1", 1250));

    if (most.isEmpty() || cannotBeAsked()) {
      bench().assertTaken(answer, bench().leg("case-1-1", 1250));
    } else {
      assertThat(answer)
          .isInstanceOfSatisfying(
              Declined.class, no -> assertThat(no.code()).isEqualTo(DeclineCode.TOO_MANY_REFUNDS));
      assertThat(bench().books().submits()).isZero();
    }
  }

  @Test
  final void aPaymentThatWasRefundedAMomentAgoWaits() {
    var interval = bench().capabilities().interval();
    var last = interval.isZero() ? Bench.NOW : Bench.NOW.minus(interval).plusMillis(100);
    bench().know(bench().payment().after(List.of(last)));
    var leg = bench().leg("case-1-1", 1250);

    if (!interval.isZero()) {
      assertThat(bench().refund(leg))
          .isInstanceOfSatisfying(
              NotSent.class,
              not -> assertThat(not.retryAfter()).containsExactly(Duration.ofMillis(100)));
      assertThat(bench().provider().heard()).isEmpty();
      bench().clock().goOn(Duration.ofMillis(100));
    }
    bench().assertTaken(bench().refund(leg), leg);
  }

  @Test
  final void aKeyThatNoProviderTakesIsNotSent() {
    assertThat(bench().refund(bench().leg("case 1", 1250))).isInstanceOf(NotSent.class);
    assertThat(bench().refund(bench().leg("x".repeat(33), 1250))).isInstanceOf(NotSent.class);
    assertThat(bench().provider().heard()).isEmpty();

    var longest = bench().leg("-_Zz09".repeat(5) + "-1", 1250);
    bench().assertTaken(bench().refund(longest), longest);
    bench().assertFoundPaid(longest);
  }

  @Test
  @Needs(Ability.TOKENS)
  final void aTokenThatRanOutIsRenewedOnce() {
    var leg = bench().leg("case-1-1", 1250);
    bench().assertTaken(bench().refund(bench().leg("case-1-2", 1)), bench().leg("case-1-2", 1));
    assertThat(bench().dialect().forgetTokens()).isTrue();

    bench().assertTaken(bench().refund(leg), leg);
    assertThat(bench().books().submits()).isEqualTo(2);
    assertThat(bench().books().movements()).isEqualTo(2);
  }

  @Test
  final void everySettingThatIsMissingIsNamed() {
    var settings = bench().dialect().settings(bench().provider().address());
    settings
        .keySet()
        .forEach(name -> {
          var others = new HashMap<>(settings);
          others.remove(name);
          problem(others).forEach(text -> assertThat(text).contains(name));
        });
    problem(new HashMap<>()).forEach(text -> assertThat(text).contains("is missing"));
    assertThat(problem(new HashMap<>())).isNotEmpty();
  }

  @Test
  final void aSettingThatNobodyKnowsIsNamed() {
    assertThat(problem(with("colour", "red")))
        .allMatch(text -> text.contains("colour") && !text.contains("red"))
        .isNotEmpty();
  }

  /** Errors of settings are read by many, and pasted into many windows. */
  @Test
  final void noErrorOfASettingShowsASecret() {
    bench()
        .dialect()
        .settings(bench().provider().address())
        .forEach((name, value) ->
            List.of(value.substring(value.length() / 2), value + "#", "#" + value)
                .flatMap(broken -> problem(with(name, broken)))
                .forEach(this::assertShowsNoSecret));
  }

  private Map<String, String> with(String name, String value) {
    var settings = new HashMap<>(bench().dialect().settings(bench().provider().address()));
    settings.put(name, value);
    return settings;
  }

  private Option<String> problem(Map<String, String> settings) {
    try {
      bench().open(Settings.of(settings));
      return Option.none();
    } catch (IllegalArgumentException why) {
      return Option.of(String.valueOf(why.getMessage()));
    }
  }

  @Test
  final void nothingThatIsPrintedShowsASecret() {
    var leg = bench().leg("case-1-1", 1250);
    bench().provider().will(Mishap.after().sent(Wire.RESET));
    bench().provider().will(Mishap.after().saying(fact -> new Fact.BrokenDown()));
    bench().provider().will(Mishap.after().saying(fact -> new Fact.RefusedUnheardOf()));

    var printed =
        List.of(
            bench().refund(leg),
            bench().refund(leg),
            bench().refund(leg),
            bench().refund(leg),
            bench().gateway().query(leg),
            bench().gateway(),
            bench().account(),
            bench().payment(),
            Settings.of(bench().dialect().settings(bench().provider().address())));

    printed.forEach(each -> assertShowsNoSecret(each.toString()));
    assertThat(printed.filter(Uncertain.class::isInstance)).isNotEmpty();
  }

  private void assertShowsNoSecret(String text) {
    bench().dialect().secrets().forEach(secret -> assertThat(text).doesNotContain(secret));
    assertThat(text).doesNotContain("PRIVATE KEY-----\nMII");
  }

  /** Whatever the provider is asked twice about the same refund are the same bytes. */
  @Test
  final void theSameRefundIsTheSameRequest() {
    var leg = bench().leg("case-1-1", 1250);
    bench().refund(leg);
    bench().clock().goOn(Duration.ofMinutes(1));
    bench().refund(leg);

    var requests = bench().provider().refunds().map(bench().dialect()::unsigned);
    assertThat(requests).hasSize(2);
    assertThat(requests.distinct()).hasSize(1);
  }

  @Test
  final void aPaymentThatTheShopDoesNotKnowIsNotSent() {
    var nowhere =
        new RefundLeg(
            new LegId("case-1-1"),
            new OrderId("order-7"),
            Option.none(),
            Route.ORIGINAL,
            Money.of(1250, bench().dialect().currency()),
            Money.of(1250, bench().dialect().currency()),
            Bench.NOW);

    assertThat(bench().refund(nowhere)).isInstanceOf(NotSent.class);
    assertThat(bench().provider().heard()).isEmpty();
  }
}
