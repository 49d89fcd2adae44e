package io.redress.simulator.command;

import io.redress.adapter.policy.yaml.Problem;
import io.redress.policy.Policy;
import io.redress.verify.Finding;
import io.redress.verify.PolicyVerifier;
import io.redress.verify.Severity;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code redress check}: what is wrong with a policy, found before it runs. */
@Command(
    name = "check",
    description = {
      "Says what is wrong with policies: what cannot be read, with its place in the file, and what",
      "does not hold together: cases that no rule takes, rules that are never reached, and more.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Redress.Version.class,
    sortOptions = false,
    separator = " ",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Exit status: 0 nothing worse than hints, 1 anything worse, 2 wrong options.",
      "Examples:",
      "  redress check my-policy.yaml",
      "  redress check --json policies/*.yaml"
    })
final class Check extends PolicyCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "NAME|FILE",
      description = "Policy files, or policies that come with Redress.")
  private java.util.List<String> names = java.util.List.of();

  @CommandLine.Option(
      names = "--json",
      description = "Write JSON, with the texts in both languages.")
  private boolean json;

  Check(Terminal terminal) {
    super(terminal);
  }

  /**
   * What was found about one policy.
   *
   * @param problems why it cannot be read; then there are no findings
   */
  record Checked(String name, Seq<Problem> problems, Seq<Finding> findings) {

    static Checked of(String name) {
      return Inputs.tryPolicy(name)
          .fold(
              problems -> new Checked(name, problems, List.empty()),
              policy -> new Checked(name, List.empty(), sorted(policy)));
    }

    /** The worst first, otherwise in the order of the policy. */
    private static Seq<Finding> sorted(Policy policy) {
      return PolicyVerifier.findings(policy).sortBy(Finding::severity);
    }

    boolean isFine() {
      return problems.isEmpty() && findings.forAll(each -> each.severity() == Severity.HINT);
    }
  }

  @Override
  public Integer call() {
    var checked = List.ofAll(names).map(Checked::of);
    if (json) {
      OutputFile.writeTo(terminal().out(), out -> CheckJson.write(checked, out));
    } else {
      var text = new CheckText(language(), terminal());
      checked.forEach(each -> text.lines(each).forEach(terminal().out()::println));
    }
    return checked.forAll(Checked::isFine) ? 0 : 1;
  }
}
