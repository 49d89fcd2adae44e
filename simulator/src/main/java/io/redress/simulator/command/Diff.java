package io.redress.simulator.command;

import io.redress.verify.PolicyDifference;
import io.redress.verify.PolicyDifference.Entry;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code redress diff}: in which cases two policies decide differently. */
@Command(
    name = "diff",
    description = {
      "Says in which cases two policies decide differently, with an example each, and which"
          + " settings",
      "differ; or that every case is decided alike, which is then proved and not sampled.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Redress.Version.class,
    sortOptions = false,
    separator = " ",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Exit status: 0 no difference, 1 differences, 2 wrong options.",
      "Example:",
      "  redress diff cn-marketplace my-policy.yaml"
    })
final class Diff extends PolicyCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "BEFORE", description = "A policy file or a built-in one.")
  private String before = "";

  @Parameters(index = "1", paramLabel = "AFTER", description = "The one that is to follow it.")
  private String after = "";

  Diff(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    var difference = PolicyDifference.between(Inputs.policy(before), Inputs.policy(after));
    difference.entries().flatMap(this::lines).forEach(terminal().out()::println);
    difference
        .undecided()
        .map(section ->
            say(
                section + ": there may be more differences; the tables are too large to tell",
                section + "：可能还有其他差异；表格过大，无法完全判断"))
        .forEach(terminal().out()::println);
    terminal().out().println(summary(difference));
    return difference.isNone() ? 0 : 1;
  }

  private Seq<String> lines(Entry entry) {
    return Vector.of(terminal().strong(entry.section()))
        .appendAll(TextLines.wrapped(language().of(entry.sentence()), "  ", terminal()))
        .appendAll(new ExampleText(language(), terminal()).lines(entry.example()))
        .append("");
  }

  private String summary(PolicyDifference difference) {
    if (difference.isNone()) {
      return say("every case is decided alike", "所有情形的决定都相同");
    }
    int count = difference.entries().size();
    return say(count == 1 ? "1 difference" : count + " differences", "共 %d 处差异".formatted(count));
  }
}
