/** A journal of cases in memory, for tests and for the simulator. */
@org.jspecify.annotations.NullMarked
@org.jmolecules.architecture.hexagonal.SecondaryAdapter
package io.redress.adapter.store.memory;
