package io.redress.adapter.payment.blank;

import io.redress.adapter.payment.http.CodeTable;
import io.redress.adapter.payment.http.Reason;
import io.redress.port.RefundAnswer.Uncertain;
import io.redress.port.Submission;

/** What the provider's codes mean: {@code blank-codes.csv}, a page for each. */
final class BlankCodes {

  static final CodeTable TABLE = CodeTable.load(BlankCodes.class, "blank-codes.csv");

  private static final int LONGEST = 60;

  private BlankCodes() {}

  /** What a code means as the answer to a refund; a code that is not listed means nothing. */
  static Submission answer(String code) {
    var said = Reason.ofCharacters(code, LONGEST);
    return TABLE
        .meaning(code)
        .map(meaning -> meaning.answer(said))
        .getOrElse(() -> new Uncertain("the code " + said + " is not known"));
  }
}
