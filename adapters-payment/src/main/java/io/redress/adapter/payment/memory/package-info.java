/**
 * A payment provider in memory, whose answers a script decides and whose books can be audited, and
 * a book of coupons.
 */
@org.jspecify.annotations.NullMarked
@org.jmolecules.architecture.hexagonal.SecondaryAdapter
package io.redress.adapter.payment.memory;
