package io.redress.adapter.payment.alipay;

import io.redress.adapter.payment.http.CodeMeaning;
import io.redress.adapter.payment.http.CodeTable;
import io.redress.adapter.payment.http.Json;
import io.redress.adapter.payment.http.Reason;
import io.redress.port.RefundAnswer.Accepted;
import io.redress.port.RefundAnswer.Declined;
import io.redress.port.RefundAnswer.Uncertain;
import io.redress.port.Submission;
import io.redress.port.Submission.NotSent;
import io.vavr.collection.List;
import io.vavr.control.Option;

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
            .flatMap(code -> TABLE.meaning(code).map(meaning -> submission(meaning, code)))
            .headOption();
    return listed.getOrElse(() -> new Uncertain(said(answer)));
  }

  private static Submission submission(CodeMeaning meaning, String code) {
    return switch (meaning) {
      case CodeMeaning.Declines declines -> new Declined(declines.code(), declines.retry(), code);
      case CodeMeaning.Uncertain uncertain -> new Uncertain(code);
      case CodeMeaning.NotSent notSent -> new NotSent(code, false, Option.none());
      case CodeMeaning.Accepted accepted -> new Accepted(Option.none());
    };
  }

  /** The codes of an answer, for operators. */
  static String said(Json.Fields answer) {
    var codes = List.of(answer.text("code"), answer.text("sub_code")).flatMap(each -> each);
    return codes.isEmpty() ? "no code" : Reason.ofCharacters(codes.mkString(" "), LONGEST);
  }
}
