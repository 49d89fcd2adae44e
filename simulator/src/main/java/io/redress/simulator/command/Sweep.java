package io.redress.simulator.command;

import io.redress.adapter.policy.yaml.NearestWord;
import io.redress.simulator.statistics.Kpi;
import io.redress.simulator.statistics.Kpi.Better;
import io.redress.simulator.sweep.Axis;
import io.redress.simulator.sweep.SweepSummary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Currency;
import picocli.CommandLine;
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
final class Sweep extends SweepCommand {

  private static final int FEWEST_CRITERIA = 2;
  private static final int MOST_CRITERIA = 4;

  @CommandLine.Option(
      names = "--criteria",
      order = 12,
      paramLabel = "A,B,...",
      description =
          "By which figures combinations are weighed: 2 to 4 (default: ${DEFAULT-VALUE}).")
  private String criteria = "net-cost,wrongly-refused,money-back-p95";

  Sweep(Terminal terminal) {
    super(terminal);
  }

  @Override
  Seq<Kpi> criteria(Currency currency) {
    var kpis = List.of(criteria.split(",", -1)).map(String::strip).map(this::kpi);
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

  @Override
  int done(SweepSummary sweep, Seq<Axis> axes) {
    return 0;
  }
}
