package io.redress.adapter.payment;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** Answers on loopback and keeps what it was asked. */
public final class Loopback implements AutoCloseable {

  /** What is answered. */
  public record Answer(int status, String json) {}

  /** What arrived. */
  public record Request(String method, URI uri, Map<String, List<String>> headers, String body) {

    /** Fields of the form, decoded; or of the query where there is no body. */
    public Map<String, String> fields() {
      var text = body.isEmpty() ? uri.getRawQuery() : body;
      var fields = new LinkedHashMap<String, String>();
      Arrays.stream(text.split("&"))
          .map(each -> each.split("=", 2))
          .forEach(each -> fields.put(decoded(each[0]), decoded(each[1])));
      return fields;
    }

    public String header(String name) {
      return headers.entrySet().stream()
          .filter(each -> each.getKey().equalsIgnoreCase(name))
          .map(each -> String.join("|", each.getValue()))
          .findFirst()
          .orElse("none");
    }

    private static String decoded(String text) {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
  }

  private final HttpServer http;
  private final List<Request> requests = new CopyOnWriteArrayList<>();

  /** One that answers everything with status 200 and JSON. */
  public static Loopback saying(Function<Request, String> json) throws IOException {
    return new Loopback(request -> new Answer(200, json.apply(request)));
  }

  public Loopback(Function<Request, Answer> answers) throws IOException {
    http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    http.createContext("/", exchange -> answer(exchange, answers));
    http.start();
  }

  public String address() {
    return "http://127.0.0.1:" + http.getAddress().getPort();
  }

  public List<Request> requests() {
    return requests;
  }

  private void answer(HttpExchange exchange, Function<Request, Answer> answers) throws IOException {
    try (exchange) {
      var request =
          new Request(
              exchange.getRequestMethod(),
              exchange.getRequestURI(),
              Map.copyOf(exchange.getRequestHeaders()),
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
      requests.add(request);
      var answer = answers.apply(request);
      var body = answer.json().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(answer.status(), body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    http.stop(0);
  }
}
