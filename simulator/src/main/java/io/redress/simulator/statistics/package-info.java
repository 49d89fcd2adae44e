/** What came out of a run: counters that merge exactly, in any order. */
@org.jspecify.annotations.NullMarked
package io.redress.simulator.statistics;
