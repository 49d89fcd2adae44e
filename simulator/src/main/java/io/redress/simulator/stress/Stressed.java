package io.redress.simulator.stress;

import io.redress.policy.Policy;
import io.vavr.collection.Seq;
import java.time.Duration;

/**
 * What a search for broken promises came to.
 *
 * @param stories how many were lived through, not counting those of the shrinking
 * @param took how long that was
 * @param gaps what no story reached, kind by kind; empty where a single story was told again
 */
public record Stressed(
    Policy policy, Seq<Finding> findings, long stories, Duration took, Seq<Reached.Gap> gaps) {

  /** Whether stories were searched, and not a single one told again. */
  boolean isSearch() {
    return !gaps.isEmpty();
  }
}
