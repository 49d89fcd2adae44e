package io.redress.simulator.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.policy.BuiltInPolicies;
import io.redress.decision.Dossier;
import io.redress.policy.Policy;
import io.redress.simulator.population.PopulationDocument;
import io.redress.simulator.story.Lived;
import io.redress.simulator.story.Lived.LivedCase;
import io.redress.simulator.world.PlacedOrders;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShrinkingTest {

  private static final Policy POLICY =
      BuiltInPolicies.load("cn-marketplace").getOrElseThrow(AssertionError::new);
  private static final Arbitrary<PlacedOrders> ORDERS =
      OrderHistories.of(PopulationDocument.builtIn());
  private static final Arbitrary<Dossier> DOSSIERS = Dossiers.of(POLICY);
  private static final Arbitrary<Lived> STORIES = CaseStories.of(POLICY);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void ofOrdersWithFreshGoodsOneLineIsLeft(long seed) {
    var smallest = Falsified.smallest(ORDERS, seed, ShrinkingTest::hasFreshGoods);
    assertThat(smallest.story().script()).hasToString("simplest:CATEGORY/0=1");
    assertThat(Words.of(smallest.value()).get("orders").get())
        .containsExactly(
            "O-0-0 of 2025-12-31T16:02:37.664Z, L1: 1 of food.fresh at CNY 59.00 (fresh), paid CNY"
                + " 69.00 by wechat-pay, delivered 2026-01-03T12:02:37.664Z; by B-0 (regular), 0"
                + " refunds in 30 days");
  }

  private static boolean hasFreshGoods(PlacedOrders orders) {
    return orders
        .orders()
        .exists(order -> order.lines().exists(line -> line.flags().contains("fresh")));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void ofManyOrdersAsManyAreLeftAsItTakes(long seed) {
    var smallest = Falsified.smallest(ORDERS, seed, orders -> orders.placed().size() >= 5);
    assertThat(smallest.value().placed()).hasSize(5);
    assertThat(smallest.story().size().draws()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void ofADossierAboveAnAmountTheLeastThatThePolicySpeaksOfIsLeft(long seed) {
    var smallest = Falsified.smallest(DOSSIERS, seed, ShrinkingTest::isAbove2500).value();
    assertThat(smallest.order().lines())
        .extracting(line -> line.quantity() + " at " + line.unitPrice())
        .containsExactly("1 at CNY 4999.99");
    assertThat(Words.of(smallest).get("request").get())
        .containsExactly("refund, bought-too-many, goods received, 1 of L1, unopened");
  }

  private static boolean isAbove2500(Dossier dossier) {
    return dossier.order().tenders().map(tender -> tender.captured().minor()).sum().longValue()
        > 250_000;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void ofAStoryWithTwoCasesTheSecondRequestIsLeft(long seed) {
    var smallest = Falsified.smallest(STORIES, seed, lived -> lived.cases().size() == 2);
    assertThat(smallest.story().script().edits().keySet())
        .extracting(Object::toString)
        .containsExactly("ACT/101");
    assertThat(smallest.value().cases().map(LivedCase::isOpened)).containsExactly(true, false);
  }
}
