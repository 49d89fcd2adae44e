package io.redress.adapter.policy.yaml;

/**
 * Ends the reading of one value whose problem has been reported. An exception, against our habit,
 * and caught at the next field or item: so readers return plain values, and need neither a wrapper
 * round each of them nor a harmless stand-in that a constructor of the domain would refuse.
 */
final class Unreadable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Unreadable() {
    super("the problem has been reported", null, false, false);
  }
}
