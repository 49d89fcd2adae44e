package io.redress.simulator.arbitrary;

import io.redress.policy.Policy;
import io.redress.simulator.story.Lived;
import io.redress.simulator.story.Stories;
import io.vavr.control.Option;
import net.jqwik.api.Arbitrary;

/**
 * Whole lives of cases under a policy, from the first request to the last confirmation: up to five
 * acts of a customer, with staff and partners who mostly do what is hoped for.
 */
public final class CaseStories {

  private CaseStories() {}

  public static Arbitrary<Lived> of(Policy policy) {
    var stories = new Stories(policy);
    return new DrawnArbitrary<>(draws -> Option.of(stories.live(draws)));
  }
}
