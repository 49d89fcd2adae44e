package io.redress.simulator.command;

import io.redress.simulator.report.Language;
import io.redress.simulator.statistics.Kpi;
import io.redress.simulator.statistics.Results;
import io.redress.simulator.sweep.Axis;
import io.redress.simulator.sweep.SweepCsv;
import io.redress.simulator.sweep.SweepJson;
import io.redress.simulator.sweep.SweepPage;
import io.redress.simulator.sweep.SweepSummary;
import io.redress.simulator.sweep.SweepText;
import io.redress.simulator.sweep.Variants;
import io.redress.simulator.world.Simulation;
import io.vavr.collection.Seq;
import java.util.Currency;
import java.util.concurrent.Callable;

/** What {@link Sweep} and {@link Optimise} do alike: live through combinations and show them. */
abstract class SweepCommand extends SweepOptions implements Callable<Integer> {

  SweepCommand(Terminal terminal) {
    super(terminal);
  }

  /**
   * By which figures combinations are weighed.
   *
   * @param currency of the policy
   */
  abstract Seq<Kpi> criteria(Currency currency);

  /** Does what else is to be done once all of it was lived through, and gives the exit status. */
  abstract int done(SweepSummary sweep, Seq<Axis> axes);

  @Override
  public Integer call() {
    checkRun();
    var axes = vary().map(typed -> Axis.parse(typed).getOrElseThrow(why -> wrong("--vary " + why)));
    var json = jsonFile().map(OutputFile::named);
    var page = report().map(OutputFile::named);
    var csv = csv().map(OutputFile::named);
    var asItIs = Inputs.policy(policy());
    var criteria = criteria(asItIs.currency());
    var variants =
        Variants.of(Inputs.policyName(policy()), Inputs.policyText(policy()), axes)
            .getOrElseThrow(why -> wrong("--vary " + why));
    if (variants.policies().isEmpty()) {
      throw new DataFailure(
          "no combination is a policy: " + variants.all().head().policy().getLeft());
    }
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
    return sweep.isWhole() ? done(sweep, variants.axes()) : Interruption.STATUS;
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

  /** The table, unless the JSON goes to where the table would. */
  private void show(SweepSummary sweep) {
    if (jsonToStandardOutput()) {
      OutputFile.writeTo(terminal().out(), out -> SweepJson.write(sweep, out));
    } else {
      var text = new SweepText(sweep, spoken(), terminal().columns(), terminal()::strong);
      terminal().out().print(text.text());
    }
  }

  /** In which language people read it. */
  Language spoken() {
    return language().getOrElse(() -> Language.ofLocale(terminal().locale()));
  }
}
