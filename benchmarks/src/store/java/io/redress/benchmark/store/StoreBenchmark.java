package io.redress.benchmark.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What keeping cases costs: rounds in which the store and what it is held against take turns, so
 * that a busy machine is as busy for both. {@code StoreBenchmark PGBENCH ROUNDS SECONDS [PART...]},
 * where a part is {@code steps}, {@code effects}, {@code deadlines}, {@code blocked}, {@code
 * recovery} or {@code file}.
 */
public final class StoreBenchmark {

  /** So many cases, whose last events the store still knows, are at work at a time. */
  private static final int HOT = 16_000;

  private final Path pgbench;
  private final int rounds;
  private final int seconds;

  private StoreBenchmark(Path pgbench, int rounds, int seconds) {
    this.pgbench = pgbench;
    this.rounds = rounds;
    this.seconds = seconds;
  }

  public static void main(String... words) throws InterruptedException {
    var benchmark =
        new StoreBenchmark(
            Path.of(words[0]), Integer.parseInt(words[1]), Integer.parseInt(words[2]));
    var parts =
        words.length > 3
            ? List.of(words).subList(3, words.length)
            : List.of("steps", "effects", "deadlines", "blocked", "recovery", "file");
    System.out.printf(
        "%-44s %10s %10s %10s %9s %9s %9s%n",
        "", "min /s", "median /s", "max /s", "ratio", "p50 ms", "p99 ms");
    try (var server = Server.start()) {
      for (var part : parts) {
        benchmark.run(part, server);
      }
    }
    System.exit(0);
  }

  private void run(String part, Server server) throws InterruptedException {
    switch (part) {
      case "steps" -> steps(server);
      case "effects" -> effects(server);
      case "deadlines" -> deadlines(server);
      case "blocked" -> blocked(server);
      case "recovery" -> recovery(server);
      case "file" -> file();
      default -> throw new IllegalArgumentException("no part is called " + part);
    }
  }

  private void steps(Server server) {
    try (var ours = server.pool("ours");
        var floor = server.pool("floor")) {
      var streams = new Streams(Server.store(ours).journal());
      print("begin 100,000 cases", List.of(streams.begin()), 1);
      Server.store(floor).journal();
      Server.run(floor, "create table streams (stream int primary key, version int not null)");
      Server.run(
          floor, "insert into streams select i, 2 from generate_series(0, 99999) i; analyze");
      var bench = new PgBench(pgbench, server.port(), "floor");
      var what = new LinkedHashMap<String, Supplier<Measure>>();
      what.put(
          "pgbench, statement by statement (floor)",
          () -> bench.forSeconds(seconds, PgBench.STATEMENT_BY_STATEMENT));
      what.put("append", () -> streams.goOn(seconds, HOT, false, System.nanoTime()));
      what.put(
          "load and append", () -> streams.goOn(seconds, Streams.COUNT, true, System.nanoTime()));
      what.put("pgbench, one statement", () -> bench.forSeconds(seconds, PgBench.ONE_STATEMENT));
      takeTurns(what);
    }
  }

  private void effects(Server server) throws InterruptedException {
    try (var ours = server.pool("effects");
        var theirs = server.pool("scheduler")) {
      var journal = Server.store(ours).journal();
      var what = new LinkedHashMap<String, List<Measure>>();
      for (int round = 0; round <= rounds; round++) {
        var theirOwn = Draining.theirs(theirs, "round-" + round);
        var oneByOne = Draining.ours(journal, "one-" + round, 1);
        var together = Draining.ours(journal, "round-" + round, Draining.CLAIMS);
        if (round > 0) {
          what.computeIfAbsent("db-scheduler, 12,000 tasks", key -> new ArrayList<>())
              .add(theirOwn);
          what.computeIfAbsent("claims of 50, noted one by one", key -> new ArrayList<>())
              .add(oneByOne);
          what.computeIfAbsent("claims of 50, noted together", key -> new ArrayList<>())
              .add(together);
        }
      }
      print(what);
    }
  }

  private void deadlines(Server server) {
    try (var few = server.pool("few");
        var many = server.pool("many")) {
      var amongFew = new Waiting(few, 1_000);
      var amongMany = new Waiting(many, 1_000_000);
      var what = new LinkedHashMap<String, Supplier<Measure>>();
      what.put("claim among 1,000 future deadlines", amongFew::claims);
      what.put("claim among 1,000,000 future deadlines", amongMany::claims);
      takeTurns(what);
    }
  }

  private void blocked(Server server) {
    try (var none = server.pool("none");
        var many = server.pool("blocked")) {
      var amongNone = new Blocked(none, 0);
      var amongMany = new Blocked(many, 100_000);
      var what = new LinkedHashMap<String, Supplier<Measure>>();
      what.put("claim 10 effects, nothing else waits", amongNone::claims);
      what.put("claim 10 among 200,000 that are blocked", amongMany::claims);
      takeTurns(what);
    }
  }

  private void recovery(Server server) {
    try (var pool = server.pool("recovery")) {
      var journal = Server.store(pool).journal();
      print("open 100,000 cases", List.of(Recovery.open(journal)), 1);
      long begin = System.nanoTime();
      Recovery.drain(journal);
      double took = (System.nanoTime() - begin) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "%d overdue timers told in %.1f s, %.0f a second; exactly once: %d%n",
          Recovery.CASES,
          took,
          Recovery.CASES / took,
          Recovery.toldOnce(journal));
    }
  }

  private void file() {
    try (var steps = new FileSteps()) {
      var what = new LinkedHashMap<String, Supplier<Measure>>();
      what.put("SQLite, the same rows by hand (floor)", () -> steps.byHand(seconds));
      what.put("SQLite, append", () -> steps.ours(seconds, System.nanoTime()));
      takeTurns(what);
    }
  }

  /** One round more than is counted, to warm up. */
  private void takeTurns(Map<String, Supplier<Measure>> what) {
    var measured = new LinkedHashMap<String, List<Measure>>();
    for (int round = 0; round <= rounds; round++) {
      boolean counts = round > 0;
      what.forEach((name, work) -> {
        var measure = work.get();
        if (counts) {
          measured.computeIfAbsent(name, key -> new ArrayList<>()).add(measure);
        }
      });
    }
    print(measured);
  }

  /** The ratio is the median of those of the rounds, each to the first of what took turns. */
  private static void print(Map<String, List<Measure>> measured) {
    var first = measured.values().iterator().next();
    measured.forEach((name, all) -> print(name, all, ratio(all, first)));
  }

  private static double ratio(List<Measure> all, List<Measure> first) {
    var ratios = new ArrayList<Double>();
    for (int round = 0; round < all.size(); round++) {
      ratios.add(all.get(round).perSecond() / first.get(round).perSecond());
    }
    return median(ratios);
  }

  private static void print(String name, List<Measure> all, double ratio) {
    var speeds = all.stream().map(Measure::perSecond).sorted().toList();
    System.out.printf(
        Locale.ROOT,
        "%-44s %10.0f %10.0f %10.0f %9s %9.2f %9.2f%n",
        name,
        speeds.getFirst(),
        median(speeds),
        speeds.getLast(),
        "%.2f".formatted(ratio),
        median(all.stream().map(Measure::p50Millis).toList()),
        median(all.stream().map(Measure::p99Millis).toList()));
  }

  private static double median(List<Double> values) {
    var sorted = values.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
