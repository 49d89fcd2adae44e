/**
 * What all journals share that keep events as text: a JSON form of every event with its version,
 * and a chain of hashes that shows what was changed.
 */
@org.jspecify.annotations.NullMarked
@org.jmolecules.architecture.hexagonal.SecondaryAdapter
package io.redress.adapter.store;
