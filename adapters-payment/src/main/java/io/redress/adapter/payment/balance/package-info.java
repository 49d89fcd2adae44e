/**
 * Store balance: credit with the shop, in a book whose entries are only ever inserted and whose sum
 * is what a customer has.
 */
@org.jspecify.annotations.NullMarked
@org.jmolecules.architecture.hexagonal.SecondaryAdapter
package io.redress.adapter.payment.balance;
