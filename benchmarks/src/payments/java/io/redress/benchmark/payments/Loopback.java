package io.redress.benchmark.payments;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.redress.adapter.payment.gateway.Capabilities.Completion;
import io.redress.adapter.payment.http.Headers;
import io.redress.adapter.payment.kit.Asked;
import io.redress.adapter.payment.kit.Books.Entry;
import io.redress.adapter.payment.kit.Books.Standing;
import io.redress.adapter.payment.kit.Fact;
import io.redress.adapter.payment.kit.Heard;
import io.redress.adapter.payment.kit.Said;
import io.redress.adapter.payment.kit.Seal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A provider in a process of its own: {@code Loopback PROVIDER} prints its port. It verifies every
 * request, moves the money of each key once, and signs what it answers. What it moved it tells at
 * {@code /books}, and the last refund that it heard at {@code /heard}; from {@code /again} on it
 * says without looking what it said last, so that it costs next to nothing.
 */
final class Loopback {

  private static final int BACKLOG = 10_000;

  private final Subject subject;
  private final Map<String, Entry> moved = new ConcurrentHashMap<>();
  private final AtomicInteger submits = new AtomicInteger();
  private final AtomicInteger garbled = new AtomicInteger();
  private volatile Said last = Said.json(500, "{}");
  private volatile String heard = "";
  private volatile boolean isRepeating;

  private Loopback(Subject subject) {
    this.subject = subject;
  }

  public static void main(String... words) throws IOException {
    var loopback = new Loopback(Subject.named(words[0]));
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    var server = HttpServer.create(address, BACKLOG);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", loopback::serve);
    server.start();
    System.out.println(server.getAddress().getPort());
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      var body = exchange.getRequestBody().readAllBytes();
      var said =
          switch (exchange.getRequestURI().getPath()) {
            case "/books" -> books();
            case "/heard" -> text(heard);
            case "/again" -> again();
            default -> isRepeating ? last : answer(exchange, body);
          };
      said.headers()
          .fields()
          .forEach(each -> exchange.getResponseHeaders().add(each.name(), each.value()));
      exchange.getResponseHeaders().set("Content-Type", said.contentType());
      exchange.sendResponseHeaders(said.status(), said.body().length);
      exchange.getResponseBody().write(said.body());
    }
  }

  private Said books() {
    long minor = moved.values().stream().mapToLong(each -> each.amount().minor()).sum();
    return text("%d %d %d %d".formatted(moved.size(), minor, submits.get(), garbled.get()));
  }

  private static Said text(String body) {
    return new Said(200, Headers.none(), "text/plain", new byte[0]).withBody(body);
  }

  private Said again() {
    isRepeating = true;
    return Said.json(200, "{}");
  }

  private Said answer(HttpExchange exchange, byte[] body) {
    var request = heard(exchange, body);
    var asked = subject.dialect().read(request);
    if (!(asked instanceof Asked.Refund refund)) {
      garbled.incrementAndGet();
      return asked instanceof Asked.Aside aside ? aside.answer() : Said.json(400, "{}");
    }
    submits.incrementAndGet();
    heard = Exchanged.write(request);
    boolean isLater = subject.provider().usual().completion() == Completion.LATER;
    var standing = isLater ? Standing.PENDING : Standing.PAID;
    var entry =
        moved.computeIfAbsent(
            refund.key(),
            key ->
                new Entry(
                    key, subject.payment(), refund.amount(), standing, "rf-" + key, Subject.NOW));
    var reply = subject.dialect().reply(asked, new Fact.Stands(entry));
    var sealed = subject.dialect().sealReply(reply, new Seal(Seal.By.PROVIDER, Subject.NOW));
    last = sealed;
    return sealed;
  }

  private static Heard heard(HttpExchange exchange, byte[] body) {
    var headers = Headers.none();
    for (var field : exchange.getRequestHeaders().entrySet()) {
      for (var value : field.getValue()) {
        headers = headers.with(field.getKey(), value);
      }
    }
    var target = exchange.getRequestURI().toString();
    return new Heard(exchange.getRequestMethod(), target, headers, body);
  }
}
