package io.redress.simulator.command;

import io.redress.simulator.report.Language;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The options of {@link Simulate}, as they are read; null where one was not given. */
abstract class SimulateOptions extends TerminalCommand {

  static final long MOST_ORDERS = 1_000_000_000L;
  static final int MOST_WORLDS = 100_000;
  static final int MOST_RIVALS = 20;
  private static final long ORDERS = 100_000;
  private static final int WORLDS = 10;
  private static final String STANDARD_OUTPUT = "-";

  @CommandLine.Option(
      names = "--policy",
      paramLabel = "NAME|FILE",
      description = "A built-in policy or a policy file (default: ${DEFAULT-VALUE}).")
  private String policy = "cn-marketplace";

  @CommandLine.Option(
      names = "--against",
      paramLabel = "NAME|FILE",
      description = "Another policy to live through the same; may be given several times.")
  private java.util.List<String> against = new ArrayList<>();

  @CommandLine.Option(
      names = "--orders",
      paramLabel = "N",
      description = "How many orders to generate (default: 100000).")
  private @Nullable Long orders;

  @CommandLine.Option(
      names = "--worlds",
      paramLabel = "N",
      description = "Worlds to share them out to; more say how sure figures are (default: 10).")
  private @Nullable Integer worlds;

  @CommandLine.Option(
      names = "--seed",
      paramLabel = "N",
      description =
          "Same seed and inputs, same result, whatever the threads (default: ${DEFAULT-VALUE}).")
  private long seed = 42;

  @CommandLine.Option(
      names = "--population",
      paramLabel = "FILE",
      description = "Who buys and how people behave (default: the built-in one).")
  private @Nullable String population;

  @CommandLine.Option(
      names = "--history",
      paramLabel = "FILE|sample",
      description = "Real orders instead of generated ones: CSV, plain or gzip.")
  private @Nullable String history;

  @CommandLine.Option(
      names = "--mapping",
      paramLabel = "NAME|FILE",
      description = "How to read the history's columns (default: online-retail).")
  private @Nullable String mapping;

  @CommandLine.Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Write all figures as JSON; - for standard output.")
  private @Nullable String json;

  @CommandLine.Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write a self-contained HTML page.")
  private @Nullable String report;

  @CommandLine.Option(
      names = "--csv",
      paramLabel = "FILE",
      description = "Write all figures as CSV, a row each.")
  private @Nullable String csv;

  @CommandLine.Option(
      names = "--events",
      paramLabel = "FILE",
      description = "Write every event of every case: .csv or .csv.gz.")
  private @Nullable String events;

  @CommandLine.Option(
      names = "--language",
      paramLabel = "en|zh-CN",
      converter = LanguageOption.Converter.class,
      description = "Language of the table (default: that of the environment).")
  private @Nullable LanguageOption language;

  @CommandLine.Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads work (default: one a processor).")
  private @Nullable Integer threads;

  @CommandLine.Option(names = "--debug", description = "Show stack traces.")
  private boolean debug;

  SimulateOptions(Terminal terminal) {
    super(terminal);
  }

  String policy() {
    return policy;
  }

  Option<Long> orders() {
    return given(orders);
  }

  long generated() {
    return orders().getOrElse(ORDERS);
  }

  Seq<String> against() {
    return List.ofAll(against);
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

  Option<String> events() {
    return given(events);
  }

  /** The files that are written, by the options that name them. */
  Seq<Tuple2<String, String>> files() {
    return List.of(
            Tuple.of("--json", jsonFile()),
            Tuple.of("--report", report()),
            Tuple.of("--csv", csv()),
            Tuple.of("--events", events()))
        .flatMap(file -> file._2.map(name -> Tuple.of(file._1, name)));
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

  private static <T> Option<T> given(@Nullable T value) {
    return value == null ? Option.none() : Option.some(value);
  }
}
