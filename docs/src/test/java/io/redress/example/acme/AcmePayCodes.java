package io.redress.example.acme;

import io.redress.adapter.payment.http.CodeTable;
import io.redress.adapter.payment.http.Reason;
import io.redress.port.RefundAnswer.Uncertain;
import io.redress.port.Submission;

/** What the provider's codes mean: {@code acmepay-codes.csv}, a page for each. */
final class AcmePayCodes {

  static final CodeTable TABLE = CodeTable.load(AcmePayCodes.class, "acmepay-codes.csv");

  private static final int LONGEST = 60;

  private AcmePayCodes() {}

  /** What a code means as the answer to a refund; a code that is not listed means nothing. */
  static Submission answer(String code) {
    var said = Reason.ofCharacters(code, LONGEST);
    return TABLE
        .meaning(code)
        .map(meaning -> meaning.answer(said))
        .getOrElse(() -> new Uncertain("the code " + said + " is not known"));
  }
}
