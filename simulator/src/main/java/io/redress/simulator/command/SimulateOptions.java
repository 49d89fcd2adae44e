package io.redress.simulator.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@link Simulate}, as they are read; null where one was not given. */
abstract class SimulateOptions {

  static final long MOST_ORDERS = 1_000_000_000L;
  static final int MOST_THREADS = 256;
  private static final long ORDERS = 100_000;

  @Option(
      names = "--policy",
      paramLabel = "NAME|FILE",
      description = "A built-in policy or a policy file (default: ${DEFAULT-VALUE}).")
  String policy = "cn-marketplace";

  @Option(
      names = "--orders",
      paramLabel = "N",
      description = "How many orders to generate (default: 100000).")
  @Nullable Long orders;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description =
          "Same seed and inputs, same result, whatever the threads (default: ${DEFAULT-VALUE}).")
  long seed = 42;

  @Option(
      names = "--population",
      paramLabel = "FILE",
      description = "Who buys and how people behave (default: the built-in one).")
  @Nullable String population;

  @Option(
      names = "--history",
      paramLabel = "FILE|sample",
      description = "Real orders instead of generated ones: CSV, plain or gzip.")
  @Nullable String history;

  @Option(
      names = "--mapping",
      paramLabel = "NAME|FILE",
      description = "How to read the history's columns (default: online-retail).")
  @Nullable String mapping;

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Write all figures as JSON; - for standard output.")
  @Nullable String json;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write a self-contained HTML page.")
  @Nullable String report;

  @Option(
      names = "--language",
      paramLabel = "en|zh-CN",
      description = "Language of the table (default: that of the environment).")
  @Nullable LanguageOption language;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads work (default: one a processor).")
  @Nullable Integer threads;

  @Option(names = "--debug", description = "Show stack traces.")
  boolean debug;

  long generated() {
    return orders == null ? ORDERS : orders;
  }

  int threads() {
    return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
  }
}
