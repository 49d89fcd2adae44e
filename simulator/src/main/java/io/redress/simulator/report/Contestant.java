package io.redress.simulator.report;

import io.redress.simulator.report.RunSummary.PolicyRun;
import io.redress.simulator.statistics.Sample;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whose figures stand beside each other: the policies, and the best that any of them could do.
 *
 * @param tone how the style sheet colours it
 */
record Contestant(String name, String tone, Sample sample) {

  static List<Contestant> all(RunSummary run, Language language) {
    return Stream.concat(
            run.policies().toJavaStream().map(policy -> of(policy, run)),
            Stream.of(new Contestant(PageText.BEST.in(language), "best", run.oracle())))
        .toList();
  }

  private static Contestant of(PolicyRun policy, RunSummary run) {
    var tone =
        switch (policy.part()) {
          case SUBJECT -> "subject";
          case RIVAL -> "rival";
          case BOUND -> "bound";
        };
    return new Contestant(name(policy, run), tone, policy.sample());
  }

  /** What it is called among the policies of its run. */
  static String name(PolicyRun policy, RunSummary run) {
    return PolicyNames.of(run.policies().map(PolicyRun::id)).get(run.policies().indexOf(policy));
  }
}
