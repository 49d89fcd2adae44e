package io.redress.simulator.command;

import io.redress.policy.Policy;
import io.redress.simulator.history.OrderHistory;
import io.redress.simulator.population.Population;
import io.redress.simulator.report.Language;
import io.redress.simulator.world.Simulation;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** What commands that run a simulation have in common; null where an option was not given. */
abstract class RunOptions extends TerminalCommand {

  static final long MOST_ORDERS = 1_000_000_000L;
  static final int MOST_WORLDS = 100_000;
  private static final int WORLDS = 10;
  private static final String STANDARD_OUTPUT = "-";

  @CommandLine.Option(
      names = "--policy",
      order = 10,
      paramLabel = "NAME|FILE",
      description = "A built-in policy or a policy file (default: ${DEFAULT-VALUE}).")
  private String policy = "cn-marketplace";

  @CommandLine.Option(
      names = "--orders",
      order = 20,
      paramLabel = "N",
      description = "How many orders to generate, in all worlds together.")
  private @Nullable Long orders;

  @CommandLine.Option(
      names = "--worlds",
      order = 21,
      paramLabel = "N",
      description = "Worlds to share them out to; more say how sure figures are (default: 10).")
  private @Nullable Integer worlds;

  @CommandLine.Option(
      names = "--seed",
      order = 22,
      paramLabel = "N",
      description =
          "Same seed and inputs, same result, whatever the threads (default: ${DEFAULT-VALUE}).")
  private long seed = 42;

  @CommandLine.Option(
      names = "--population",
      order = 23,
      paramLabel = "FILE",
      description = "Who buys and how people behave (default: the built-in one).")
  private @Nullable String population;

  @CommandLine.Option(
      names = "--history",
      order = 24,
      paramLabel = "FILE|sample",
      description = "Real orders: CSV, plain or gzip, Parquet, or a directory of files.")
  private @Nullable String history;

  @CommandLine.Option(
      names = "--mapping",
      order = 25,
      paramLabel = "NAME|FILE",
      description = "How to read the history's columns (default: online-retail).")
  private @Nullable String mapping;

  @CommandLine.Option(
      names = "--json",
      order = 30,
      paramLabel = "FILE",
      description = "Write all figures as JSON; - for standard output.")
  private @Nullable String json;

  @CommandLine.Option(
      names = "--report",
      order = 31,
      paramLabel = "FILE",
      description = "Write a self-contained HTML page.")
  private @Nullable String report;

  @CommandLine.Option(
      names = "--csv",
      order = 32,
      paramLabel = "FILE",
      description = "Write all figures as CSV, a row each.")
  private @Nullable String csv;

  @CommandLine.Option(
      names = "--language",
      order = 90,
      paramLabel = "en|zh-CN",
      converter = LanguageOption.Converter.class,
      description = "Language of the table (default: that of the environment).")
  private @Nullable LanguageOption language;

  @CommandLine.Option(
      names = "--threads",
      order = 91,
      paramLabel = "N",
      description = "How many threads work (default: one a processor).")
  private @Nullable Integer threads;

  @CommandLine.Option(names = "--debug", order = 92, description = "Show stack traces.")
  private boolean debug;

  RunOptions(Terminal terminal) {
    super(terminal);
  }

  String policy() {
    return policy;
  }

  Option<Long> orders() {
    return given(orders);
  }

  /** How many orders there are where nobody says. */
  abstract long usualOrders();

  long generated() {
    return orders().getOrElse(this::usualOrders);
  }

  /** As many as were asked for, or the usual number where there are orders enough for it. */
  int worlds() {
    return wantedWorlds()
        .getOrElse(() -> history().isDefined() ? WORLDS : (int) Math.min(WORLDS, generated()));
  }

  Option<Integer> wantedWorlds() {
    return given(worlds);
  }

  long seed() {
    return seed;
  }

  Option<String> population() {
    return given(population);
  }

  Option<String> history() {
    return given(history);
  }

  Option<String> mapping() {
    return given(mapping);
  }

  /** The file for the JSON; none where it goes to standard output. */
  Option<String> jsonFile() {
    return given(json).filter(name -> !name.equals(STANDARD_OUTPUT));
  }

  boolean jsonToStandardOutput() {
    return given(json).contains(STANDARD_OUTPUT);
  }

  Option<String> report() {
    return given(report);
  }

  Option<String> csv() {
    return given(csv);
  }

  /** The files that are written, by the options that name them. */
  Seq<Tuple2<String, String>> files() {
    return named(
        List.of(
            Tuple.of("--json", jsonFile()),
            Tuple.of("--report", report()),
            Tuple.of("--csv", csv())));
  }

  static Seq<Tuple2<String, String>> named(Seq<Tuple2<String, Option<String>>> files) {
    return files.flatMap(file -> file._2.map(name -> Tuple.of(file._1, name)));
  }

  Option<Language> language() {
    return given(language).map(LanguageOption::language);
  }

  Option<Integer> threads() {
    return given(threads);
  }

  /** How many threads work at the same time. */
  int workers() {
    return threads().getOrElse(Runtime.getRuntime()::availableProcessors);
  }

  @Override
  boolean isDebug() {
    return debug;
  }

  static <T> Option<T> given(@Nullable T value) {
    return value == null ? Option.none() : Option.some(value);
  }

  /** What is wrong with the options of a run, whatever it is for. */
  void checkRun() {
    if (history().isDefined() && orders().isDefined()) {
      throw wrong("--orders and --history exclude each other: a history has its own orders");
    }
    if (mapping().isDefined() && history().isEmpty()) {
      throw wrong("--mapping says how to read a --history, and none is given");
    }
    checkSize();
    threads().forEach(this::checkThreads);
    checkFiles(files());
  }

  private void checkSize() {
    if (orders().exists(number -> number < 1 || number > MOST_ORDERS)) {
      throw wrong(String.format(Locale.ROOT, "--orders must be from 1 to %,d", MOST_ORDERS));
    }
    if (wantedWorlds().exists(number -> number < 1 || number > MOST_WORLDS)) {
      throw wrong(String.format(Locale.ROOT, "--worlds must be from 1 to %,d", MOST_WORLDS));
    }
    if (history().isEmpty() && worlds() > generated()) {
      throw wrong(
          String.format(
              Locale.ROOT,
              "--worlds must be at most the number of orders, %,d: each world needs one",
              generated()));
    }
  }

  /** What is to be lived through under these policies. */
  Simulation simulation(Seq<Policy> policies, Population population, Option<OrderHistory> history) {
    return history
        .map(orders -> Simulation.ofHistory(policies, population, seed(), orders, worlds()))
        .getOrElse(
            () -> Simulation.ofGenerated(policies, population, seed(), generated(), worlds()));
  }
}
