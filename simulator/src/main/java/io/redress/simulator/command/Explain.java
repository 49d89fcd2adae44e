package io.redress.simulator.command;

import io.redress.adapter.policy.dossier.DossierReader;
import io.redress.adapter.policy.dossier.SubmittedDossier;
import io.redress.adapter.policy.dossier.UnanswerableWords;
import io.redress.decision.Decisions;
import io.redress.decision.Dossier;
import io.redress.policy.Policy;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code redress explain}: why a policy decides a dossier as it does. */
@Command(
    name = "explain",
    description = {
      "Says why a policy decides a dossier as it does: which rule of which section, the cells that",
      "matched, the nearest rule that would decide otherwise, and the amount part by part.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Redress.Version.class,
    sortOptions = false,
    separator = " ",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  redress explain --policy my-policy.yaml dossier.json",
      "  redress explain --policy cn-marketplace --line 7 dossiers.jsonl"
    })
final class Explain extends PolicyCommand implements Callable<Integer> {

  @CommandLine.Option(
      names = "--policy",
      paramLabel = "NAME|FILE",
      description = "A built-in policy or a policy file (default: ${DEFAULT-VALUE}).")
  private String policy = "cn-marketplace";

  @CommandLine.Option(
      names = "--line",
      paramLabel = "N",
      description =
          "Which line of a file of dossiers, counted from 1; without it, the whole file"
              + " is one dossier.")
  private @Nullable Long line;

  @Parameters(paramLabel = "DOSSIER", description = "A file with a dossier; - for standard input.")
  private String file = "-";

  Explain(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    if (line != null && line < 1) {
      throw wrong("--line must be at least 1");
    }
    var rules = Inputs.policy(policy);
    var submitted = dossier(rules);
    var explained =
        Decisions.explain(rules, submitted.dossier())
            .getOrElseThrow(
                why -> new DataFailure("no decision: " + UnanswerableWords.message(why)));
    new ExplainText(rules, language(), terminal(), asked(submitted.dossier()))
        .lines(submitted.id(), explained)
        .forEach(terminal().out()::println);
    return 0;
  }

  /** The instant that windows are counted to. */
  private static Instant asked(Dossier dossier) {
    return dossier.asked().getOrElse(dossier.now());
  }

  private SubmittedDossier dossier(Policy rules) {
    var bytes = line == null ? oneLine(Inputs.document(file, terminal())) : line(line);
    return new DossierReader(rules)
        .read(bytes, 0, bytes.length)
        .getOrElseThrow(problem ->
            new DataFailure(
                "%s:%d: %s: %s"
                    .formatted(file, problem.column(), problem.path(), problem.message())));
  }

  /** A dossier may be spread over lines for people; line feeds are white space in JSON. */
  private static byte[] oneLine(byte[] document) {
    for (int i = 0; i < document.length; i++) {
      document[i] = document[i] == '\n' || document[i] == '\r' ? (byte) ' ' : document[i];
    }
    return document;
  }

  private byte[] line(long number) {
    var lines = Inputs.lines(file, terminal());
    if (number > lines.size()) {
      throw new DataFailure(
          "'%s' has %d lines, and no line %d".formatted(file, lines.size(), number));
    }
    return lines.get((int) number - 1);
  }
}
