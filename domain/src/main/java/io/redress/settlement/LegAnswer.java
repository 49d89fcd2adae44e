package io.redress.settlement;

/** What a provider says of a leg. */
public enum LegAnswer {
  /** Taken on; whether it will arrive is said later. */
  ACCEPTED,
  /** The money has gone back. */
  CONFIRMED,
  /** The money has not moved and will not, or has come back. */
  DECLINED,
  /** The money may have moved: ask again, never send again. */
  UNCERTAIN
}
