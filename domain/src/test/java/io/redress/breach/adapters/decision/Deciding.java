package io.redress.breach.adapters.decision;

/** The decision itself. */
public final class Deciding {

  private Deciding() {}

  public static Answer decide() {
    return new Answer("yes");
  }
}
