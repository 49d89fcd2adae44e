package io.redress.adapter.policy.dossier;

import io.redress.adapter.policy.yaml.Shown;
import io.redress.decision.Unanswerable;
import io.redress.money.Money;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Why there is no decision, as it is written.
 *
 * @param refusal the page in {@code docs/refusals} that says what to do
 * @param why which case of it
 * @param found what was found, if that is one thing
 * @param allowed what could stand in its place; empty where that is no question
 */
record Refused(
    String refusal, String why, String message, Option<String> found, Seq<String> allowed) {

  static Refused of(Unanswerable refusal, Record why, String message) {
    return new Refused(
        refusal.getClass().getSimpleName(),
        why.getClass().getSimpleName(),
        Shown.oneLine(message),
        Option.none(),
        List.empty());
  }

  Refused found(Object value) {
    return new Refused(refusal, why, message, Option.some(Shown.cut(text(value))), allowed);
  }

  Refused allowed(Object one) {
    return allowed(List.of(text(one)));
  }

  Refused allowed(Seq<String> words) {
    return new Refused(refusal, why, message, found, words);
  }

  private static String text(Object value) {
    return value instanceof Money money ? money.inMajorUnits() : String.valueOf(value);
  }
}
