/**
 * Store balance: credit that customers have with the shop, kept in the shop's own database as
 * entries that are only ever inserted. A credit counts once for each key, a balance is the sum of
 * its entries, and what is spent never exceeds it.
 */
@org.jspecify.annotations.NullMarked
@org.jmolecules.architecture.hexagonal.SecondaryAdapter
package io.redress.adapter.payment.balance;
