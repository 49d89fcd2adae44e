/** Counters, timers and gauges of Micrometer, for operators: how the work goes, and what waits. */
@org.jspecify.annotations.NullMarked
@org.jmolecules.architecture.hexagonal.SecondaryAdapter
package io.redress.adapter.notify.micrometer;
