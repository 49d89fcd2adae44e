package io.redress.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.policy.BuiltInPolicies;
import io.redress.adapter.policy.PolicyDocument;
import io.redress.decision.Decisions;
import io.redress.decision.Dossier;
import io.redress.policy.Policy;
import io.redress.settlement.RefundLeg;
import io.redress.simulator.arbitrary.CaseStories;
import io.redress.simulator.arbitrary.Dossiers;
import io.redress.simulator.arbitrary.OrderHistories;
import io.redress.simulator.arbitrary.SampleWords;
import io.redress.simulator.population.PopulationDocument;
import io.redress.simulator.story.Lived;
import io.redress.simulator.world.PlacedOrders;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;

/** Property tests over a policy, and what is left of a dossier that falsifies one. */
class PropertyTestsExample {

  // region dossiers
  private static final Policy POLICY =
      BuiltInPolicies.load("cn-seven-day").getOrElseThrow(IllegalStateException::new);

  @Provide
  Arbitrary<Dossier> dossiers() {
    return Dossiers.of(POLICY);
  }

  @Property(tries = 1000)
  void nobodyIsTooLateWithinSevenDays(@ForAll("dossiers") Dossier dossier) {
    assertThat(isTooLateWithinSevenDays(POLICY, dossier)).isFalse();
  }

  private static boolean isTooLateWithinSevenDays(Policy policy, Dossier dossier) {
    var isWithin =
        dossier
            .order()
            .deliveredAt()
            .exists(at -> Duration.between(at, dossier.now()).toDays() < 7);
    var because = Decisions.decide(policy, dossier).map(decision -> decision.because().rule());
    return isWithin && because.exists(Set.of("too-late", "old-returns")::contains);
  }

  // endregion

  // region cases
  @Provide
  Arbitrary<Lived> lives() {
    return CaseStories.of(POLICY);
  }

  @Property(tries = 100)
  void noLegIsPaidTwice(@ForAll("lives") Lived lived) {
    assertThat(lived.moved().map(RefundLeg::id)).doesNotHaveDuplicates();
  }

  // endregion

  // region orders
  @Provide
  Arbitrary<PlacedOrders> histories() {
    return OrderHistories.of(PopulationDocument.builtIn(), 10);
  }

  @Property(tries = 100)
  void everyParcelLeftBeforeItArrived(@ForAll("histories") PlacedOrders history) {
    assertThat(history.orders().filter(order -> order.deliveredAt().isDefined()))
        .allMatch(order -> order.dispatchedAt().exists(order.deliveredAt().get()::isAfter));
  }

  // endregion

  @Example
  void ofAnotherPolicyTheSmallestDossierIsWhatThePageSays() throws Exception {
    var file = Page.ROOT.resolve("docs/guide/examples/my-shop.yaml");
    var shop = PolicyDocument.read("my-shop.yaml", Files.readAllBytes(file)).get();
    var page = withoutSpace(Page.of("docs/guide/property-tests.md").text());
    for (long seed : List.of(1L, 2L, 3L)) {
      var words = new SampleWords().report(smallest(shop, seed).value());
      assertThat(page).contains(withoutSpace(words.toString()));
    }
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("\\s", "");
  }

  private static Shrinkable<Dossier> smallest(Policy policy, long seed) {
    var random = new Random(seed);
    var generator = Dossiers.of(policy).generator(1_000);
    var smallest = falsifying(policy, Stream.generate(() -> generator.next(random)).limit(10_000));
    for (var next = smallest; next.isPresent(); ) {
      smallest = next;
      next = falsifying(policy, smallest.get().shrink());
    }
    return smallest.orElseThrow();
  }

  private static Optional<Shrinkable<Dossier>> falsifying(
      Policy policy, Stream<Shrinkable<Dossier>> samples) {
    return samples.filter(sample -> isTooLateWithinSevenDays(policy, sample.value())).findFirst();
  }
}
