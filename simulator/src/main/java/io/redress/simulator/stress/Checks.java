package io.redress.simulator.stress;

import io.redress.policy.Policy;
import io.redress.property.Property;
import io.redress.simulator.draw.Draws;
import io.redress.simulator.story.Lived;
import io.redress.simulator.story.Stories;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;

/** All promises, in one story. */
final class Checks {

  private final InvariantChecks invariants;
  private final PropertyChecks properties;
  private final SenseChecks sense;

  Checks(Policy policy) {
    this.invariants = new InvariantChecks(policy);
    this.properties = new PropertyChecks(policy);
    this.sense = new SenseChecks(policy);
  }

  /** The properties that a story puts to the test. */
  Seq<Property> tested(Lived lived) {
    return properties.tested(lived);
  }

  /**
   * What a story breaks, the gravest first.
   *
   * @param draws of the story; of each answer they say what else it is compared with
   */
  List<Broken> of(Lived lived, Draws draws) {
    var broken = new ArrayList<Broken>(0);
    invariants.check(lived, broken);
    properties.check(lived, broken);
    int answer = 0;
    for (var asked : lived.answers()) {
      sense.check(asked, Stories.lookedAt(draws, answer++, SenseChecks.KINDS), broken);
    }
    sense.ends(lived, broken);
    return broken;
  }
}
