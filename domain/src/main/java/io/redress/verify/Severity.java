package io.redress.verify;

/** How bad a {@link Finding} is. */
public enum Severity {
  /** The policy must not be used. */
  ERROR,
  /** The policy hardly does what its author wants. */
  WARNING,
  /** The policy could be simpler, or say more. */
  HINT
}
