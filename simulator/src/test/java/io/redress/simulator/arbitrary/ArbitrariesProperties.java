package io.redress.simulator.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.policy.BuiltInPolicies;
import io.redress.decision.Decisions;
import io.redress.decision.Dossier;
import io.redress.order.Order;
import io.redress.policy.Policy;
import io.redress.simulator.population.PopulationDocument;
import io.redress.simulator.story.Lived;
import io.redress.simulator.story.Lived.Asked;
import io.redress.simulator.world.PlacedOrders;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;

class ArbitrariesProperties {

  private static final Policy POLICY =
      BuiltInPolicies.load("cn-marketplace").getOrElseThrow(AssertionError::new);
  private static final Arbitrary<PlacedOrders> ORDERS =
      OrderHistories.of(PopulationDocument.builtIn(), 6);
  private static final Arbitrary<Dossier> DOSSIERS = Dossiers.of(POLICY);
  private static final Arbitrary<Lived> STORIES = CaseStories.of(POLICY);

  @Provide
  Arbitrary<Arbitrary<?>> arbitraries() {
    return Arbitraries.of(List.of(ORDERS, DOSSIERS, STORIES));
  }

  @Provide
  Arbitrary<PlacedOrders> orders() {
    return ORDERS;
  }

  @Provide
  Arbitrary<Dossier> dossiers() {
    return DOSSIERS;
  }

  @Provide
  Arbitrary<Lived> stories() {
    return STORIES;
  }

  @Property(tries = 100)
  void aSeedDecidesForAllSamples(@ForAll("arbitraries") Arbitrary<?> of, @ForAll long seed) {
    assertThat(facts(firstOf(of, seed))).isEqualTo(facts(firstOf(of, seed)));
  }

  /** What can be compared: an answer works out when it is asked what it says of other columns. */
  private static Object facts(Shrinkable<?> sample) {
    return sample.value() instanceof Lived lived
        ? List.of(lived.cases(), lived.answers().map(Asked::dossier), lived.steps(), lived.moved())
        : sample.value();
  }

  @Property(tries = 20)
  void whatIsShrunkIsCloserToTheSimplest(
      @ForAll("arbitraries") Arbitrary<?> of, @ForAll long seed) {
    var sample = firstOf(of, seed);
    assertThat(sample.shrink().limit(10))
        .hasSize(10)
        .allSatisfy(smaller -> assertThat(smaller.distance()).isLessThan(sample.distance()));
  }

  private static Shrinkable<?> firstOf(Arbitrary<?> arbitrary, long seed) {
    return arbitrary.generator(1_000).next(new Random(seed));
  }

  @Property(tries = 200)
  void ordersAreSeenAsTheyWereAtTheirInstant(@ForAll("orders") PlacedOrders orders) {
    assertThat(orders.placed().size()).isBetween(1, 6);
    assertThat(orders.orders().map(Order::placedAt).asJava())
        .isSortedAccordingTo(Comparator.naturalOrder());
    assertThat(orders.orders())
        .allSatisfy(order -> {
          assertThat(order.placedAt()).isBeforeOrEqualTo(orders.at());
          assertThat(order.dispatchedAt().toList().appendAll(order.deliveredAt()))
              .allSatisfy(then -> assertThat(then).isBeforeOrEqualTo(orders.at()));
        });
  }

  @Property(tries = 200)
  void everyDossierIsAnswered(@ForAll("dossiers") Dossier dossier) {
    assertThat(Decisions.decide(POLICY, dossier).isRight()).isTrue();
  }

  @Property(tries = 200)
  void everyStoryComesToItsEnd(@ForAll("stories") Lived lived) {
    assertThat(lived.isEndless()).isFalse();
    assertThat(lived.thrown()).isEmpty();
    assertThat(lived.cases()).isNotEmpty();
  }
}
