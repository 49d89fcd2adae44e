package io.redress.adapter.payment.adyen;

import io.redress.adapter.payment.http.CodeTable;
import io.redress.port.RefundAnswer.Declined;
import io.redress.port.RefundAnswer.Uncertain;
import io.redress.port.Submission;
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
        .flatMap(each -> TABLE.meaning(each).map(meaning -> meaning.answer(each)))
        .headOption()
        .getOrElse(() -> new Uncertain("an error that is not known"));
  }

  /** Why a webhook says that a refund was not done, if the table has its words. */
  static Option<Declined> declined(String words) {
    return TABLE.meaning(words).flatMap(meaning -> meaning.no(words));
  }
}
