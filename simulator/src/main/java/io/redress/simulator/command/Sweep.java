package io.redress.simulator.command;

import io.redress.adapter.policy.yaml.NearestWord;
import io.redress.simulator.report.Language;
import io.redress.simulator.statistics.Kpi;
import io.redress.simulator.statistics.Kpi.Better;
import io.redress.simulator.statistics.Results;
import io.redress.simulator.sweep.Axis;
import io.redress.simulator.sweep.SweepCsv;
import io.redress.simulator.sweep.SweepJson;
import io.redress.simulator.sweep.SweepPage;
import io.redress.simulator.sweep.SweepSummary;
import io.redress.simulator.sweep.SweepText;
import io.redress.simulator.sweep.Variants;
import io.redress.simulator.world.Simulation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code redress sweep}: tries every combination of some settings of a policy. */
@Command(
    name = "sweep",
    description = {
      "Tries every combination of values for settings of a policy, over the same orders and"
          + " people,",
      "and marks those that no other beats: the Pareto front of cost against harm against waiting.",
      "Without other options: 10,000 generated orders, always the same ones; at most 500"
          + " combinations.",
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
      "A path leads through the policy's file: keys with dots, items of lists by their id or place",
      "in brackets. Values are a list with commas, or a range with a step.",
      "Exit status: 0 done, 1 data that cannot be used, 2 wrong options, 3 a broken invariant,",
      "130 stopped.",
      "Examples:",
      "  redress sweep --policy my-policy.yaml --vary 'authority.agent.up-to=50..500 step 50'",
      "  redress sweep --vary 'release[others].at=scan,signature,inspection' \\",
      "      --vary 'sla.review.within=12..48 step 12 hours' --report sweep.html"
    })
final class Sweep extends SweepOptions implements Callable<Integer> {

  private static final int FEWEST_CRITERIA = 2;
  private static final int MOST_CRITERIA = 4;

  Sweep(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    checkRun();
    var criteria = kpis();
    var axes = vary().map(typed -> Axis.parse(typed).getOrElseThrow(why -> wrong("--vary " + why)));
    var json = jsonFile().map(OutputFile::named);
    var page = report().map(OutputFile::named);
    var csv = csv().map(OutputFile::named);
    var asItIs = Inputs.policy(policy());
    var variants =
        Variants.of(Inputs.policyName(policy()), Inputs.policyText(policy()), axes)
            .getOrElseThrow(why -> wrong("--vary " + why));
    var population = Inputs.population(population());
    var history = history().map(file -> Inputs.history(file, mapping(), population));
    var policies = variants.policies().prepend(asItIs);
    policies.forEach(policy -> Inputs.checkCurrencies(policy, population, history));
    var simulation = simulation(policies, population, history);
    var results = new WatchedRun(simulation, terminal(), workers()).live();
    if (results.worlds() == 0) {
      tell("stopped before any world was over: there is nothing to report");
      return Interruption.STATUS;
    }
    var source = history.map(orders -> orders.name()).getOrElse(population::name);
    var sweep = summary(variants, criteria, asItIs.id().toString(), source, simulation, results);
    json.forEach(file -> file.write(out -> SweepJson.write(sweep, out)));
    page.forEach(file -> file.write(out -> SweepPage.write(sweep, out)));
    csv.forEach(file -> file.write(out -> SweepCsv.write(sweep, out)));
    show(sweep);
    return sweep.isWhole() ? 0 : Interruption.STATUS;
  }

  private SweepSummary summary(
      Variants variants,
      Seq<Kpi> criteria,
      String policy,
      String source,
      Simulation simulation,
      Results results) {
    return new SweepSummary(
        policy,
        variants.axes().map(axis -> axis.setting().toString()),
        variants.names(),
        criteria,
        results.first(),
        SweepSummary.tried(variants, results.policies().tail()),
        source,
        simulation.currency(),
        seed(),
        results.first().sample().whole().orders(),
        results.worlds(),
        simulation.worlds());
  }

  private Seq<Kpi> kpis() {
    var kpis = criteria().map(this::kpi);
    if (kpis.size() < FEWEST_CRITERIA
        || kpis.size() > MOST_CRITERIA
        || kpis.distinct().size() < kpis.size()) {
      throw wrong(
          "--criteria must be %d to %d different figures"
              .formatted(FEWEST_CRITERIA, MOST_CRITERIA));
    }
    return kpis;
  }

  private Kpi kpi(String word) {
    var weighable = List.ofAll(Kpi.ofRuns()).filter(kpi -> kpi.better() != Better.NEITHER);
    var words = weighable.map(Kpi::word);
    return weighable
        .find(kpi -> kpi.word().equals(word))
        .getOrElseThrow(() ->
            wrong(
                "--criteria: '%s' is no figure that is better when it is less or more%s; they are: %s"
                    .formatted(word, NearestWord.hint(word, words), words.mkString(", "))));
  }

  /** The table, unless the JSON goes to where the table would. */
  private void show(SweepSummary sweep) {
    if (jsonToStandardOutput()) {
      OutputFile.writeTo(terminal().out(), out -> SweepJson.write(sweep, out));
    } else {
      var language = language().getOrElse(() -> Language.ofLocale(terminal().locale()));
      var text = new SweepText(sweep, language, terminal().columns(), terminal()::strong);
      terminal().out().print(text.text());
    }
  }
}
