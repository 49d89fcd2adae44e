package io.redress.simulator.stress;

import io.redress.lifecycle.CaseId;
import io.redress.simulator.story.Lived.Asked;
import io.redress.table.Wording;
import io.vavr.control.Option;

/**
 * A promise that a story breaks.
 *
 * @param forCase in which it shows, where it shows in one
 * @param asked what the policy answered there, where its answer breaks it
 * @param why in the terms of this story
 */
public record Broken(Promise promise, Option<CaseId> forCase, Option<Asked> asked, Wording why) {

  static Broken of(Promise promise, Asked asked, String en, String zhCn) {
    return new Broken(promise, Option.of(asked.forCase()), Option.of(asked), new Wording(en, zhCn));
  }

  static Broken of(Promise promise, CaseId forCase, String en, String zhCn) {
    return new Broken(promise, Option.of(forCase), Option.none(), new Wording(en, zhCn));
  }

  /** Stories that break the same promise by the same rule are one finding. */
  String key() {
    return promise.word()
        + asked.map(answer -> ":" + answer.decision().because().rule()).getOrElse("");
  }
}
