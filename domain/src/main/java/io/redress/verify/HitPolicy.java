package io.redress.verify;

/** What becomes of a case that several rules of a table match. */
public enum HitPolicy {
  /** The first of them decides. */
  FIRST,
  /** There must be no such case. */
  UNIQUE,
  /** All of them count. */
  COLLECT
}
