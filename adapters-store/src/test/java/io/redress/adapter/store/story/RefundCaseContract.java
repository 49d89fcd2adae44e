package io.redress.adapter.store.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.adapter.payment.gateway.Capabilities.Completion;
import io.redress.adapter.payment.gateway.Capabilities.Query;
import io.redress.adapter.payment.gateway.Payment;
import io.redress.adapter.payment.gateway.PaymentProvider;
import io.redress.adapter.payment.kit.Bench;
import io.redress.adapter.payment.kit.Books.Entry;
import io.redress.adapter.payment.kit.Books.Standing;
import io.redress.adapter.payment.kit.Dialect;
import io.redress.adapter.payment.kit.FakeProvider;
import io.redress.adapter.payment.kit.HandClock;
import io.redress.adapter.payment.kit.Mishap;
import io.redress.adapter.payment.kit.Mishap.Wire;
import io.redress.adapter.payment.kit.Seal;
import io.redress.lifecycle.AfterSaleCase.Closed;
import io.redress.money.Money;
import io.redress.port.LegView;
import io.redress.port.PaymentGateway;
import io.redress.port.Submission;
import io.redress.settlement.RefundLeg;
import io.redress.settlement.Route;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a payment adapter must keep together with whole cases: 50.00 are to go back, the provider
 * speaks twice, late and out of order, and Redress is stopped in between.
 */
abstract class RefundCaseContract {

  private static final String KEY = "case-1-1";
  private static final Duration LEASE = Duration.ofMinutes(1);

  private final World world = new World();
  private final HandClock clock = new HandClock(Bench.NOW);
  private final FakeProvider provider = new FakeProvider(dialect(), clock);
  private final Bench bench = new Bench(dialect(), provider, clock, PaymentProvider::open);

  abstract Dialect dialect();

  /** The gateway that is tested. */
  PaymentGateway gateway() {
    return bench.gateway();
  }

  @BeforeEach
  final void openAccount() {
    world.gateway = memory -> new ByRoute(gateway(), memory);
    bench.pay(
        Requests.ALIPAY.value(),
        Payment.of("order-1-2", Money.of(7000, "CNY"), Bench.NOW.minus(Duration.ofDays(1)))
            .knownAs(dialect().paymentReference("8")));
    boolean isAtOnce = bench.capabilities().completion() == Completion.AT_ONCE;
    bench.books().takesAs(isAtOnce ? Standing.PAID : Standing.PENDING);
  }

  @AfterEach
  final void nothingWasSentThatTheProviderDoesNotUnderstand() {
    bench.close();
    provider.close();
    assertThat(bench.books().garbled()).isEmpty();
  }

  @Test
  final void whatItSaysByItselfEndsTheCaseWhateverTheOrder() {
    var shop = shop();
    shop.give(Requests.forOneCup("changed-mind"));
    tell(shop, "n-2", Standing.PAID);
    tell(shop, "n-1", Standing.PENDING);
    tell(shop, "n-2", Standing.PAID);

    assertThat(shop.story()).containsOnlyOnce("RefundConfirmed").doesNotContain("RefundReturned");
    assertThat(shop.view().state()).isInstanceOf(Closed.class);
    assertThat(shop.strays()).isEmpty();
    onceMoved();
  }

  @Test
  final void aNoThatComesAgainOpensAnotherRouteOnce() {
    var shop = shop();
    shop.give(Requests.forOneCup("changed-mind"));
    bench.books().end(Standing.FAILED);
    tell(shop, "n-1", Standing.FAILED);
    tell(shop, "n-1", Standing.FAILED);
    shop.pass(Duration.ofDays(3));

    if (!tellsOfFailures()) {
      assertThat(shop.story()).doesNotContain("RouteChanged");
      assertThat(bench.books().movements()).isZero();
      return;
    }
    assertThat(shop.story()).containsOnlyOnce("RouteChanged");
    assertThat(shop.paidFor(Requests.ALIPAY)).isEqualTo("50.00");
    assertThat(bench.books().submits()).isEqualTo(1);
    assertThat(bench.books().movements()).isZero();
  }

  @Test
  final void whatWasPaidAndComesBackOpensAnotherRouteOnce() {
    var shop = shop();
    shop.give(Requests.forOneCup("changed-mind"));
    tell(shop, "n-1", Standing.PAID);
    bench.books().end(Standing.FAILED);
    tell(shop, "n-2", Standing.FAILED);
    tell(shop, "n-2", Standing.FAILED);
    tell(shop, "n-1", Standing.PAID);

    if (!tellsOfFailures()) {
      assertThat(shop.story()).doesNotContain("RefundReturned").doesNotContain("RouteChanged");
      assertThat(shop.view().state()).isInstanceOf(Closed.class);
      return;
    }
    assertThat(shop.story()).containsOnlyOnce("RefundReturned").containsOnlyOnce("RouteChanged");
    assertThat(shop.paidFor(Requests.ALIPAY)).isEqualTo("50.00");
    assertThat(bench.books().submits()).isEqualTo(1);
  }

  @Test
  final void aNoticeIsHeardBeforeTheAnswerToTheRequest() {
    var early = new Shop[1];
    world.gateway =
        memory ->
            new ByRoute(new Watched(gateway(), () -> take(early[0], "n-1", Standing.PAID)), memory);
    early[0] = shop();
    early[0].give(Requests.forOneCup("changed-mind"));
    early[0].work();

    assertThat(early[0].story())
        .containsOnlyOnce("RefundConfirmed")
        .doesNotContain("RefundReturned")
        .doesNotContain("RouteChanged");
    assertThat(early[0].view().state()).isInstanceOf(Closed.class);
    onceMoved();
  }

  @Test
  final void whoIsStoppedAfterTheRequestSendsItAgainUnderTheSameKey() {
    var shop = stoppedAfterTheRequest();
    shop.pass(LEASE);
    paid(shop);

    assertThat(bench.books().submits()).isEqualTo(2);
    assertThat(bench.provider().refunds().map(dialect()::unsigned).distinct()).hasSize(1);
    onceMoved();
  }

  @Test
  final void whoIsStoppedForLongerThanTheKeyLivesAsksFirst() {
    var shop = stoppedAfterTheRequest();
    var lifetime = bench.capabilities().keyLifetime();
    shop.pass(lifetime.getOrElse(Duration.ofDays(300)));
    paid(shop);

    assertThat(bench.books().submits()).isEqualTo(lifetime.isDefined() ? 1 : 2);
    onceMoved();
  }

  /** Whether it was sent cannot be told from its age: what may have moved opens no other route. */
  @Test
  final void whoIsStoppedUntilThePaymentIsTooOldPaysNoOtherWay() {
    var shop = stoppedAfterTheRequest();
    var window = bench.capabilities().window().getOrElse(Duration.ofDays(365));
    clock.goOn(window);
    shop.pass(LEASE);
    bench.books().end(Standing.PAID);
    shop.pass(Duration.ofDays(1));

    assertThat(shop.story()).doesNotContain("RouteChanged");
    onceMoved();
  }

  private Shop stoppedAfterTheRequest() {
    world.gateway = memory -> new ByRoute(new CrashingGateway(gateway()), memory);
    var shop = shop();
    assertThatThrownBy(() -> shop.give(Requests.forOneCup("changed-mind")))
        .isInstanceOf(Crash.class);
    assertThat(bench.books().submits()).isEqualTo(1);
    return shop;
  }

  /** A provider's books may be behind what it does. */
  @Test
  final void whatIsNotFoundTooEarlyIsNotSentAgain() {
    bench.provider().will(Mishap.after().sent(Wire.RESET));
    bench.books().hide(true);
    var shop = shop();
    shop.give(Requests.forOneCup("changed-mind"));
    shop.pass(bench.capabilities().unknownFor().dividedBy(2));
    assertThat(bench.books().submits()).isEqualTo(1);

    bench.books().hide(false);
    bench.books().end(Standing.PAID);
    shop.pass(Duration.ofDays(1));
    paid(shop);

    assertThat(bench.books().submits()).isEqualTo(1);
    onceMoved();
  }

  /** Of some, nobody hears that a refund failed: other money is moved by people only. */
  private boolean tellsOfFailures() {
    return !bench.capabilities().unsupported().containsKey("aNoticeOfAFailedRefundIsANo");
  }

  /** The provider pays, and says so in whatever way it has. */
  private void paid(Shop shop) {
    bench.books().end(Standing.PAID);
    if (bench.capabilities().query() == Query.NONE) {
      tell(shop, "n-1", Standing.PAID);
    } else {
      shop.pass(Duration.ofDays(1));
    }
    assertThat(shop.story()).containsOnlyOnce("RefundConfirmed").doesNotContain("RouteChanged");
    assertThat(shop.view().state()).isInstanceOf(Closed.class);
  }

  private void onceMoved() {
    assertThat(bench.books().movements()).isEqualTo(1);
    assertThat(bench.books().moved()).isEqualTo(5000);
    assertThat(bench.books().entry(KEY).amount()).isEqualTo(Money.of(5000, "CNY"));
  }

  private Shop shop() {
    return new Shop(world);
  }

  private void tell(Shop shop, String id, Standing standing) {
    take(shop, id, standing);
    shop.work();
  }

  private void take(Shop shop, String id, Standing standing) {
    Entry entry = bench.books().entry(KEY).as(standing);
    var notice = bench.notice(id, entry, Seal.By.PROVIDER, Duration.ZERO);
    shop.take(bench.notices(), Bench.delivery(notice));
  }

  /** What goes back into the payment goes by the adapter, all other money by the one in memory. */
  private record ByRoute(PaymentGateway original, PaymentGateway others) implements PaymentGateway {

    private PaymentGateway of(RefundLeg leg) {
      return leg.route() == Route.ORIGINAL ? original : others;
    }

    @Override
    public Submission refund(RefundLeg leg) {
      return of(leg).refund(leg);
    }

    @Override
    public LegView query(RefundLeg leg) {
      return of(leg).query(leg);
    }

    @Override
    public Option<Duration> keyLifetime(RefundLeg leg) {
      return of(leg).keyLifetime(leg);
    }

    @Override
    public Duration unknownFor(RefundLeg leg) {
      return of(leg).unknownFor(leg);
    }

    @Override
    public boolean canTakeBack(RefundLeg leg) {
      return of(leg).canTakeBack(leg);
    }
  }

  /** Something happens while the provider's answer is on its way. */
  private record Watched(PaymentGateway gateway, Runnable meanwhile) implements PaymentGateway {

    @Override
    public Submission refund(RefundLeg leg) {
      var answer = gateway.refund(leg);
      meanwhile.run();
      return answer;
    }

    @Override
    public LegView query(RefundLeg leg) {
      return gateway.query(leg);
    }

    @Override
    public Option<Duration> keyLifetime(RefundLeg leg) {
      return gateway.keyLifetime(leg);
    }

    @Override
    public Duration unknownFor(RefundLeg leg) {
      return gateway.unknownFor(leg);
    }

    @Override
    public boolean canTakeBack(RefundLeg leg) {
      return gateway.canTakeBack(leg);
    }
  }
}
