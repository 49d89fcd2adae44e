package io.redress.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.redress.adapter.payment.gateway.Payment;
import io.redress.adapter.payment.gateway.PaymentProvider;
import io.redress.adapter.payment.gateway.PaymentProvider.Account;
import io.redress.adapter.payment.gateway.PaymentProvider.Surroundings;
import io.redress.adapter.payment.gateway.Payments;
import io.redress.adapter.payment.gateway.Settings;
import io.redress.adapter.payment.http.Transport;
import io.redress.adapter.payment.http.TransportSettings;
import io.redress.adapter.payment.kit.Books.Entry;
import io.redress.adapter.payment.kit.Books.Standing;
import io.redress.adapter.payment.kit.Said;
import io.redress.adapter.payment.kit.Seal;
import io.redress.adapter.policy.BuiltInPolicies;
import io.redress.adapter.policy.memory.PolicyShelf;
import io.redress.adapter.store.memory.InMemoryCaseJournal;
import io.redress.casework.AfterSales;
import io.redress.casework.AnswerIntake;
import io.redress.casework.RefundNotices;
import io.redress.example.acme.AcmePayDialect;
import io.redress.money.Money;
import io.redress.port.Delivery;
import io.redress.port.NoticeReader.Receipt;
import io.redress.port.Telemetry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An account with a payment provider, and what the provider says by itself. */
class PaymentProviderExample {

  private static final Instant NOW = Instant.parse("2026-03-10T10:00:00Z");
  private static final Payment PAYMENT =
      Payment.of("order-7-1", Money.of(10_000, "CNY"), Instant.parse("2026-03-09T08:00:00Z"));

  private final AcmePayDialect acme = new AcmePayDialect();
  private final InstantSource clock = InstantSource.fixed(NOW);
  private final Payments payments = leg -> leg.tender().map(tender -> PAYMENT);
  private final Transport transport = new Transport(TransportSettings.usual());
  private final InMemoryCaseJournal journal = new InMemoryCaseJournal();
  private final AnswerIntake intake =
      new AnswerIntake(
          journal,
          new AfterSales(
              journal,
              new PolicyShelf(
                  BuiltInPolicies.load("cn-marketplace")
                      .getOrElseThrow(IllegalStateException::new)),
              clock),
          clock,
          Telemetry.NONE);
  private final Account account =
      open(acme.settings(URI.create("http://localhost:1")), payments, transport, clock);

  private HttpServer server = nobody();

  // region open
  static Account open(
      Map<String, String> settings, Payments payments, Transport transport, InstantSource clock) {
    var provider =
        ServiceLoader.load(PaymentProvider.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(each -> each.name().equals("acmepay"))
            .findFirst()
            .orElseThrow();
    return provider.open(Settings.of(settings), new Surroundings(payments, transport, clock));
  }

  // endregion

  // region receive
  private static final int MOST_BYTES = 1 << 20;

  private void receive(HttpExchange exchange, RefundNotices notices) throws IOException {
    try (exchange) {
      var body = exchange.getRequestBody().readNBytes(MOST_BYTES);
      var receipt = taken(notices, Delivery.of(exchange.getRequestHeaders(), body));
      if (!receipt.contentType().isEmpty()) {
        exchange.getResponseHeaders().set("Content-Type", receipt.contentType());
      }
      var text = receipt.body().getBytes(UTF_8);
      exchange.sendResponseHeaders(receipt.status(), text.length == 0 ? -1 : text.length);
      exchange.getResponseBody().write(text);
    }
  }

  private static Receipt taken(RefundNotices notices, Delivery delivery) {
    try {
      return notices.take(delivery);
    } catch (RuntimeException notKept) {
      return new Receipt(500, "", ""); // so that it is said again
    }
  }

  // endregion

  private static HttpServer nobody() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeEach
  void listen() {
    // region notices
    var notices = new RefundNotices(account.notices().get(), intake);
    server.createContext("/notices/acmepay", exchange -> receive(exchange, notices));
    // endregion
    server.start();
  }

  @AfterEach
  void close() {
    server.stop(0);
    transport.close();
  }

  @Test
  void whatTheProviderSignedIsKept() throws Exception {
    assertThat(send(Seal.By.PROVIDER)).isEqualTo(204);
    assertThat(send(Seal.By.PROVIDER)).isEqualTo(204);

    assertThat(journal.strays(100).map(stray -> stray.source() + " " + stray.id()))
        .containsExactly("acmepay notice-1");
    assertThat(journal.strays(100).map(stray -> stray.what()))
        .containsExactly("leg case-1-1: CONFIRMED");
  }

  @Test
  void whatSomebodyElseSendsIsNotBelieved() throws Exception {
    assertThat(send(Seal.By.STRANGER)).isEqualTo(400);
    assertThat(send(Seal.By.NOBODY)).isEqualTo(400);

    assertThat(journal.strays(100)).isEmpty();
  }

  /** That 12.50 went back, for a case that there is not. */
  private int send(Seal.By by) throws Exception {
    var entry = new Entry("case-1-1", PAYMENT, Money.of(1250, "CNY"), Standing.PAID, "rf-1", NOW);
    Said said = acme.sealNotice(acme.notice("notice-1", entry), new Seal(by, NOW));
    var request =
        HttpRequest.newBuilder(
                URI.create(
                    "http://localhost:" + server.getAddress().getPort() + "/notices/acmepay"))
            .POST(BodyPublishers.ofByteArray(said.body()));
    said.headers().fields().forEach(each -> request.header(each.name(), each.value()));
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.discarding()).statusCode();
    }
  }
}
