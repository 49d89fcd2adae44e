package io.redress.adapter.payment.bank;

import io.redress.adapter.payment.bank.Statement.Kind;
import io.redress.adapter.payment.http.CodeMeaning;
import io.redress.adapter.payment.http.CodeTable;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;

/** The words of banks, which are those of ISO 20022's external code sets. */
final class BankCodes {

  private static final CodeTable REASONS = CodeTable.load(BankCodes.class, "bank-codes.csv");

  /**
   * ExternalPaymentTransactionStatus1Code, ExternalPaymentGroupStatus1Code. {@code PART} says that
   * each transfer has its own; {@code CANC}, which the list has for payments that were called back,
   * is left out: nobody calls ours back, so a person looks.
   */
  private static final Map<String, Kind> STATUSES =
      HashMap.<String, Kind>empty()
          .put("RCVD", Kind.TAKEN)
          .put("PDNG", Kind.TAKEN)
          .put("ACTC", Kind.TAKEN)
          .put("ACCP", Kind.TAKEN)
          .put("ACWC", Kind.TAKEN)
          .put("ACFC", Kind.TAKEN)
          .put("ACSP", Kind.TAKEN)
          .put("ACPD", Kind.TAKEN)
          .put("ACSC", Kind.DEBITED)
          .put("ACCC", Kind.CREDITED)
          .put("RJCT", Kind.REJECTED);

  private BankCodes() {}

  static CodeTable reasons() {
    return REASONS;
  }

  /** What a reason means; none if it is not listed. */
  static Option<CodeMeaning> meaning(String reason) {
    return REASONS.meaning(reason);
  }

  static Kind kind(String status) {
    return STATUSES.get(status).getOrElse(Kind.UNCLEAR);
  }
}
