package io.redress.port;

import io.redress.money.Money;
import io.redress.settlement.DeclineCode;
import io.redress.settlement.LegAnswer;
import io.vavr.control.Option;

/** What a provider says of a leg that reached it, or may have. */
public sealed interface RefundAnswer extends Submission {

  /**
   * The money has gone back.
   *
   * @param amount that moved; none where the provider does not say. It was compared with the leg's
   *     by whoever answers this
   * @param reference by which the provider's people find it; none where there is none
   */
  record Confirmed(Option<Money> amount, Option<String> reference) implements RefundAnswer {}

  /**
   * Taken on; whether the money will arrive is said later.
   *
   * @param reference by which the provider's people find it; none where there is none
   */
  record Accepted(Option<String> reference) implements RefundAnswer {}

  /**
   * The provider says no, and has not moved the money under this key, or has taken it back.
   *
   * @param said the provider's own code, without anybody's data or secrets; may be empty
   */
  record Declined(DeclineCode code, Retry retry, String said) implements RefundAnswer {}

  /**
   * The money may have moved: ask, and send again under the same key only.
   *
   * @param why without anybody's data or secrets
   */
  record Uncertain(String why) implements RefundAnswer {}

  /**
   * The answer of a provider that says no more than the word.
   *
   * @param word {@link LegAnswer#DECLINED} is for good
   */
  static RefundAnswer said(LegAnswer word) {
    return switch (word) {
      case ACCEPTED -> new Accepted(Option.none());
      case CONFIRMED -> new Confirmed(Option.none(), Option.none());
      case DECLINED -> new Declined(DeclineCode.OTHER, Retry.NEVER, "");
      case UNCERTAIN -> new Uncertain("");
    };
  }

  /**
   * Whether the same money may now go another way: the one gate to every other route. Only a
   * provider's no opens it, and not one after which the same key may still be used, nor one that
   * may mean that the money has gone back before.
   */
  default boolean opensOtherRoutes() {
    return switch (this) {
      case Declined declined ->
          declined.retry() != Retry.SAME_KEY && !declined.code().mayHaveBeenPaid();
      case Confirmed confirmed -> false;
      case Accepted accepted -> false;
      case Uncertain uncertain -> false;
    };
  }

  /**
   * What it is to the case. A no that does not open other routes is no end: it is asked again until
   * it becomes one, or a person has looked.
   */
  default LegAnswer word() {
    return switch (this) {
      case Confirmed confirmed -> LegAnswer.CONFIRMED;
      case Accepted accepted -> LegAnswer.ACCEPTED;
      case Declined declined -> opensOtherRoutes() ? LegAnswer.DECLINED : LegAnswer.UNCERTAIN;
      case Uncertain uncertain -> LegAnswer.UNCERTAIN;
    };
  }
}
