/** A message channel in memory, which keeps what was told. */
@org.jspecify.annotations.NullMarked
@org.jmolecules.architecture.hexagonal.SecondaryAdapter
package io.redress.adapter.notify.memory;
