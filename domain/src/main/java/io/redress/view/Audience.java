package io.redress.view;

/** For whom a story is told. */
public enum Audience {
  /** Whoever asked: no thresholds, signals, levels or names of staff, nor why somebody looked. */
  CUSTOMER,
  /** Whoever works on cases: everything with its rules and levels. */
  STAFF,
  /** Whoever answers for the money: what was decided, and where the money is. */
  FINANCE,
  /** Whoever examines: what staff see, with the command and the version of the policy. */
  AUDITOR
}
