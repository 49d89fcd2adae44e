package io.redress.verify;

/**
 * How much may be looked at. It bounds time and memory, and being spent in nodes and not in seconds
 * it gives the same answers on every machine.
 */
public final class Budget {

  /** A hundred times what tables of 1,000 rules need. */
  private static final long USUAL_NODES = 20_000_000;

  /** One question may not take what all others need. */
  private static final long USUAL_NODES_A_QUESTION = 400_000;

  private final long nodesAQuestion;
  private long left;
  private long leftOfQuestion;

  private Budget(long nodes, long nodesAQuestion) {
    this.left = nodes;
    this.nodesAQuestion = nodesAQuestion;
  }

  public static Budget usual() {
    return new Budget(USUAL_NODES, USUAL_NODES_A_QUESTION);
  }

  /** A budget of so many nodes, any of which a single question may take. */
  public static Budget of(long nodes) {
    return new Budget(nodes, nodes);
  }

  /** Begins a question; false if nothing is left for it. */
  boolean nextQuestion() {
    leftOfQuestion = nodesAQuestion;
    return take();
  }

  /** Takes one node; false if none is left. */
  boolean take() {
    if (left <= 0 || leftOfQuestion <= 0) {
      return false;
    }
    left--;
    leftOfQuestion--;
    return true;
  }
}
