/** A warehouse system that speaks the HTTP protocol described here, asked and listened to. */
@org.jspecify.annotations.NullMarked
@org.jmolecules.architecture.hexagonal.SecondaryAdapter
package io.redress.adapter.logistics.http;
