package io.redress.simulator.arbitrary;

import io.redress.decision.Dossier;
import io.redress.policy.Policy;
import io.redress.simulator.draw.Draws;
import io.redress.simulator.story.Lived;
import io.redress.simulator.story.Stories;
import io.vavr.control.Option;
import net.jqwik.api.Arbitrary;

/**
 * Dossiers on which a policy was asked in some story: at the request, when it was corrected, when
 * evidence came. Amounts, days and flags lie about those that the policy speaks of.
 */
public final class Dossiers {

  private Dossiers() {}

  public static Arbitrary<Dossier> of(Policy policy) {
    var stories = new Stories(policy);
    return new DrawnArbitrary<>(draws -> one(stories.live(draws), draws));
  }

  private static Option<Dossier> one(Lived lived, Draws draws) {
    var answers = lived.answers();
    return Option.when(
        answers.nonEmpty(),
        () -> answers.get(Stories.lookedAt(draws, 0, answers.size())).dossier());
  }
}
