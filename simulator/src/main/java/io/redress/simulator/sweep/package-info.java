/** A policy with some of its settings varied: every combination over the same orders and people. */
@org.jspecify.annotations.NullMarked
package io.redress.simulator.sweep;
