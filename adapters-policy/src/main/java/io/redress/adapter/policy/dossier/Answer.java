package io.redress.adapter.policy.dossier;

import io.redress.decision.Decision;
import io.redress.decision.Unanswerable;

/** What stands in the place of a dossier. Only the first is a decision. */
public sealed interface Answer {

  record Decided(SubmittedDossier dossier, Decision decision) implements Answer {}

  /**
   * A dossier that the policy gives no decision on.
   *
   * @param line the number of its line, counted from one
   */
  record Undecided(long line, String id, Unanswerable why) implements Answer {}

  /** A line that is no dossier. */
  record Unread(long line, LineProblem why) implements Answer {}
}
