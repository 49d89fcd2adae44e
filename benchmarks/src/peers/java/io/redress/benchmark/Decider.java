package io.redress.benchmark;

/** What answers claims by the reference table. */
@FunctionalInterface
interface Decider {

  RefundRule decide(RefundClaim claim);
}
