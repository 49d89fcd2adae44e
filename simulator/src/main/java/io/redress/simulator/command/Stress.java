package io.redress.simulator.command;

import io.redress.policy.Policy;
import io.redress.simulator.search.Script;
import io.redress.simulator.search.Search;
import io.redress.simulator.stress.StressJson;
import io.redress.simulator.stress.StressText;
import io.redress.simulator.stress.Stressed;
import io.redress.verify.FindingKind;
import io.redress.verify.PolicyVerifier;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code redress stress}: searches for the smallest story that breaks a policy. */
@Command(
    name = "stress",
    description = {
      "Searches for stories that break a policy: orders, requests, answers and faults under which",
      "an invariant, good sense, or a property that the policy states does not hold. What it finds",
      "it makes as small as it can, and tells how to see it again.",
      "Without other options: 20,000 stories, always the same ones.",
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
      "Exit status: 0 nothing was found, 1 data that cannot be used, 2 wrong options,",
      "3 something is broken, 130 stopped.",
      "Examples:",
      "  redress stress --policy my-policy.yaml",
      "  redress stress --policy my-policy.yaml --tries 1000000 --seconds 60 --seed 7",
      "  redress stress --policy my-policy.yaml --replay simplest:QUANTITY/20=1/2"
    })
final class Stress extends PolicyCommand implements Callable<Integer> {

  private static final int USUAL_TRIES = 20_000;
  private static final int MOST_TRIES = 1_000_000_000;
  private static final long MOST_SECONDS = 86_400;
  private static final int MOST_FINDINGS = 20;

  /** Not one a processor, so that the same is found everywhere. */
  private static final int USUAL_WORKERS = 2;

  private static final int BROKEN = 3;

  private static final Set<FindingKind> OF_PROPERTIES =
      HashSet.of(
          FindingKind.VACUOUS_PROPERTY,
          FindingKind.CONTRADICTING_PROPERTIES,
          FindingKind.BROKEN_PROPERTY);

  @CommandLine.Option(
      names = "--policy",
      order = 10,
      paramLabel = "NAME|FILE",
      description = "A built-in policy or a policy file (default: ${DEFAULT-VALUE}).")
  private String policy = "cn-marketplace";

  @CommandLine.Option(
      names = "--tries",
      order = 20,
      paramLabel = "N",
      description = "How many stories to live through (default: 20,000).")
  private @Nullable Long tries;

  @CommandLine.Option(
      names = "--seconds",
      order = 21,
      paramLabel = "N",
      description = "For how long to search at most; what is found then depends on the machine.")
  private @Nullable Long seconds;

  @CommandLine.Option(
      names = "--seed",
      order = 22,
      paramLabel = "N",
      description = "Same seed and policy, same stories (default: ${DEFAULT-VALUE}).")
  private long seed = 42;

  @CommandLine.Option(
      names = "--replay",
      order = 23,
      paramLabel = "STORY",
      description = "Tell one story again, as a finding names it.")
  private @Nullable String replay;

  @CommandLine.Option(
      names = "--json",
      order = 30,
      paramLabel = "FILE",
      description = "Write what was found as JSON; - for standard output.")
  private @Nullable String json;

  @CommandLine.Option(
      names = "--threads",
      order = 89,
      paramLabel = "N",
      description = "How many threads search; another number finds others (default: 2).")
  private @Nullable Integer threads;

  Stress(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    checkOptions();
    var file = given(json).filter(name -> !name.equals("-")).map(OutputFile::named);
    var read = Inputs.policy(policy);
    warnOf(read);
    return given(replay)
        .map(story -> replayed(read, story, file))
        .getOrElse(() -> searched(read, file));
  }

  private void checkOptions() {
    if (given(tries).exists(number -> number < 1 || number > MOST_TRIES)) {
      throw wrong(String.format(Locale.ROOT, "--tries must be from 1 to %,d", MOST_TRIES));
    }
    if (given(seconds).exists(number -> number < 1 || number > MOST_SECONDS)) {
      throw wrong(String.format(Locale.ROOT, "--seconds must be from 1 to %,d", MOST_SECONDS));
    }
    if (given(replay).isDefined() && (given(tries).isDefined() || given(seconds).isDefined())) {
      throw wrong("--replay tells one story: it goes with neither --tries nor --seconds");
    }
    given(threads).forEach(this::checkThreads);
  }

  /** What can be known of properties without any story. */
  private void warnOf(Policy read) {
    PolicyVerifier.findings(read)
        .filter(finding -> OF_PROPERTIES.contains(finding.kind()))
        .forEach(
            finding -> tell("warning: %s: %s".formatted(finding.section(), finding.message())));
  }

  private int replayed(Policy read, String story, Option<OutputFile> file) {
    var script = Script.parse(story).getOrElseThrow(why -> wrong("--replay: " + why));
    var stressed = new io.redress.simulator.stress.Stress(read).told(script);
    show(stressed, file);
    return status(stressed);
  }

  private int searched(Policy read, Option<OutputFile> file) {
    int most = given(tries).map(Long::intValue).getOrElse(anyTries());
    var search = Search.of(seed, most).by(given(threads).getOrElse(USUAL_WORKERS));
    var stress = new io.redress.simulator.stress.Stress(read);
    Stressed stressed;
    boolean isStopped;
    try (var bar = ProgressBar.start(terminal(), most, ProgressBar.SEARCHING);
        var interruption = Interruption.listen(terminal()::sayStopping)) {
      var limited =
          given(seconds).fold(() -> search, time -> search.within(Duration.ofSeconds(time)));
      stressed =
          stress.run(
              limited.until(MOST_FINDINGS).until(interruption::isStopped), () -> bar.advance(1));
      isStopped = interruption.isStopped();
    }
    show(stressed, file);
    return isStopped ? Interruption.STATUS : status(stressed);
  }

  private static int status(Stressed stressed) {
    return stressed.findings().isEmpty() ? 0 : BROKEN;
  }

  /** Who says only for how long searches as much as there is time for. */
  private int anyTries() {
    return given(seconds).isDefined() ? MOST_TRIES : USUAL_TRIES;
  }

  private void show(Stressed stressed, Option<OutputFile> file) {
    file.forEach(json -> json.write(out -> StressJson.write(stressed, out)));
    if (given(json).contains("-")) {
      OutputFile.writeTo(terminal().out(), out -> StressJson.write(stressed, out));
    } else {
      terminal()
          .out()
          .print(
              StressText.of(
                  stressed, policy, language(), terminal().columns(), terminal()::strong));
    }
  }

  private static <T> Option<T> given(@Nullable T value) {
    return value == null ? Option.none() : Option.some(value);
  }
}
