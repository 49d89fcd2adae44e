package io.redress.adapter.payment.alipay;

import io.redress.adapter.payment.http.CodeTable;
import io.redress.adapter.payment.http.Json;
import io.redress.adapter.payment.http.Reason;
import io.redress.port.RefundAnswer.Uncertain;
import io.redress.port.Submission;
import io.vavr.collection.List;

/** What Alipay's codes mean, from the table beside this. */
final class AlipayCodes {

  /** The gateway understood the request, and whatever business there was did not fail. */
  static final String UNDERSTOOD = "10000";

  /** Business failed: only {@code sub_code} says how. */
  private static final String FAILED = "40004";

  private static final int LONGEST = 100;
  private static final CodeTable TABLE = CodeTable.load(AlipayCodes.class, "alipay-codes.csv");

  private AlipayCodes() {}

  /** What an answer that is not {@link #UNDERSTOOD} means for a refund. */
  static Submission submission(Json.Fields answer) {
    var listed =
        List.of(answer.text("sub_code"), answer.text("code").filter(code -> !code.equals(FAILED)))
            .flatMap(each -> each)
            .flatMap(code -> TABLE.meaning(code).map(meaning -> meaning.answer(code)))
            .headOption();
    return listed.getOrElse(() -> new Uncertain(said(answer)));
  }

  /** The codes of an answer, for operators. */
  static String said(Json.Fields answer) {
    var codes = List.of(answer.text("code"), answer.text("sub_code")).flatMap(each -> each);
    return codes.isEmpty() ? "no code" : Reason.ofCharacters(codes.mkString(" "), LONGEST);
  }
}
