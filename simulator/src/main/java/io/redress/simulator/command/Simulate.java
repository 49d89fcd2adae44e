package io.redress.simulator.command;

import io.redress.policy.Policy;
import io.redress.simulator.command.Contest.Entrant;
import io.redress.simulator.history.OrderHistory;
import io.redress.simulator.population.Population;
import io.redress.simulator.report.HtmlReport;
import io.redress.simulator.report.JsonReport;
import io.redress.simulator.report.Language;
import io.redress.simulator.report.RunSummary;
import io.redress.simulator.report.RunSummary.Part;
import io.redress.simulator.report.TextReport;
import io.redress.simulator.statistics.Results;
import io.redress.simulator.world.Simulation;
import io.redress.verify.PolicyVerifier;
import io.vavr.control.Option;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Command;

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

  Simulate(Terminal terminal) {
    super(terminal);
  }

  @Override
  public void run() {
    checkOptions();
    var json = jsonFile().map(this::output);
    var page = report().map(this::output);
    var contest = Contest.of(Inputs.policy(policy()), against().map(Inputs::policy));
    contest
        .entrants()
        .filter(each -> each.part() != Part.BOUND)
        .map(Entrant::policy)
        .forEach(this::warn);
    var population = Inputs.population(population());
    var history = history().map(file -> Inputs.history(file, mapping(), population));
    contest.policies().forEach(policy -> Inputs.checkCurrencies(policy, population, history));
    var run = simulate(contest, population, history);
    json.forEach(file -> file.write(out -> JsonReport.write(run, out)));
    page.forEach(file -> file.write(out -> HtmlReport.write(run, out)));
    show(run);
  }

  private void warn(Policy policy) {
    PolicyVerifier.findings(policy)
        .forEach(finding ->
            terminal()
                .err()
                .printf("redress: warning: %s: %s%n", finding.section(), finding.message()));
  }

  private RunSummary simulate(
      Contest contest, Population population, Option<OrderHistory> history) {
    var policies = contest.policies();
    var simulation =
        history
            .map(orders -> Simulation.ofHistory(policies, population, seed(), orders, worlds()))
            .getOrElse(
                () -> Simulation.ofGenerated(policies, population, seed(), generated(), worlds()));
    Results results;
    try (var progress = ProgressBar.start(terminal(), simulation.orders())) {
      int workers = threads().getOrElse(Runtime.getRuntime()::availableProcessors);
      results = simulation.run(workers, progress::advance);
    }
    return new RunSummary(
        contest.runs(results),
        results.oracle(),
        population.name(),
        history,
        seed(),
        simulation.currency(),
        history.map(OrderHistory::zone).getOrElse(population::zone),
        simulation.worlds());
  }

  /** The table, unless the JSON goes to where the table would. */
  private void show(RunSummary run) {
    if (jsonToStandardOutput()) {
      OutputFile.writeTo(terminal().out(), out -> JsonReport.write(run, out));
    } else {
      var language = language().getOrElse(() -> Language.ofLocale(terminal().locale()));
      terminal()
          .out()
          .print(TextReport.of(run, language, terminal().columns(), terminal()::strong));
    }
  }

  private void checkOptions() {
    if (history().isDefined() && orders().isDefined()) {
      throw wrong("--orders and --history exclude each other: a history has its own orders");
    }
    if (mapping().isDefined() && history().isEmpty()) {
      throw wrong("--mapping says how to read a --history, and none is given");
    }
    if (orders().exists(number -> number < 1 || number > MOST_ORDERS)) {
      throw wrong(String.format(Locale.ROOT, "--orders must be from 1 to %,d", MOST_ORDERS));
    }
    threads().forEach(this::checkThreads);
    if (report().isDefined()
        && report().map(Simulate::place).equals(jsonFile().map(Simulate::place))) {
      throw wrong("--json and --report name the same file");
    }
  }

  /** The same for all ways to write it; what can be no path stays as it is. */
  private static String place(String name) {
    try {
      return Path.of(name).toAbsolutePath().normalize().toString();
    } catch (InvalidPathException impossible) {
      return name;
    }
  }

  private OutputFile output(String name) {
    try {
      return OutputFile.at(Path.of(name));
    } catch (InvalidPathException impossible) {
      throw new DataFailure("'%s' cannot be the name of a file".formatted(name), impossible);
    }
  }
}
