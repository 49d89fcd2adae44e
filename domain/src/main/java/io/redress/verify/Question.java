package io.redress.verify;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * Asks for a point of a box at which no blocker holds and the first follower that holds does not
 * agree. Everything that is asked of tables is asked in this way.
 *
 * @param within where to look
 * @param blockers boxes that must not hold
 * @param followers in the order in which they are tried where no blocker holds
 * @param isNoneAgreeing whether it agrees, too, that no follower holds
 */
record Question(Box within, Seq<Box> blockers, Seq<Follower> followers, boolean isNoneAgreeing) {

  record Follower(Box box, boolean isAgreeing) {}

  /** Asks for a point that none of the boxes covers. */
  static Question uncovered(Box within, Seq<Box> boxes) {
    return new Question(within, boxes, List.empty(), false);
  }

  /** Asks for a point that is not covered and at which something else follows, or nothing. */
  static Question differing(Box within, Seq<Box> blockers, Seq<Follower> followers) {
    return new Question(within, blockers, followers, false);
  }
}
