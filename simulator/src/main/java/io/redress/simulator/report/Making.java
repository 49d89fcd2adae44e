package io.redress.simulator.report;

import io.redress.simulator.report.Edition.Fact;
import java.util.ArrayList;
import java.util.List;

/** How the figures were made: what was run, with what, and how much of it. */
final class Making {

  private Making() {}

  /** What stands under the title. */
  static List<Fact> facts(RunSummary run, Language language) {
    var facts = new ArrayList<Fact>();
    facts.add(new Fact(Label.POLICY.in(language), run.policy().name()));
    facts.add(new Fact(Label.VERSION.in(language), run.policy().version()));
    facts.add(orders(run, language));
    run.history()
        .forEach(history -> facts.add(new Fact(Label.HISTORY.in(language), history.name())));
    facts.add(new Fact(Label.POPULATION.in(language), run.population()));
    facts.add(new Fact(Label.SEED.in(language), Long.toString(run.seed())));
    facts.add(new Fact(Label.CURRENCY.in(language), run.currency().getCurrencyCode()));
    return facts;
  }

  /** What whoever wants to make them again must know. */
  static List<Fact> details(RunSummary run, Language language) {
    var facts = new ArrayList<Fact>();
    facts.add(new Fact(PageText.REDRESS_VERSION.in(language), version(language)));
    facts.add(new Fact(Label.POLICY.in(language), run.policy().toString()));
    facts.add(
        new Fact(
            PageText.ALSO_COMPARED.in(language),
            run.policies().tail().map(policy -> policy.id().toString()).mkString(", ")));
    facts.add(orders(run, language));
    run.history()
        .forEach(history -> facts.add(new Fact(Label.HISTORY.in(language), history.name())));
    facts.add(new Fact(PageText.WORLDS.in(language), worlds(run, language)));
    facts.add(new Fact(Label.POPULATION.in(language), run.population()));
    facts.add(new Fact(Label.SEED.in(language), Long.toString(run.seed())));
    return facts;
  }

  /** That the run was stopped early, if it was. */
  static List<String> warnings(RunSummary run, Language language) {
    return run.isWhole()
        ? List.of()
        : List.of(
            PageText.STOPPED.with(
                language, Numbers.count(run.worlds()), Numbers.count(run.planned())));
  }

  private static Fact orders(RunSummary run, Language language) {
    var kind = run.history().isDefined() ? Label.REAL_ORDERS : Label.GENERATED_ORDERS;
    return new Fact(
        Label.ORDERS.in(language), Numbers.count(run.tally().orders()) + " " + kind.in(language));
  }

  private static String worlds(RunSummary run, Language language) {
    return run.isWhole()
        ? Numbers.count(run.worlds())
        : PageText.WORLDS_OF.with(
            language, Numbers.count(run.worlds()), Numbers.count(run.planned()));
  }

  /** The version that the build wrote into the jar. */
  private static String version(Language language) {
    var version = HtmlReport.class.getPackage().getImplementationVersion();
    return version == null ? PageText.NOT_PACKAGED.in(language) : version;
  }
}
