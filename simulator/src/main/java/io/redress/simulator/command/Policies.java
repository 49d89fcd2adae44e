package io.redress.simulator.command;

import io.redress.adapter.policy.BuiltInPolicies;
import io.redress.policy.Policy;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code redress policies}: what comes with Redress, to run as it is or to copy and change. */
@Command(
    name = "policies",
    description = {"Lists the policies that come with Redress, or shows the file of one.", ""},
    mixinStandardHelpOptions = true,
    versionProvider = Redress.Version.class,
    sortOptions = false,
    separator = " ",
    optionListHeading = "%nOptions:%n",
    footer = {"", "Example:", "  redress policies cn-seven-day > my-policy.yaml"})
final class Policies extends PolicyCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      description = "The policy whose file to show, with its comments.")
  private @Nullable String name;

  Policies(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    if (name == null) {
      list();
    } else {
      terminal().out().print(text(name));
    }
    return 0;
  }

  private void list() {
    var policies = BuiltInPolicies.names().flatMap(BuiltInPolicies::load);
    int widest = policies.map(policy -> policy.id().name().length()).max().getOrElse(0);
    policies.forEach(policy -> terminal().out().println(line(policy, widest)));
  }

  private String line(Policy policy, int widest) {
    var name = policy.id().name();
    return "%s%s  %s  %s  %s"
        .formatted(
            name,
            " ".repeat(widest - name.length()),
            policy.id().version(),
            policy.currency(),
            language().of(policy.title()));
  }

  private static String text(String name) {
    return BuiltInPolicies.text(name)
        .getOrElseThrow(() ->
            new DataFailure(
                "no policy '%s' comes with Redress, but %s"
                    .formatted(name, BuiltInPolicies.names().mkString(", "))));
  }
}
