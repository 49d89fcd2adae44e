package io.redress.simulator.stress;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.policy.Policy;
import io.redress.property.Property;
import io.redress.simulator.search.Search;
import io.redress.simulator.story.Stories;
import org.junit.jupiter.api.Test;

/** Which properties stories put to the test. */
class TestedTest {

  /** Of the plainest story: one case, of goods for 100.00 that were received a day before. */
  private static boolean isTested(String demand) {
    var policy = wishing(demand);
    var story = new Stories(policy).live(Holes.script("simplest:").draws());
    return new PropertyChecks(policy).tested(story).map(Property::id).contains("wish");
  }

  private static Policy wishing(String demand) {
    var yaml = Holes.YAML.substring(0, Holes.YAML.indexOf("properties:"));
    return Holes.read(yaml + "properties:\n  - id: wish\n    " + demand + "\n");
  }

  @Test
  void aRequestOfWhichTheAnswerIsForbiddenIsEnough() {
    assertThat(isTested("never: {reason: changed-mind, verdict: reject}")).isTrue();
    assertThat(isTested("never: {reason: quality, verdict: reject}")).isFalse();
    assertThat(isTested("never: {verdict: reject}")).isTrue();
  }

  @Test
  void whatFollowsFromAConditionIsTestedWhereItIsMet() {
    assertThat(isTested("implies: {when: {verdict: approve}, then: {total: at least 1.00}}"))
        .isTrue();
    assertThat(isTested("implies: {when: {verdict: reject}, then: {total: at most 0.00}}"))
        .isFalse();
    assertThat(isTested("always: {event: closed, within: 9 days, when: {goods: received}}"))
        .isTrue();
    assertThat(isTested("always: {event: closed, within: 9 days, when: {goods: in-transit}}"))
        .isFalse();
  }

  @Test
  void whatIsCountedIsTestedWhereThereIsOne() {
    assertThat(isTested("at-most: {count: 5, of: {verdict: approve}, per: order}")).isTrue();
    assertThat(isTested("at-most: {count: 5, of: {verdict: reject}, per: order}")).isFalse();
  }

  @Test
  void whatIsNeverPutToTheTestIsNamed() {
    var gap =
        new Stress(Holes.POLICY)
            .run(Search.of(5, 20))
            .gaps()
            .find(each -> each.kind() == Reached.Kind.PROPERTIES)
            .get();

    assertThat(gap.all()).isEqualTo(2);
    assertThat(gap.never()).containsExactly("nobody-asks-so");
  }
}
