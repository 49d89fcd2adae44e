/** Searches for the smallest story that breaks an invariant, good sense, or a wish of a policy. */
@org.jspecify.annotations.NullMarked
@org.jmolecules.architecture.hexagonal.PrimaryAdapter
package io.redress.simulator.stress;
