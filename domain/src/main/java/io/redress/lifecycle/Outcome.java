package io.redress.lifecycle;

/** How a case ended. */
public enum Outcome {
  REFUNDED,
  REJECTED,
  WITHDRAWN,
  /** The customer let a deadline pass. */
  EXPIRED
}
