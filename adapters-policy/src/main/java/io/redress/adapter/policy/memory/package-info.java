/** A policy book in memory, which holds the versions that it is given. */
@org.jspecify.annotations.NullMarked
@org.jmolecules.architecture.hexagonal.SecondaryAdapter
package io.redress.adapter.policy.memory;
