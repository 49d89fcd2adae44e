package io.redress.simulator.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code redress decide}: says what a policy answers to each of many dossiers. */
@Command(
    name = "decide",
    description = {
      "Decides dossiers by a policy: one JSON document a line in, one decision a line out.",
      "Nothing else happens: no money moves, and no line changes the answer to another.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Redress.Version.class,
    sortOptions = false,
    separator = " ",
    parameterListHeading = "%nInput:%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "A line that gets no decision gets {\"line\": N, \"error\": {...}} in its place, the others"
          + " go",
      "on, and the exit status is 1 in the end.",
      "",
      "Examples:",
      "  redress decide --policy cn-seven-day dossiers.jsonl > decisions.jsonl",
      "  gzip -dc dossiers.jsonl.gz | redress decide --policy my-policy.yaml | head"
    })
final class Decide extends TerminalCommand implements Runnable {

  private static final String STANDARD_INPUT = "-";

  @CommandLine.Parameters(
      paramLabel = "FILE.jsonl",
      arity = "0..1",
      description = "The dossiers; - or nothing for standard input.")
  private String file = STANDARD_INPUT;

  @CommandLine.Option(
      names = "--policy",
      paramLabel = "NAME|FILE",
      required = true,
      description = "A built-in policy or a policy file.")
  private String policy = "";

  @CommandLine.Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads decide (default: one a processor).")
  private @Nullable Integer threads;

  @CommandLine.Option(names = "--debug", description = "Show stack traces.")
  private boolean debug;

  Decide(Terminal terminal) {
    super(terminal);
  }

  @Override
  boolean isDebug() {
    return debug;
  }

  @Override
  public void run() {
    int workers = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    checkThreads(workers);
    var by = Inputs.policy(policy);
    try (var in = input()) {
      var count = DecidingLines.decide(by, workers, in, terminal().bytes());
      if (count.undecided() > 0) {
        throw new DataFailure(
            String.format(
                Locale.ROOT,
                "%,d of %,d lines got no decision: their answers have an \"error\"",
                count.undecided(),
                count.lines()));
      }
    } catch (DecidingLines.NobodyReads gone) {
      // as with head: whoever reads has seen enough
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (IOException failure) {
      throw Inputs.unreadable(file, failure);
    }
  }

  private InputStream input() {
    return file.equals(STANDARD_INPUT) ? terminal().in() : Inputs.open(file);
  }
}
