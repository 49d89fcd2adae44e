package io.redress.adapter.payment.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.payment.http.Exchange.Answered;
import io.redress.adapter.payment.http.Exchange.Lost;
import io.redress.adapter.payment.http.Exchange.NeverSent;
import io.vavr.collection.List;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One request a call, whatever becomes of it, and what can be said of it afterwards. */
@Timeout(30)
class TransportTest {

  private static final String OK =
      String.join("\r\n", "HTTP/1.1 200 OK", "Content-Length: 2", "", "ok");
  private static final Duration PATIENT = Duration.ofSeconds(20);

  private final Transport transport = within(PATIENT);

  @AfterEach
  void close() {
    transport.close();
  }

  private static Transport within(Duration whole) {
    return new Transport(TransportSettings.usual().within(Duration.ofSeconds(5), whole, 100_000));
  }

  private static Call post(RawServer server) {
    return Call.post(server.at("/refunds?key=secret"), "application/json", "{}".getBytes(UTF_8));
  }

  @Test
  void whatIsSentArrivesAndWhatIsAnsweredComesBack() throws Exception {
    try (var server =
        RawServer.saying(
            "HTTP/1.1 201 Created",
            "X-Twice: a",
            "x-twice: b",
            "Content-Length: 5",
            "",
            "{\"a\"}")) {
      var exchange = transport.send(post(server).with("Authorization", "Bearer 1"));

      assertThat(exchange)
          .isInstanceOfSatisfying(
              Answered.class,
              answered -> {
                assertThat(answered.reply().status()).isEqualTo(201);
                assertThat(answered.reply().body()).isEqualTo("{\"a\"}".getBytes(UTF_8));
                assertThat(answered.reply().headers().all("X-TWICE")).containsExactly("a", "b");
                assertThat(answered.reply().headers().only("X-Twice")).isEmpty();
                assertThat(answered.reply().headers().only("content-length")).contains("5");
              });
      assertThat(server.requests()).hasSize(1);
      assertThat(server.requests().head())
          .startsWith("POST /refunds?key=secret HTTP/1.1\r\n")
          .contains("Content-Type: application/json\r\n", "Authorization: Bearer 1\r\n")
          .doesNotContain("Cookie", "Upgrade", "HTTP2-Settings")
          .endsWith("\r\n\r\n{}");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 307, 308, 401, 407, 429, 500, 503, 599})
  void everyStatusComesBackAsItIs(int status) throws Exception {
    try (var elsewhere = RawServer.saying(OK);
        var server =
            RawServer.saying(
                "HTTP/1.1 %d Other\r\nLocation: %s\r\nContent-Length: 0\r\n\r\n"
                    .formatted(status, elsewhere.at("/other")))) {
      var exchange = transport.send(post(server));

      assertThat(exchange)
          .isInstanceOfSatisfying(
              Answered.class, answered -> assertThat(answered.reply().status()).isEqualTo(status));
      assertThat(server.requests()).hasSize(1);
      assertThat(elsewhere.connections()).isZero();
    }
  }

  @Test
  void cookiesAreNotKept() throws Exception {
    try (var server =
        RawServer.saying("HTTP/1.1 200 OK", "Set-Cookie: a=b", "Content-Length: 0", "", "")) {
      transport.send(post(server));
      transport.send(post(server));

      assertThat(server.requests()).hasSize(2);
      assertThat(server.requests().get(1)).doesNotContain("a=b");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anEmptyOrResetAnswerLeavesItOpenAndIsNotSentAgain(boolean isReset) throws Exception {
    try (var server =
        new RawServer((request, connection, out) -> {
          connection.setSoLinger(isReset, 0);
          connection.close();
        })) {
      assertThat(transport.send(post(server))).isInstanceOf(Lost.class);
      assertThat(transport.send(Call.get(server.at("/refunds")))).isInstanceOf(Lost.class);
      assertThat(server.requests()).hasSize(2);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aKeptConnectionThatBreaksIsNotReplacedByAnother(boolean isGet) throws Exception {
    var answers = new java.util.concurrent.atomic.AtomicInteger();
    try (var server =
        new RawServer((request, connection, out) -> {
          if (answers.getAndIncrement() == 0) {
            out.write(OK.getBytes(UTF_8));
          } else {
            connection.close();
          }
        })) {
      var call = isGet ? Call.get(server.at("/refunds")) : post(server);
      assertThat(transport.send(call)).isInstanceOf(Answered.class);
      assertThat(transport.send(call)).isInstanceOf(Lost.class);

      assertThat(server.connections()).isEqualTo(isGet ? 2 : 1);
      assertThat(server.requests()).hasSize(2);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\nnot-a-length\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"cut\"",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel",
        "HTTP/1.1 200 OK\r\nContent-Le",
        "\u0001\u0002\u0003 random \u0000 bytes\r\n\r\n",
        "HTTP/1.1 abc\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n"
      })
  void anAnswerThatIsCutOrNoHttpLeavesItOpen(String answer) throws Exception {
    try (var server =
        new RawServer((request, connection, out) -> {
          out.write(answer.getBytes(UTF_8));
          out.flush();
          connection.close();
        })) {
      assertThat(transport.send(post(server))).isInstanceOf(Lost.class);
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void aBodyIsReadUpToItsLimitAndNotBeyond() throws Exception {
    try (var server = longAnswer(100_000)) {
      assertThat(transport.send(post(server)))
          .isInstanceOfSatisfying(
              Answered.class, answered -> assertThat(answered.reply().body()).hasSize(100_000));
    }
    try (var server = longAnswer(100_001)) {
      assertThat(transport.send(post(server)))
          .isEqualTo(new Lost("127.0.0.1 answered with more than may be read"));
    }
  }

  @Test
  void eightMebibytesAreHungUpOn() throws Exception {
    var couldNotWriteAll = new CountDownLatch(1);
    try (var server =
        new RawServer((request, connection, out) -> {
          out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(UTF_8));
          try {
            for (int i = 0; i < 8 * 1024; i++) {
              out.write(new byte[1024]);
            }
          } catch (IOException hungUp) {
            couldNotWriteAll.countDown();
            throw hungUp;
          }
        })) {
      assertThat(transport.send(post(server)))
          .isEqualTo(new Lost("127.0.0.1 answered with more than may be read"));
      couldNotWriteAll.await();
    }
  }

  private static RawServer longAnswer(int bytes) {
    return RawServer.saying(
        "HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s".formatted(bytes, " ".repeat(bytes)));
  }

  @Test
  void anAnswerByDropsIsNotWaitedFor() throws Exception {
    var hungUp = new CountDownLatch(1);
    try (var server =
            new RawServer((request, connection, out) -> {
              out.write("HTTP/1.1 200 OK\r\nContent-Length: 90000\r\n\r\n".getBytes(UTF_8));
              try {
                for (int i = 0; i < 90_000; i++) {
                  out.write(' ');
                  out.flush();
                  Thread.sleep(20);
                }
              } catch (IOException gone) {
                hungUp.countDown();
              }
            });
        var impatient = within(Duration.ofMillis(400))) {
      assertThat(impatient.send(post(server)))
          .isEqualTo(new Lost("127.0.0.1 did not answer within 400 ms"));
      hungUp.await();
    }
  }

  @Test
  void noAnswerAtAllIsNotWaitedFor() throws Exception {
    try (var server =
            new RawServer((request, connection, out) -> connection.getInputStream().read());
        var impatient = within(Duration.ofMillis(300))) {
      assertThat(impatient.send(post(server)))
          .isEqualTo(new Lost("127.0.0.1 did not answer within 300 ms"));
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void aPortThatNobodyHasWasNeverSentTo() throws Exception {
    int port;
    try (var gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = gone.getLocalPort();
    }
    var call = Call.get(URI.create("http://127.0.0.1:" + port + "/refunds?key=secret"));

    assertThat(transport.send(call)).isEqualTo(new NeverSent("127.0.0.1 took no connection"));
  }

  @Test
  void aHostThatNobodyKnowsWasNeverSentTo() {
    var call = Call.get(URI.create("https://provider.invalid/refunds?key=secret"));

    assertThat(transport.send(call))
        .isEqualTo(new NeverSent("provider.invalid is not known to the name service"));
  }

  @Test
  void whoIsInterruptedStaysSoAndLeavesItOpen() throws Exception {
    var arrived = new CountDownLatch(1);
    try (var server =
        new RawServer((request, connection, out) -> {
          arrived.countDown();
          connection.getInputStream().read();
        })) {
      var outcome = new java.util.concurrent.CompletableFuture<List<Object>>();
      var caller =
          Thread.ofVirtual()
              .start(() -> {
                var exchange = transport.send(post(server));
                outcome.complete(List.of(exchange, Thread.currentThread().isInterrupted()));
              });
      arrived.await();
      caller.interrupt();

      assertThat(outcome.get())
          .containsExactly(
              new Lost("127.0.0.1 had not answered when the call was interrupted"), true);
    }
  }

  @Test
  void closingEndsTheCallsThatAreUnderWay() throws Exception {
    var arrived = new CountDownLatch(1);
    try (var server =
        new RawServer((request, connection, out) -> {
          arrived.countDown();
          connection.getInputStream().read();
        })) {
      var outcome = new java.util.concurrent.CompletableFuture<Exchange>();
      Thread.ofVirtual().start(() -> outcome.complete(transport.send(post(server))));
      arrived.await();
      transport.close();

      assertThat(outcome.get()).isInstanceOf(Lost.class);
      assertThat(transport.send(post(server)))
          .isEqualTo(new NeverSent("127.0.0.1 was not called: the transport is closed"));
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void nothingOfARequestIsInWhatIsPrinted() throws Exception {
    try (var server =
        RawServer.saying("HTTP/1.1 200 OK", "X-Token: secret", "Content-Length: 6", "", "secret")) {
      var call = post(server).with("Authorization", "secret");

      assertThat(call).hasToString("POST /refunds");
      assertThat(call.headers()).asString().doesNotContain("secret");
      assertThat(transport.send(call))
          .hasToString("Answered[reply=200, 6 bytes]")
          .isInstanceOfSatisfying(
              Answered.class,
              answered ->
                  assertThat(answered.reply().headers()).asString().doesNotContain("secret"));
    }
  }

  @Test
  void aThousandCallsAtOnceAllHaveTheirAnswerAndNoThreadOfTheirOwn() throws Exception {
    int calls = 1_000;
    var allArrived = new CountDownLatch(calls);
    try (var server =
        new RawServer((request, connection, out) -> {
          allArrived.countDown();
          allArrived.await();
          var number = request.substring(request.indexOf("\r\n\r\n") + 4);
          out.write(answer(number).getBytes(UTF_8));
        })) {
      int threadsBefore = Thread.activeCount();
      var exchanges = new java.util.concurrent.ConcurrentHashMap<Integer, Exchange>();
      var threads =
          List.range(0, calls)
              .map(each ->
                  Thread.ofVirtual()
                      .start(() -> exchanges.put(each, transport.send(numbered(server, each)))));
      allArrived.await();
      int threadsUnderWay = Thread.activeCount();
      for (var each : threads) {
        each.join();
      }

      assertThat(exchanges).hasSize(1_000);
      assertThat(exchanges)
          .allSatisfy((number, exchange) ->
              assertThat(exchange)
                  .isInstanceOfSatisfying(
                      Answered.class,
                      answered ->
                          assertThat(new String(answered.reply().body(), UTF_8))
                              .isEqualTo(number.toString())));
      assertThat(server.requests()).hasSize(1_000);
      assertThat(threadsUnderWay - threadsBefore).isLessThan(20);
    }
  }

  private static Call numbered(RawServer server, int number) {
    return Call.post(server.at("/refunds"), "text/plain", Integer.toString(number).getBytes(UTF_8));
  }

  private static String answer(String body) {
    return String.join("\r\n", "HTTP/1.1 200 OK", "Content-Length: " + body.length(), "", body);
  }
}
