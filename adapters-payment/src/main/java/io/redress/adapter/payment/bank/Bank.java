package io.redress.adapter.payment.bank;

import io.redress.adapter.payment.gateway.PaymentProvider.Account;
import io.redress.adapter.payment.gateway.Payments;
import io.redress.adapter.payment.gateway.Settings;
import io.redress.adapter.payment.jdbc.BookDatabase;
import io.vavr.control.Option;
import java.time.InstantSource;

/**
 * An account with a bank: what orders transfers, and what makes files of them. They are {@code
 * pain.001.001.09}; {@code pain.002.001.10} and {@code camt.054.001.08} come back (ISO 20022, <a
 * href="https://www.iso20022.org/iso-20022-message-definitions">message definitions</a>; which
 * characters may be written: <a
 * href="https://www.europeanpaymentscouncil.eu/document-library/guidance-documents/sepa-requirements-extended-character-set-unicode-subset-best">EPC217-08</a>).
 *
 * <p>A refund is written into a book and is thereby accepted. At each cut-off the clerk makes a
 * file of what waits, puts it where the bank's software fetches it, and erases whose accounts they
 * were. Of what the bank brings the status of a transfer counts before that of its file; what
 * contradicts itself is uncertain; money that comes back to the shop's account takes back what was
 * confirmed. Nothing in a file says who wrote it: believed is what stands in the folder that only
 * the bank's software may write to.
 *
 * @param account has no notices: what the bank says comes in files, which the clerk reads
 */
public record Bank(Account account, BankClerk clerk) {

  /**
   * Opens an account on the shop's own database; its settings name none.
   *
   * @throws IllegalArgumentException if a setting is missing, wrong or unknown
   * @throws io.redress.adapter.payment.jdbc.BookFailure if the database cannot be used
   */
  public static Bank open(
      Settings settings, BookDatabase database, Payments payments, InstantSource clock) {
    var terms = settings.read(BankProvider.NAME, BankSettings::read);
    return of(terms, JdbcTransferBook.in(database, terms.prefix()), payments, clock);
  }

  /**
   * The clerk alone, for a process that only makes and reads files. The database is that of the
   * settings.
   */
  public static BankClerk clerk(Settings settings, InstantSource clock) {
    return BankProvider.open(settings, leg -> Option.none(), clock).clerk();
  }

  static Bank of(BankTerms terms, TransferBook book, Payments payments, InstantSource clock) {
    var can = BankProvider.capabilities(terms.currencies());
    return new Bank(
        new Account(can, new BankGateway(book, terms, payments, can, clock), Option.none()),
        new BankClerk(book, terms, clock));
  }
}
