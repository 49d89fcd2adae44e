/** Every event of every case of a run, as rows for one's own analysis. */
@org.jspecify.annotations.NullMarked
package io.redress.simulator.events;
