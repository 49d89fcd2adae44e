package io.redress.adapter.logistics.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.redress.goods.Wares;
import io.redress.lifecycle.CaseId;
import io.redress.order.OrderId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A warehouse system as the protocol describes it: it does once what it is told twice. */
final class SampleWarehouse implements AutoCloseable {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** One request whose signature was right. */
  record Heard(String path, String id, JsonNode body) {}

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Seq<SigningKey> keys;
  private final InstantSource clock;
  private final Map<String, String> answers = new HashMap<>();
  private final Set<String> missing = new HashSet<>();
  private Seq<Heard> heard = List.empty();
  private Seq<JsonNode> done = List.empty();
  private Option<Boolean> next = Option.none();
  private int refused;

  private SampleWarehouse(Seq<SigningKey> keys, InstantSource clock) throws IOException {
    this.keys = keys;
    this.clock = clock;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/redress/", this::handle);
    server.start();
  }

  static SampleWarehouse start(Seq<SigningKey> keys, InstantSource clock) {
    try {
      return new SampleWarehouse(keys, clock);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  URI base() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/redress");
  }

  synchronized void saysOfParcels(Option<Boolean> answer) {
    next = answer;
  }

  synchronized void isOutOf(String sku) {
    missing.add(sku);
  }

  /** All requests whose signature was right, in order. */
  synchronized Seq<Heard> heard() {
    return heard;
  }

  /** How many requests were not signed as they should be. */
  synchronized int refused() {
    return refused;
  }

  synchronized Seq<Wares> handedOver(CaseId forCase) {
    return done("handovers")
        .filter(order -> order.get("case").asText().equals(forCase.value()))
        .flatMap(order -> List.ofAll(order.get("wares")))
        .map(each -> new Wares(each.get("sku").asText(), each.get("quantity").asLong()));
  }

  synchronized int times(String path, OrderId order) {
    return done(path).count(each -> each.get("order").asText().equals(order.value()));
  }

  private Seq<JsonNode> done(String path) {
    return done.filter(each -> each.get("key").asText().startsWith(path + "-"));
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      var body = exchange.getRequestBody().readAllBytes();
      var answer = answered(exchange, body);
      exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
      exchange.sendResponseHeaders(answer.isEmpty() ? 401 : 200, answer.isEmpty() ? -1 : 0);
      if (!answer.isEmpty()) {
        exchange.getResponseBody().write(answer.getBytes(UTF_8));
      }
    }
  }

  /** The answer; empty where the signature is not right. */
  private synchronized String answered(HttpExchange exchange, byte[] body) throws IOException {
    var headers = exchange.getRequestHeaders();
    var id = headers.getFirst("Webhook-Id");
    var timestamp = headers.getFirst("Webhook-Timestamp");
    var age = clock.instant().getEpochSecond() - Long.parseLong(timestamp);
    if (Math.abs(age) > 300
        || !WarehouseSignature.isSigned(
            keys, id, timestamp, body, headers.getFirst("Webhook-Signature"))) {
      refused++;
      return "";
    }
    var path = exchange.getRequestURI().getPath().substring("/redress/".length());
    var request = MAPPER.readTree(body);
    heard = heard.append(new Heard(path, id, request));
    return path.equals("holds") ? holds(request) : answer(path, request).toString();
  }

  private String holds(JsonNode request) {
    var all = MAPPER.createArrayNode();
    request.get("holds").forEach(each -> all.insert(0, answer("holds", each)));
    return MAPPER.createObjectNode().set("holds", all).toString();
  }

  private ObjectNode answer(String path, JsonNode ask) {
    var key = ask.get("key").asText();
    if (!answers.containsKey(key)) {
      done = done.append(ask);
      answers.put(key, word(path, ask));
    }
    return MAPPER.createObjectNode().put("key", key).put("answer", answers.get(key));
  }

  private String word(String path, JsonNode ask) {
    return switch (path) {
      case "holds" ->
          next.map(stopped -> stopped ? "stopped" : "already-handed-over").getOrElse("unknown");
      case "stock-checks" ->
          List.ofAll(ask.get("wares")).exists(each -> missing.contains(each.get("sku").asText()))
              ? "not-available"
              : "set-aside";
      default -> "taken";
    };
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
