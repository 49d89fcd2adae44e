package io.redress.simulator.command;

import io.redress.policy.Policy;
import io.redress.simulator.command.Contest.Entrant;
import io.redress.simulator.events.EventCoding;
import io.redress.simulator.history.OrderHistory;
import io.redress.simulator.population.Population;
import io.redress.simulator.report.CsvReport;
import io.redress.simulator.report.HtmlReport;
import io.redress.simulator.report.JsonReport;
import io.redress.simulator.report.Language;
import io.redress.simulator.report.RunSummary;
import io.redress.simulator.report.RunSummary.Part;
import io.redress.simulator.report.TextReport;
import io.redress.simulator.statistics.Results;
import io.redress.verify.PolicyVerifier;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code redress simulate}: lives through orders under policies and says what came of it. */
@Command(
    name = "simulate",
    description = {
      "Simulates a policy against order histories, generated or real, beside the strictest and the",
      "most lenient one, and beside others if you like: all live through the same.",
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
      "Ctrl-C stops: worlds that are over are reported; once more ends it at once.",
      "Exit status: 0 done, 1 data that cannot be used, 2 wrong options, 3 a broken invariant,",
      "130 stopped.",
      "Examples:",
      "  redress simulate --policy my-policy.yaml --orders 10000 --report report.html",
      "  redress simulate --policy my-policy.yaml --against cn-marketplace",
      "  redress simulate --history sample",
      "  redress simulate --history orders.csv.gz --mapping my-mapping.yaml --json -"
    })
final class Simulate extends SimulateOptions implements Callable<Integer> {

  Simulate(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    checkOptions();
    var json = jsonFile().map(OutputFile::named);
    var page = report().map(OutputFile::named);
    var csv = csv().map(OutputFile::named);
    var events = events().map(EventsFile::at);
    var contest = Contest.of(Inputs.policy(policy()), against().map(Inputs::policy));
    contest
        .entrants()
        .filter(each -> each.part() != Part.BOUND)
        .map(Entrant::policy)
        .forEach(this::warn);
    var population = Inputs.population(population());
    var history = history().map(file -> Inputs.history(file, mapping(), population));
    contest.policies().forEach(policy -> Inputs.checkCurrencies(policy, population, history));
    var run = simulate(contest, population, history, events);
    if (run.worlds() == 0) {
      tell("stopped before any world was over: there is nothing to report");
      return Interruption.STATUS;
    }
    json.forEach(file -> file.write(out -> JsonReport.write(run, out)));
    page.forEach(file -> file.write(out -> HtmlReport.write(run, out)));
    csv.forEach(file -> file.write(out -> CsvReport.write(run, out)));
    show(run);
    return run.isWhole() ? 0 : Interruption.STATUS;
  }

  private void warn(Policy policy) {
    PolicyVerifier.findings(policy)
        .forEach(
            finding -> tell("warning: %s: %s".formatted(finding.section(), finding.message())));
  }

  private RunSummary simulate(
      Contest contest,
      Population population,
      Option<OrderHistory> history,
      Option<EventsFile> events) {
    var policies = contest.policies();
    var simulation = simulation(policies, population, history);
    var run = new WatchedRun(simulation, terminal(), workers());
    var results = live(run, policies, events);
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

  private static Results live(WatchedRun run, Seq<Policy> policies, Option<EventsFile> events) {
    return events
        .map(file -> file.write(policies.map(Policy::id), run.simulation().currency(), run::live))
        .getOrElse(run::live);
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
    checkRun();
    if (against().size() > MOST_RIVALS) {
      throw wrong("--against may be given at most %d times".formatted(MOST_RIVALS));
    }
    events()
        .flatMap(name -> EventCoding.of(name).swap().toOption())
        .forEach(why -> {
          throw wrong("--events " + why);
        });
  }
}
