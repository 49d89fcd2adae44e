package io.redress.simulator.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.policy.BuiltInPolicies;
import io.redress.policy.Policy;
import io.redress.simulator.population.PopulationDocument;
import io.redress.simulator.story.Lived;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Map;
import java.util.ServiceLoader;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.SampleReportingFormat;
import org.junit.jupiter.api.Test;

class SampleWordsTest {

  private static final Policy POLICY =
      BuiltInPolicies.load("cn-seven-day").getOrElseThrow(AssertionError::new);
  private static final SampleWords WORDS = new SampleWords();

  private static <T> T simplest(Arbitrary<T> arbitrary) {
    return arbitrary.edgeCases(1).iterator().next().value();
  }

  @Test
  void jqwikFindsThem() {
    assertThat(ServiceLoader.load(SampleReportingFormat.class))
        .hasAtLeastOneElementOfType(SampleWords.class);
  }

  @Test
  void ordersAreToldWithThoseWhoPlacedThem() {
    var orders = simplest(OrderHistories.of(PopulationDocument.builtIn()));
    assertThat(WORDS.appliesTo(orders)).isTrue();
    assertThat(WORDS.report(orders))
        .hasToString(
            "{seen=2026-03-01T16:02:37.664Z, orders=O-0-0 of 2025-12-31T16:02:37.664Z, L1: 1 of"
                + " electronics at CNY 399.00, paid CNY 399.00 by wechat-pay, delivered"
                + " 2026-01-03T12:02:37.664Z; by B-0 (regular), 0 refunds in 30 days}");
  }

  @Test
  void aDossierIsToldWithWhatIsAsked() {
    var dossier = simplest(Dossiers.of(POLICY));
    assertThat(WORDS.appliesTo(dossier)).isTrue();
    assertThat(WORDS.report(dossier))
        .hasToString(
            "{order=O1 of 2026-06-07T02:00:00Z, L1: 1 of goods at CNY 100.00, paid CNY 100.00 by"
                + " card, delivered 2026-06-09T02:00:00Z, customer=K1 (regular), 0 refunds in 30"
                + " days, request=refund, bought-too-many, goods received, 1 of L1, unopened,"
                + " asked=2026-06-10T02:00:00Z, now=2026-06-10T02:00:00Z}");
  }

  @Test
  void aStoryIsToldCaseByCase() {
    var lived = simplest(CaseStories.of(POLICY));
    assertThat(WORDS.appliesTo(lived)).isTrue();
    assertThat(WORDS.report(lived)).asString().startsWith("{case C1=[O1 of 2026-06-07T02:00:00Z,");
  }

  @Test
  void whatBrokeAStoryOffIsTold() {
    var broken =
        new Lived(
            List.empty(),
            List.empty(),
            List.empty(),
            List.empty(),
            List.empty(),
            Option.of(new IllegalStateException("no way on")),
            false);
    assertThat(WORDS.report(broken))
        .hasToString("{broken off=java.lang.IllegalStateException: no way on}");
  }

  @Test
  void otherThingsAreLeftToOthers() {
    assertThat(WORDS.appliesTo(Map.of())).isFalse();
  }
}
