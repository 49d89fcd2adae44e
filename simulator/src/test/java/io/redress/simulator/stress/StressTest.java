package io.redress.simulator.stress;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.policy.BuiltInPolicies;
import io.redress.adapter.policy.PolicyBases;
import io.redress.adapter.policy.PolicyDocument;
import io.redress.policy.Policy;
import io.redress.simulator.search.Script;
import io.redress.simulator.search.Search;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StressTest {

  private static final Search SEARCH = Search.of(42, 2_000);

  /** A policy that wishes something that a built-in one does not keep. */
  private static Policy wishing(String base, String demand) {
    var text =
        """
        policy: wishful
        version: 2026-11-01
        title: {en: Wishful, zh-CN: 愿望}
        extends: %s
        properties:
          - id: wished
            %s
        """
            .formatted(base, demand);
    return PolicyDocument.read(
            "wishful.yaml", text.getBytes(StandardCharsets.UTF_8), PolicyBases.files())
        .getOrElseThrow(problems -> new AssertionError(problems.toString()));
  }

  private static Stressed stressed(Policy policy) {
    return new Stress(policy).run(SEARCH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cn-marketplace", "cn-seven-day", "eu-withdrawal", "strict", "lenient"})
  void thePoliciesThatComeWithRedressBreakNothing(String name) {
    var stressed = stressed(BuiltInPolicies.load(name).get());
    assertThat(stressed.findings().map(Finding::broken)).isEmpty();
    assertThat(stressed.stories()).isEqualTo(2_000);
  }

  /** One wish of each kind that the policy does not keep, and the draws that its story needs. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lenient | never: {verdict: approve} | 1",
        "lenient | never: {verdict: approve, amount: more than 400.00} | 3",
        "lenient | implies: {when: {goods: not-shipped}, then: {verdict: reject}} | 1",
        "lenient | 'always: {event: [refund-confirmed], within: 1 minutes, when: {goods:"
            + " received}}' | 1",
        "strict | 'monotone: {verdict: days-since-last-scan, when: {goods: in-transit}}' | 4",
        "lenient | 'at-most: {count: 1, per: customer, within: 30 days}' | 2",
        "lenient | 'at-most: {total: 50.00, per: customer}' | 1",
      })
  void aWishThatIsNotKeptIsFoundAndMadeSmall(String base, String demand, int draws) {
    var findings = stressed(wishing(base, demand)).findings();
    assertThat(findings).isNotEmpty();
    var smallest = findings.minBy(finding -> finding.script().edits().size()).get();
    assertThat(smallest.broken().promise().word()).isEqualTo("wished");
    assertThat(smallest.isSmallest()).isTrue();
    assertThat(smallest.script().edits().size()).isLessThanOrEqualTo(draws);
  }

  @Test
  void aFindingIsToldAgainByItsScript() {
    var policy = wishing("lenient", "never: {verdict: approve, goods: not-shipped}");
    var finding = stressed(policy).findings().head();
    var again = new Stress(policy).told(Script.parse(finding.script().toString()).get()).findings();
    assertThat(again.map(Finding::broken).map(Broken::promise))
        .contains(finding.broken().promise());
    assertThat(again.head().story().cases().size()).isEqualTo(1);
  }

  @Test
  void theSameSearchFindsTheSame() {
    var policy = wishing("lenient", "never: {verdict: approve}");
    var one = new Stress(policy).run(Search.of(7, 600).by(2));
    var other = new Stress(policy).run(Search.of(7, 600).by(2));
    assertThat(other.findings().map(Finding::script))
        .isEqualTo(one.findings().map(Finding::script));
    assertThat(other.gaps()).isEqualTo(one.gaps());
  }

  @Test
  void whatWasNeverReachedIsNamed() {
    var gaps = new Stress(BuiltInPolicies.load("strict").get()).run(Search.of(1, 1)).gaps();
    assertThat(gaps.map(Reached.Gap::kind)).containsExactly(Reached.Kind.values());
    for (var gap : gaps) {
      assertThat(gap.never().size()).isBetween(1, gap.all());
    }
  }
}
