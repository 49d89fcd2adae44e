package io.redress.view;

import io.redress.lifecycle.CaseEvent.SentToReview;
import io.redress.sla.ClockName;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** When a case had its first response, and whether that was in time. */
final class FirstResponses {

  private FirstResponses() {}

  /**
   * The first response, if it is among the steps from this one on.
   *
   * @param steps all of the case
   * @param from how many of them were counted before
   */
  static Attained of(Seq<Step> steps, int from) {
    int at = 0;
    for (var step : steps) {
      var response = at(step, at);
      if (response.isDefined()) {
        return at < from
            ? Attained.nothing()
            : response.map(Attained::once).getOrElse(Attained::nothing);
      }
      at++;
    }
    return Attained.nothing();
  }

  /** What the policy answers stands right after the request. */
  private static Option<Boolean> at(Step step, int position) {
    boolean isByPolicy = position == 1 && !(step.entry().event() instanceof SentToReview);
    return isByPolicy
        ? Option.of(true)
        : ClockOutcomes.of(step)
            .find(each -> each._1 == ClockName.FIRST_RESPONSE)
            .map(each -> each._2);
  }
}
