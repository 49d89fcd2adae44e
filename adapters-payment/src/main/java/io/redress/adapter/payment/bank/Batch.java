package io.redress.adapter.payment.bank;

import io.redress.adapter.payment.gateway.Payee;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What goes into one file.
 *
 * @param messageId the file's own, kept before it was first written
 * @param made when, to the second
 * @param execution the day on which the bank is to carry it out
 * @param lines in the order of their keys
 */
record Batch(String messageId, Instant made, LocalDate execution, Seq<Line> lines) {

  /** A transfer, whose account it goes to, and what its holder reads. */
  record Line(Transfer transfer, Payee payee, String remark) {

    @Override
    public String toString() {
      return "a line for " + transfer;
    }
  }
}
