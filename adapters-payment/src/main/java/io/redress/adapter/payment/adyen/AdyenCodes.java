package io.redress.adapter.payment.adyen;

import io.redress.adapter.payment.http.CodeMeaning;
import io.redress.adapter.payment.http.CodeTable;
import io.redress.port.RefundAnswer.Accepted;
import io.redress.port.RefundAnswer.Declined;
import io.redress.port.RefundAnswer.Uncertain;
import io.redress.port.Submission;
import io.redress.port.Submission.NotSent;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** What Adyen's codes and reasons mean, from the table beside this. */
final class AdyenCodes {

  private static final CodeTable TABLE = CodeTable.load(AdyenCodes.class, "adyen-codes.csv");

  private AdyenCodes() {}

  /**
   * What an error of the API means for a refund; {@code Uncertain} for what is not listed.
   *
   * @param type of the error: one code stands for several things
   */
  static Submission submission(String code, String type) {
    return List.of(code + " " + type, code)
        .flatMap(each -> TABLE.meaning(each).map(meaning -> submission(meaning, each)))
        .headOption()
        .getOrElse(() -> new Uncertain("an error that is not known"));
  }

  private static Submission submission(CodeMeaning meaning, String code) {
    return switch (meaning) {
      case CodeMeaning.Declines declines -> new Declined(declines.code(), declines.retry(), code);
      case CodeMeaning.Uncertain uncertain -> new Uncertain(code);
      case CodeMeaning.NotSent notSent -> new NotSent(code, false, Option.none());
      case CodeMeaning.Accepted accepted -> new Accepted(Option.none());
    };
  }

  /** Why a webhook says that a refund was not done, if the table has its words. */
  static Option<Declined> declined(String words) {
    return TABLE
        .meaning(words)
        .filter(CodeMeaning.Declines.class::isInstance)
        .map(CodeMeaning.Declines.class::cast)
        .map(declines -> new Declined(declines.code(), declines.retry(), words));
  }
}
