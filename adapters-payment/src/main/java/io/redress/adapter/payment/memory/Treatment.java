package io.redress.adapter.payment.memory;

import io.redress.settlement.LegAnswer;
import io.vavr.control.Option;

/**
 * What the provider makes of a leg that reaches it for the first time.
 *
 * @param told what the caller hears at once
 * @param stands how the leg stands in the provider's books, as a query or a repeat will hear it;
 *     none if it never reached the provider
 */
public record Treatment(LegAnswer told, Option<LegAnswer> stands) {

  public Treatment {
    boolean isFinal = told == LegAnswer.CONFIRMED || told == LegAnswer.DECLINED;
    if (isFinal && !stands.contains(told)) {
      throw new IllegalArgumentException("told %s of what is %s".formatted(told, stands));
    }
  }

  /** The caller hears how the leg stands. */
  public static Treatment open(LegAnswer answer) {
    return new Treatment(answer, Option.of(answer));
  }

  /** The answer is lost on its way, so that the caller does not know whether money moved. */
  public static Treatment unheard(LegAnswer stands) {
    return new Treatment(LegAnswer.UNCERTAIN, Option.of(stands));
  }

  /** The request is lost on its way: the provider does not know of the leg. */
  public static Treatment lost() {
    return new Treatment(LegAnswer.UNCERTAIN, Option.none());
  }
}
