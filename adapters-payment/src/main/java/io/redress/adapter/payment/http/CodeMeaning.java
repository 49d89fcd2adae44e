package io.redress.adapter.payment.http;

import io.redress.port.RefundAnswer;
import io.redress.port.Retry;
import io.redress.port.Submission;
import io.redress.settlement.DeclineCode;
import io.vavr.control.Option;

/** What a provider means with one of its codes. */
public sealed interface CodeMeaning {

  /** No money moved and none will. */
  record Declines(DeclineCode code, Retry retry) implements CodeMeaning {}

  /** It may have been carried out. */
  record Uncertain() implements CodeMeaning {}

  /** The provider says that it did nothing, and that one may come again later. */
  record NotSent() implements CodeMeaning {}

  /** Taken on; whether it will arrive is said later. */
  record Accepted() implements CodeMeaning {}

  /**
   * What it is as the answer to a refund.
   *
   * @param said the code, for operators: without anybody's data, and not long
   */
  default Submission answer(String said) {
    return switch (this) {
      case Declines declines -> new RefundAnswer.Declined(declines.code(), declines.retry(), said);
      case Uncertain uncertain -> new RefundAnswer.Uncertain(said);
      case NotSent notSent -> new Submission.NotSent(said, false, Option.none());
      case Accepted accepted -> new RefundAnswer.Accepted(Option.none());
    };
  }

  /** It as a no; none if it is anything else. */
  default Option<RefundAnswer.Declined> no(String said) {
    return answer(said) instanceof RefundAnswer.Declined declined
        ? Option.of(declined)
        : Option.none();
  }
}
