/**
 * Transfers to an account that the customer names, in files that a bank takes and answers with
 * files.
 */
@org.jspecify.annotations.NullMarked
@org.jmolecules.architecture.hexagonal.SecondaryAdapter
package io.redress.adapter.payment.bank;
