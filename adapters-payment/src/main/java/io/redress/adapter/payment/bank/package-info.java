/**
 * Transfers to an account that the customer names, in files that a bank takes: {@code
 * pain.001.001.09} out, {@code pain.002.001.10} and {@code camt.054.001.08} back (ISO 20022, <a
 * href="https://www.iso20022.org/iso-20022-message-definitions">message definitions</a>; which
 * characters may be written: <a
 * href="https://www.europeanpaymentscouncil.eu/document-library/guidance-documents/sepa-requirements-extended-character-set-unicode-subset-best">EPC217-08</a>).
 *
 * <p>A refund is written into a book and is thereby accepted. At each cut-off a clerk makes a file
 * of what waits, puts it where the bank's software fetches it, and erases whose accounts they were.
 * What the bank says comes back in files, too: the status of a transfer counts before that of its
 * file, two that contradict each other leave it uncertain, and money that comes back to the shop's
 * account takes back what was confirmed. Nothing in a file says who wrote it: what is believed is
 * what stands in the folder that only the bank's software may write to.
 */
@org.jspecify.annotations.NullMarked
@org.jmolecules.architecture.hexagonal.SecondaryAdapter
package io.redress.adapter.payment.bank;
