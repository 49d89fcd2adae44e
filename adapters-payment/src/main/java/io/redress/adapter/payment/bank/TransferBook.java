package io.redress.adapter.payment.bank;

import io.redress.adapter.payment.gateway.Payee;
import io.redress.settlement.DeclineCode;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What is known of the transfers of one account of the shop. Its methods throw {@link
 * io.redress.adapter.payment.jdbc.BookFailure} when the database fails.
 */
interface TransferBook {

  /** What stands under a key: a transfer that was declined is in no file and never will be. */
  record Entry(
      Transfer transfer,
      Option<DeclineCode> declined,
      Option<String> messageId,
      Seq<Statement> said) {}

  /** What to write of it when its file is made; gone afterwards. */
  record Destination(Payee payee, String remark) {

    @Override
    public String toString() {
      return "a destination";
    }
  }

  /** Puts a transfer in, once for each key, and says what stands there, now or before. */
  Entry order(Transfer transfer, Destination destination, Instant at);

  /** Notes for good that a transfer is declined, unless something stands there already. */
  Entry decline(Transfer transfer, DeclineCode code, Instant at);

  Option<Entry> entry(String key);

  /**
   * Makes a batch of what waits for a cut-off that has passed; what is more than one file holds
   * waits for the next call.
   *
   * @return the identification; none if nothing waits, or somebody else is at it
   */
  Option<String> batch(Instant now, LocalDate execution);

  /** The files that were not handed over yet, in the order in which they were made. */
  Seq<String> unwritten();

  /**
   * Hands a batch over, once: it is marked so only if {@code write} returns, and whose accounts
   * they are is erased with it. A batch that is written and not marked is written again, and is the
   * same, byte for byte.
   *
   * @return whether this call did it
   */
  boolean handOver(String messageId, Instant at, Writing write);

  /** Writes a batch where the bank's software fetches it. */
  @FunctionalInterface
  interface Writing {

    void write(Batch batch);
  }

  /** The transfers of a file, in the order of their keys; none if there is no such file. */
  Seq<Transfer> transfersOf(String messageId);

  /** Keeps what the bank said, once for each id; all of it or nothing. */
  void keep(Seq<Statement> said);
}
