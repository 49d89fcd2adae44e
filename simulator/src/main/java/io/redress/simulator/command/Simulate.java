package io.redress.simulator.command;

import io.redress.policy.Policy;
import io.redress.simulator.history.OrderHistory;
import io.redress.simulator.population.Population;
import io.redress.simulator.report.HtmlReport;
import io.redress.simulator.report.JsonReport;
import io.redress.simulator.report.Language;
import io.redress.simulator.report.RunSummary;
import io.redress.simulator.report.TextReport;
import io.redress.simulator.statistics.Tally;
import io.redress.simulator.world.Simulation;
import io.redress.verify.PolicyVerifier;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code redress simulate}: lives through orders under a policy and says what came of it. */
@Command(
    name = "simulate",
    description = {
      "Simulates a policy against order histories, generated or real.",
      "Without options: the built-in policy, 100,000 generated orders, always the same ones.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Redress.Version.class,
    sortOptions = false,
    separator = " ",
    optionListHeading = "%nOptions:%n",
    abbreviateSynopsis = true,
    footer = {
      "",
      "Examples:",
      "  redress simulate --policy my-policy.yaml --orders 10000 --report report.html",
      "  redress simulate --history sample",
      "  redress simulate --history orders.csv.gz --mapping my-mapping.yaml --json -"
    })
final class Simulate extends SimulateOptions implements Runnable {

  private final Terminal terminal;

  @Spec private @Nullable CommandSpec spec;

  Simulate(Terminal terminal) {
    this.terminal = terminal;
  }

  boolean isDebug() {
    return debug;
  }

  @Override
  public void run() {
    checkOptions();
    var json = output(jsonFile());
    var page = output(Option.of(report).map(this::path));
    var chosen = Inputs.policy(policy);
    PolicyVerifier.findings(chosen)
        .forEach(finding ->
            terminal
                .err()
                .printf("redress: warning: %s: %s%n", finding.section(), finding.message()));
    var people = Inputs.population(Option.of(population));
    var real = Option.of(history).map(file -> Inputs.history(file, Option.of(mapping), people));
    var run = simulate(chosen, people, real);
    json.forEach(file -> file.write(out -> JsonReport.write(run, out)));
    page.forEach(file -> file.write(out -> HtmlReport.write(run, out)));
    show(run);
  }

  private RunSummary simulate(Policy chosen, Population people, Option<OrderHistory> real) {
    var simulation =
        real.map(orders -> Simulation.ofHistory(chosen, people, seed, orders))
            .getOrElse(() -> Simulation.ofGenerated(chosen, people, seed, generated()));
    Tally tally;
    try (var progress = ProgressBar.start(terminal, simulation.orders())) {
      tally = simulation.run(threads(), progress::advance);
    }
    return new RunSummary(
        chosen.id(), chosen.title(), people.name(), real, seed, simulation.currency(), tally);
  }

  /** The table, unless the JSON goes to where the table would. */
  private void show(RunSummary run) {
    if (!"-".equals(json)) {
      terminal.out().print(TextReport.of(run, spoken(), terminal.columns(), terminal::strong));
      return;
    }
    try {
      JsonReport.write(run, terminal.out());
    } catch (IOException failure) {
      throw new DataFailure("could not write the JSON: " + failure.getMessage(), failure);
    }
  }

  private Language spoken() {
    return Option.of(language)
        .map(LanguageOption::language)
        .getOrElse(() -> Language.ofLocale(terminal.locale()));
  }

  private void checkOptions() {
    if (history != null && orders != null) {
      throw wrong("--orders and --history exclude each other: a history has its own orders");
    }
    if (mapping != null && history == null) {
      throw wrong("--mapping says how to read a --history, and none is given");
    }
    if (orders != null && (orders < 1 || orders > MOST_ORDERS)) {
      throw wrong("--orders must be from 1 to %,d, not %d".formatted(MOST_ORDERS, orders));
    }
    if (threads != null && (threads < 1 || threads > MOST_THREADS)) {
      throw wrong("--threads must be from 1 to %d, not %d".formatted(MOST_THREADS, threads));
    }
    if (report != null && report.equals(json)) {
      throw wrong("--json and --report name the same file");
    }
  }

  private Option<Path> jsonFile() {
    return Option.of(json).filter(name -> !name.equals("-")).map(this::path);
  }

  private static Option<OutputFile> output(Option<Path> path) {
    return path.map(OutputFile::at);
  }

  private Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException impossible) {
      throw new DataFailure("'%s' cannot be the name of a file".formatted(name), impossible);
    }
  }

  private ParameterException wrong(String message) {
    if (spec == null) {
      throw new IllegalStateException("picocli sets the spec");
    }
    return new ParameterException(spec.commandLine(), message);
  }
}
