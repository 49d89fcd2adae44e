package io.redress.adapter.payment.bank;

import io.redress.money.Money;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/** What is in a file that the bank brought. */
sealed interface StatusFile {

  /**
   * {@code pain.002.001.10}: how the transfers of one of our files stand.
   *
   * @param messageId of our file
   * @param whole the status of all of it; none where each transfer has its own
   * @param parts of its payment informations, where they have one
   */
  record Report(
      String messageId,
      Option<Said> whole,
      Seq<Part> parts,
      Seq<OfTransfer> transfers,
      Option<Instant> at)
      implements StatusFile {}

  /** {@code camt.054.001.08}: what moved on the shop's account, of others, too. */
  record Movements(Seq<Movement> movements) implements StatusFile {}

  /** A status. */
  record Said(String status, String reason) {}

  /** One currency of a file. */
  record Part(String paymentId, Said said) {}

  /** How one transfer stands. */
  record OfTransfer(String key, Said said, Option<Money> amount) {}

  /**
   * One movement that names one of our keys, or what looks like one.
   *
   * @param messageId of the file that it belongs to, where the bank says
   * @param reference of the bank's booking, or of its notification
   */
  record Movement(
      String key,
      Option<String> messageId,
      Statement.Kind kind,
      String reason,
      Option<Money> amount,
      String reference,
      Option<Instant> at) {}
}
