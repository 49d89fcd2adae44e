package io.redress.simulator.command;

import io.redress.policy.Policy;
import io.redress.simulator.command.TestCases.Ran;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code redress test}: whether a policy still decides as is expected of it. */
@Command(
    name = "test",
    description = {
      "Compares what a policy decides with what is expected of it, case by case, and lists the"
          + " rules",
      "that no case reaches. A line of the file is",
      "  {\"case\": \"its name\", \"dossier\": {...}, \"expected\": {\"verdict\": \"approve\"}}",
      "Of a decision only what is expected is compared.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Redress.Version.class,
    sortOptions = false,
    separator = " ",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Exit status: 0 all as expected, 1 not, 2 wrong options.",
      "Example:",
      "  redress test my-policy.yaml my-cases.jsonl"
    })
final class TestPolicy extends PolicyCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "POLICY", description = "A policy file or a built-in one.")
  private String policy = "";

  @Parameters(
      index = "1",
      paramLabel = "CASES",
      description = "A file of cases, one a line; - for standard input.")
  private String cases = "";

  TestPolicy(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    var rules = Inputs.policy(policy);
    var ran = new TestCases(cases, rules, terminal()).run();
    var failed = ran.reject(Ran::isAsExpected);
    failed.flatMap(this::lines).forEach(terminal().out()::println);
    unreached(rules, ran).forEach(terminal().out()::println);
    terminal().out().println(summary(ran.size(), failed.size()));
    return failed.isEmpty() ? 0 : 1;
  }

  private Seq<String> lines(Ran ran) {
    return Vector.of("%s:%d: %s".formatted(cases, ran.line(), terminal().strong(ran.name())))
        .appendAll(
            ran.differences()
                .flatMap(difference ->
                    Vector.of(
                        "  " + difference.path(),
                        say("    expected ", "    预期 ") + difference.expected(),
                        say("    decided  ", "    实际 ") + difference.found())))
        .append("");
  }

  private Seq<String> unreached(Policy rules, Seq<Ran> ran) {
    var unreached = RuleCoverage.unreached(rules, ran.flatMap(Ran::explained));
    return unreached.isEmpty()
        ? Vector.empty()
        : Vector.of(say("Rules that no case reaches:", "没有案例触及的规则："))
            .appendAll(
                unreached.flatMap(section ->
                    TextLines.wrapped(
                        section._1 + ": " + section._2.mkString(", "), "  ", terminal())))
            .append("");
  }

  private String summary(int all, int failed) {
    return say(
        "%d of %d cases as expected".formatted(all - failed, all),
        "%d 个案例中 %d 个符合预期".formatted(all, all - failed));
  }
}
