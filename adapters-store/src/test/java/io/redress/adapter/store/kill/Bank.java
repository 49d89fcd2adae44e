package io.redress.adapter.store.kill;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.redress.settlement.LegAnswer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A payment provider that is a process of its own to the shop, with books of its own. It knows a
 * leg by its id. Some legs it declines by their first route, of some it moves the money and hangs
 * up.
 */
final class Bank implements AutoCloseable {

  /** What it does with a leg follows from its id, whoever asks and however often. */
  private static final int KINDS = 8;

  /** Every order of these shops was paid with 100.00. */
  private static final long PAID_FOR_AN_ORDER = 10_000;

  private static final int MOVED = 200;
  private static final int DECLINED = 422;
  private static final int UNKNOWN = 404;

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpServer server;
  private final Map<String, Order> known = new TreeMap<>();
  private final Map<String, Long> movedForOrder = new HashMap<>();
  private final Map<String, Long> movedForCase = new TreeMap<>();
  private final Set<String> hungUp = new HashSet<>();
  private final List<String> violations = new ArrayList<>();
  private int repeats;
  private Watch watch = Watch.NOBODY;

  /** An order to move money: the same id must always come with the same content. */
  private record Order(String content, LegAnswer answer) {}

  /** Who is told as money moves. */
  interface Watch {

    Watch NOBODY = new Watch() {};

    default void beforeMoving() {}

    default void beforeAnswering() {}
  }

  Bank() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    server.createContext("/legs/", this::serve);
    server.setExecutor(threads);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/legs/";
  }

  synchronized void watchedBy(Watch who) {
    watch = who;
  }

  private synchronized Watch watch() {
    return watch;
  }

  private void serve(HttpExchange exchange) throws IOException {
    var path = exchange.getRequestURI().getPath();
    var leg = path.substring(path.lastIndexOf('/') + 1);
    if (exchange.getRequestMethod().equals("GET")) {
      answer(exchange, query(leg));
      return;
    }
    var content = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    watch().beforeMoving();
    var answer = order(leg, content);
    watch().beforeAnswering();
    if (hangsUp(leg)) {
      exchange.close();
    } else {
      answer(exchange, answer);
    }
  }

  /** Moves money once for each id. The content is order, route and minor units. */
  private synchronized LegAnswer order(String leg, String content) {
    var before = known.get(leg);
    if (before != null) {
      repeats++;
      if (!before.content().equals(content)) {
        violations.add("%s was %s and came again as %s".formatted(leg, before.content(), content));
      }
      return before.answer();
    }
    var words = content.split(" ", 3);
    boolean isDeclined = words[1].equals("original") && kind(leg) == 0;
    known.put(leg, new Order(content, isDeclined ? LegAnswer.DECLINED : LegAnswer.CONFIRMED));
    if (!isDeclined) {
      move(leg, words[0], Long.parseLong(words[2]));
    }
    return known.get(leg).answer();
  }

  private void move(String leg, String order, long minor) {
    movedForCase.merge(leg.substring(0, leg.lastIndexOf('-')), minor, Long::sum);
    long moved = movedForOrder.merge(order, minor, Long::sum);
    if (moved > PAID_FOR_AN_ORDER) {
      violations.add("%s was given back %d of %d".formatted(order, moved, PAID_FOR_AN_ORDER));
    }
  }

  private synchronized int query(String leg) {
    var order = known.get(leg);
    return order == null ? UNKNOWN : status(order.answer());
  }

  private synchronized boolean hangsUp(String leg) {
    return kind(leg) == 1 && hungUp.add(leg);
  }

  private static int kind(String leg) {
    return Math.floorMod(leg.hashCode(), KINDS);
  }

  private static int status(LegAnswer answer) {
    return answer == LegAnswer.DECLINED ? DECLINED : MOVED;
  }

  private static void answer(HttpExchange exchange, LegAnswer answer) throws IOException {
    answer(exchange, status(answer));
  }

  private static void answer(HttpExchange exchange, int status) throws IOException {
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  /** How each leg that was ordered ended. */
  synchronized Map<String, LegAnswer> outcomes() {
    var outcomes = new TreeMap<String, LegAnswer>();
    known.forEach((leg, order) -> outcomes.put(leg, order.answer()));
    return outcomes;
  }

  /** How much was moved for each case, in minor units. */
  synchronized Map<String, Long> moved() {
    return new TreeMap<>(movedForCase);
  }

  /** How often a leg was ordered that was known. */
  synchronized int repeats() {
    return repeats;
  }

  synchronized List<String> violations() {
    return List.copyOf(violations);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }
}
