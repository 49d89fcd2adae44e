package io.redress.adapter.payment.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.payment.gateway.Capabilities;
import io.redress.adapter.payment.gateway.Payment;
import io.redress.adapter.payment.gateway.PaymentProvider;
import io.redress.adapter.payment.gateway.PaymentProvider.Account;
import io.redress.adapter.payment.gateway.PaymentProvider.Surroundings;
import io.redress.adapter.payment.gateway.Settings;
import io.redress.adapter.payment.http.Transport;
import io.redress.adapter.payment.http.TransportSettings;
import io.redress.adapter.payment.kit.Books.Standing;
import io.redress.money.Money;
import io.redress.order.OrderId;
import io.redress.order.TenderId;
import io.redress.port.Delivery;
import io.redress.port.LegView;
import io.redress.port.Notice;
import io.redress.port.NoticeReader;
import io.redress.port.PaymentGateway;
import io.redress.port.RefundAnswer;
import io.redress.port.RefundAnswer.Accepted;
import io.redress.port.RefundAnswer.Confirmed;
import io.redress.port.RefundAnswer.Uncertain;
import io.redress.port.Submission;
import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;
import io.redress.settlement.Route;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;

/** One test's account, opened as a shop opens it, with the fake provider on the other side. */
public final class Bench implements AutoCloseable {

  public static final Instant NOW = Instant.parse("2026-03-09T08:00:00Z");

  /** What was paid, in minor units. */
  public static final long PAID = 10_000;

  private static final TransportSettings USUAL =
      TransportSettings.usual().within(Duration.ofSeconds(20), Duration.ofSeconds(60), 1 << 20);

  /** How an account is opened; broken adapters come in here. */
  @FunctionalInterface
  public interface Opening {
    Account open(PaymentProvider provider, Settings settings, Surroundings surroundings);
  }

  private final Dialect dialect;
  private final FakeProvider provider;
  private final HandClock clock;
  private final Opening opening;
  private final java.util.List<Transport> transports = new ArrayList<>();
  private Map<TenderId, Payment> payments = HashMap.empty();
  private Account account;

  public Bench(Dialect dialect, FakeProvider provider, HandClock clock, Opening opening) {
    this.dialect = dialect;
    this.provider = provider;
    this.clock = clock;
    this.opening = opening;
    this.account = open(USUAL, provider.address());
    books().takesAs(isLater() ? Standing.PENDING : Standing.PAID);
    pay("tender-1", payment(Money.of(PAID, dialect.currency())));
  }

  private boolean isLater() {
    return capabilities().completion() == Capabilities.Completion.LATER;
  }

  private Account open(TransportSettings settings, URI address) {
    return open(Settings.of(dialect.settings(address)), settings);
  }

  Account open(Settings settings, TransportSettings transport) {
    var line = new Transport(transport);
    transports.add(line);
    return opening.open(
        dialect.provider(),
        settings,
        new Surroundings(leg -> leg.tender().flatMap(payments::get), line, clock));
  }

  Account open(Settings settings) {
    return open(settings, USUAL);
  }

  /** From now on no call takes longer than this. */
  public void hurry(Duration whole) {
    account =
        open(USUAL.within(Duration.ofSeconds(1), whole, USUAL.mostBytes()), provider.address());
  }

  public void takeTime() {
    account = open(USUAL, provider.address());
  }

  /** From now on the account is one with a provider at another address. */
  public void goTo(URI address) {
    account = open(USUAL.within(Duration.ofSeconds(2), Duration.ofSeconds(60), 1 << 20), address);
  }

  public FakeProvider provider() {
    return provider;
  }

  public Books books() {
    return provider.books();
  }

  public Dialect dialect() {
    return dialect;
  }

  public HandClock clock() {
    return clock;
  }

  public Account account() {
    return account;
  }

  public Capabilities capabilities() {
    return account.capabilities();
  }

  public PaymentGateway gateway() {
    return account.gateway();
  }

  public NoticeReader notices() {
    return account.notices().getOrElseThrow(() -> new AssertionError("it reads no notices"));
  }

  public Payment payment(Money paid) {
    return Payment.of("order-7-1", paid, NOW.minus(Duration.ofDays(1)))
        .knownAs(dialect.paymentReference("7"));
  }

  /** A payment that the shop and the provider know, instead of the one of this tender. */
  public void pay(String tender, Payment payment) {
    payments = payments.put(new TenderId(tender), payment);
    books().has(payment);
  }

  /** The same payment, of which the shop knows more. */
  public void know(Payment payment) {
    payments = payments.put(new TenderId("tender-1"), payment);
  }

  public Payment payment() {
    return payments.get(new TenderId("tender-1")).get();
  }

  public RefundLeg leg(String id, long minor) {
    return leg(id, Money.of(minor, dialect.currency()));
  }

  public RefundLeg leg(String id, Money amount) {
    return new RefundLeg(
        new LegId(id),
        new OrderId("order-7"),
        Option.of(new TenderId("tender-1")),
        Route.ORIGINAL,
        amount,
        amount,
        NOW);
  }

  public Submission refund(RefundLeg leg) {
    return gateway().refund(leg);
  }

  /** The provider took it: it moved this, or will. */
  public void assertTaken(Submission answer, RefundLeg leg) {
    switch (answer) {
      case Confirmed confirmed ->
          assertThat(confirmed.amount().getOrElse(leg.amount())).isEqualTo(leg.amount());
      case Accepted accepted -> assertThat(isLater() || isEither()).isTrue();
      case Uncertain open when isLeftOpen(leg) -> assertFoundPaid(leg);
      default -> throw new AssertionError("not taken: " + answer);
    }
  }

  /** It was ordered before, and this provider then says no more than that nothing moved now. */
  private boolean isLeftOpen(RefundLeg leg) {
    return !dialect.repeatsItsAnswers() && books().submits(leg.id().value()) > 1;
  }

  private boolean isEither() {
    return capabilities().completion() == Capabilities.Completion.EITHER;
  }

  /** When the provider has paid, whoever asks is told so. */
  public void assertFoundPaid(RefundLeg leg) {
    books().end(Standing.PAID);
    if (capabilities().query() == Capabilities.Query.NONE) {
      assertThat(gateway().query(leg)).isEqualTo(new LegView.NotSupported());
    } else {
      assertThat(gateway().query(leg))
          .isInstanceOfSatisfying(
              LegView.Found.class,
              found ->
                  assertThat(found.answer())
                      .isInstanceOfSatisfying(
                          Confirmed.class,
                          confirmed ->
                              assertThat(confirmed.amount().getOrElse(leg.amount()))
                                  .isEqualTo(leg.amount())));
    }
  }

  /** Nobody may take it for a no after which the money may go another way. */
  public static void assertOpensNothing(Submission answer) {
    if (answer instanceof RefundAnswer known) {
      assertThat(known.opensOtherRoutes()).as("opens other routes: %s", known).isFalse();
    }
  }

  /** What the adapter makes of something that the provider sends by itself. */
  public Notice read(Said said) {
    var read = notices().read(delivery(said));
    assertThat(read).hasSize(1);
    return read.head();
  }

  public static Delivery delivery(Said said) {
    var headers = new java.util.LinkedHashMap<String, java.util.List<String>>();
    said.headers()
        .fields()
        .forEach(each ->
            headers.computeIfAbsent(each.name(), name -> new ArrayList<>()).add(each.value()));
    if (!said.contentType().isEmpty()) {
      headers.put("Content-Type", List.of(said.contentType()).asJava());
    }
    return Delivery.of(headers, said.body());
  }

  /** A notice about a refund that stands so. */
  public Said notice(String id, Books.Entry entry, Seal.By by, Duration age) {
    return dialect.sealNotice(dialect.notice(id, entry), new Seal(by, clock.instant().minus(age)));
  }

  public Said notice(Standing standing) {
    return notice("notice-1", entry(standing), Seal.By.PROVIDER, Duration.ZERO);
  }

  /** A refund of 12.50 in the provider's books. */
  public Books.Entry entry(Standing standing) {
    return new Books.Entry(
        "case-1-1",
        payment(),
        Money.of(1250, dialect.currency()),
        standing,
        "rf-1",
        clock.instant());
  }

  @Override
  public void close() {
    transports.forEach(Transport::close);
  }
}
