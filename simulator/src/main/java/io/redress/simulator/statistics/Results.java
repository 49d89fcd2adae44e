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

  /** Raised whenever anything else is written. */
  private static final String FORM = "redress-results 1";

  /** Of no world yet. */
  public static Results none(int policies) {
    return new Results(Vector.fill(policies, PolicyFigures::new), new Sample());
  }

  /** Adds what others hold; those may not be used afterwards. */
  public void merge(Results other) {
    policies.zip(other.policies).forEach(pair -> pair._1.merge(pair._2));
    oracle.merge(other.oracle);
  }

  /**
   * All of it, to be merged somewhere else: the same bytes for the same results, read by the same
   * version of Redress.
   */
  public byte[] toBytes() {
    var out = new Packing();
    out.text(FORM);
    out.number(policies.size());
    policies.forEach(policy -> policy.write(out));
    oracle.write(out);
    return out.bytes();
  }

  /**
   * What was written.
   *
   * @throws IllegalArgumentException if these are not the bytes of results
   */
  public static Results of(byte[] bytes) {
    var in = new Unpacking(bytes);
    if (!in.text().equals(FORM)) {
      throw new IllegalArgumentException("these are not the bytes of results");
    }
    var results = none((int) in.number());
    results.policies.forEach(policy -> policy.read(in));
    results.oracle.read(in);
    in.end();
    return results;
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
