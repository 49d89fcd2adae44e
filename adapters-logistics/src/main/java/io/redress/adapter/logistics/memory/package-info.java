/** A warehouse, a courier network and suppliers in memory, whose answers a script decides. */
@org.jspecify.annotations.NullMarked
@org.jmolecules.architecture.hexagonal.SecondaryAdapter
package io.redress.adapter.logistics.memory;
