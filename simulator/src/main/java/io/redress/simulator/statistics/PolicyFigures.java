package io.redress.simulator.statistics;

/**
 * What the worlds of a run came to under one policy, and how that differs from the policy that was
 * asked about. Those of parts of the worlds merge in whatever order.
 */
public final class PolicyFigures {

  private final Sample sample = new Sample();
  private final Pairing fromFirst = new Pairing();
  private final Standouts standouts = new Standouts();

  /**
   * Adds a world that is over.
   *
   * @param first what it came to under the policy that was asked about
   * @param own what it came to under this one
   */
  public void add(Tally first, Tally own, Standouts cases) {
    fromFirst.add(first, own);
    sample.add(own);
    standouts.merge(cases);
  }

  /** Adds what others hold; those may not be used afterwards. */
  public void merge(PolicyFigures other) {
    sample.merge(other.sample);
    fromFirst.merge(other.fromFirst);
    standouts.merge(other.standouts);
  }

  void write(Packing out) {
    sample.write(out);
    fromFirst.write(out);
    standouts.write(out);
  }

  /** Reads what was written into figures of no world yet. */
  void read(Unpacking in) {
    sample.read(in);
    fromFirst.read(in);
    standouts.read(in);
  }

  public Sample sample() {
    return sample;
  }

  /** How much more this policy has of each figure than the one that was asked about. */
  public Pairing fromFirst() {
    return fromFirst;
  }

  public Standouts standouts() {
    return standouts;
  }
}
