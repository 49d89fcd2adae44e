package io.redress.simulator.command;

import io.redress.adapter.policy.yaml.NearestWord;
import io.redress.simulator.statistics.Kpi;
import io.redress.simulator.statistics.Kpi.Better;
import io.redress.simulator.sweep.Axis;
import io.redress.simulator.sweep.Bound;
import io.redress.simulator.sweep.Optimum;
import io.redress.simulator.sweep.OptimumText;
import io.redress.simulator.sweep.SweepSummary;
import io.redress.simulator.sweep.SweepSummary.Tried;
import io.redress.simulator.sweep.Variants;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code redress optimise}: finds the best combination of some settings within bounds. */
@Command(
    name = "optimise",
    description = {
      "Tries every combination of values for settings of a policy, as 'redress sweep' does, and",
      "finds the one that has least of a figure and keeps to bounds.",
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
      "Exit status: 0 done, 1 no combination keeps to the bounds, or data that cannot be used,",
      "2 wrong options, 3 a broken invariant, 130 stopped.",
      "Example:",
      "  redress optimise --policy my-policy.yaml --vary 'authority.agent.up-to=50..500 step 50'"
          + " \\",
      "      --minimise net-cost --subject-to 'wrongly-refused <= 4.00' --write better.yaml"
    })
final class Optimise extends SweepCommand {

  @CommandLine.Option(
      names = "--minimise",
      order = 12,
      paramLabel = "FIGURE",
      description = "Of what there is to be least (default: ${DEFAULT-VALUE}).")
  private String minimise = "net-cost";

  @CommandLine.Option(
      names = "--subject-to",
      order = 13,
      paramLabel = "BOUND",
      description = "Such as 'complaints <= 5 %%'; may be given several times.")
  private java.util.List<String> subjectTo = new ArrayList<>();

  @CommandLine.Option(
      names = "--write",
      order = 33,
      paramLabel = "FILE",
      description = "Write the policy with the values that were found.")
  private @Nullable String write;

  private Option<OutputFile> better = Option.none();

  Optimise(Terminal terminal) {
    super(terminal);
  }

  @Override
  Seq<Tuple2<String, String>> files() {
    return super.files().appendAll(named(List.of(Tuple.of("--write", given(write)))));
  }

  /** What would be in the way of the file is said before hours of work, not afterwards. */
  @Override
  void checkRun() {
    super.checkRun();
    better = given(write).map(OutputFile::named);
  }

  @Override
  Seq<Kpi> criteria(Currency currency) {
    return bounds(currency).map(Bound::kpi).prepend(objective()).distinct();
  }

  private Kpi objective() {
    var less = List.ofAll(Kpi.ofRuns()).filter(kpi -> kpi.better() == Better.LESS);
    var words = less.map(Kpi::word);
    return less.find(kpi -> kpi.word().equals(minimise))
        .getOrElseThrow(() ->
            wrong(
                "--minimise: '%s' is no figure that is better when it is less%s; they are: %s"
                    .formatted(minimise, NearestWord.hint(minimise, words), words.mkString(", "))));
  }

  private Seq<Bound> bounds(Currency currency) {
    return List.ofAll(subjectTo)
        .map(typed ->
            Bound.parse(typed, currency).getOrElseThrow(why -> wrong("--subject-to " + why)));
  }

  @Override
  int done(SweepSummary sweep, Seq<Axis> axes) {
    var optimum = new Optimum(objective(), bounds(sweep.currency()));
    var best = optimum.of(sweep);
    if (!jsonToStandardOutput()) {
      var text = new OptimumText(sweep, optimum, spoken(), terminal().columns());
      text.lines(best).forEach(terminal().out()::println);
    }
    for (var found : best) {
      better.forEach(file -> write(file, axes, found));
    }
    return best.isDefined() ? 0 : 1;
  }

  private void write(OutputFile file, Seq<Axis> axes, Tried best) {
    var text = Variants.text(Inputs.policyText(policy()), axes, best.values());
    file.write(out -> out.write(text));
    tell("wrote " + write);
  }
}
