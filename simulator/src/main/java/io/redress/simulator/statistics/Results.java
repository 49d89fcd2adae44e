package io.redress.simulator.statistics;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * What came out of a run.
 *
 * @param policies in the order in which they were given; the first is the one that was asked about
 * @param oracle the best that any policy could have done
 */
public record Results(Seq<PolicyFigures> policies, Sample oracle) {

  /** Of no world yet. */
  public static Results none(int policies) {
    return new Results(Vector.fill(policies, PolicyFigures::new), new Sample());
  }

  /** Adds what others hold; those may not be used afterwards. */
  public void merge(Results other) {
    policies.zip(other.policies).forEach(pair -> pair._1.merge(pair._2));
    oracle.merge(other.oracle);
  }

  /** What the policy came to that was asked about. */
  public PolicyFigures first() {
    return policies.head();
  }

  /** How many worlds were lived through to their end. */
  public int worlds() {
    return oracle.worlds();
  }
}
