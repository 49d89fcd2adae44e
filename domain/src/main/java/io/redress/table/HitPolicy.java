package io.redress.table;

/** What it means when several rules of a table match. */
public enum HitPolicy {
  /** The first of them decides. */
  FIRST,
  /**
   * It must not happen. The verification of policies refuses a table of which two rules overlap; a
   * table that was not verified decides by the first.
   */
  UNIQUE,
  /** Each of them counts, in the order of the rules. */
  COLLECT
}
