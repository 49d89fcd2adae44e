package io.redress.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.redress.adapter.policy.BuiltInPolicies;
import io.redress.policy.Policy;
import io.redress.simulator.WrittenPolicy;
import io.redress.simulator.history.HistorySource;
import io.redress.simulator.population.PopulationDocument;
import io.redress.simulator.population.WrittenPopulation;
import io.redress.simulator.statistics.Difference;
import io.redress.simulator.statistics.Dimension;
import io.redress.simulator.statistics.Kpi;
import io.redress.simulator.statistics.Tally;
import io.redress.simulator.statistics.TallyText;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimulationTest {

  private static final Policy POLICY = WrittenPolicy.with();

  private static final long ORDERS = 1_500;
  private static final int WORLDS = 4;

  private static String alone = "";

  @BeforeAll
  static void liveThroughTheOrdersAlone() {
    alone = TallyText.of(generated(POLICY, 42, ORDERS, 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 7})
  void anyNumberOfThreadsComesToTheSame(int threads) {
    assertThat(TallyText.of(generated(POLICY, 42, ORDERS, threads))).isEqualTo(alone);
  }

  @Test
  void anotherSeedComesToSomethingElse() {
    assertThat(TallyText.of(generated(POLICY, 43, ORDERS, 1))).isNotEqualTo(alone);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7})
  void aRealHistoryIsTheSameOnAnyNumberOfThreadsToo(int threads) {
    var tally = historic(threads);
    assertThat(tally.orders()).isEqualTo(2 * 239);
    assertThat(tally.paid()).isEqualTo(2 * 25_432_528L);
    assertThat(TallyText.of(tally)).isEqualTo(TallyText.of(historic(2)));
  }

  @Test
  void progressAddsUpToAllOrders() {
    var done = new AtomicLong();
    var simulation =
        Simulation.ofGenerated(List.of(POLICY), PopulationDocument.builtIn(), 42, ORDERS, WORLDS);
    simulation.run(3, done::addAndGet);
    assertThat(done).hasValue(simulation.orders());
  }

  /** A case that breaks an invariant ends the run. */
  @Test
  void moneyBeyondWhatWasPaidBreaksNothing() {
    var unpaid =
        WrittenPolicy.with(
            "{id: late-dispatch, reason: late-dispatch, percent: 30",
            "{id: never, reason: bought-too-many, flags: {any: [none]}, percent: 30");
    assertThat(TallyText.of(generated(unpaid, 42, ORDERS, 2))).doesNotContain("compensation{");
    assertThat(TallyText.of(generated(POLICY, 42, ORDERS, 2))).contains("compensation{");
  }

  /** Where nobody minds how well it works, what is asked does not depend on what is answered. */
  @Test
  void twoPoliciesMeetTheSameOrdersAndTheSameRequests() {
    var strict =
        WrittenPolicy.with(
            "automatic-up-to: 500.00", "automatic-up-to: 1.00",
            "return-dispatch: {within: 7 days", "return-dispatch: {within: 1 days");
    var unmoved = WrittenPopulation.with("temptation: 1 ", "temptation: 0 ");
    var results =
        Simulation.ofGenerated(List.of(POLICY, strict), unmoved, 42, ORDERS, WORLDS)
            .run(2, more -> {});
    var one = results.first().sample().whole();
    var other = results.policies().last().sample().whole();
    assertThat(other.orders()).isEqualTo(one.orders());
    assertThat(other.paid()).isEqualTo(one.paid());
    assertThat(other.requests()).isEqualTo(one.requests());
    assertThat(other.reasons().columns().all()).isEqualTo(one.reasons().columns().all());
    assertThat(other.askedAfter().atPercentile(95)).isEqualTo(one.askedAfter().atPercentile(95));
    assertThat(other.automatic()).isLessThan(one.automatic());
  }

  /** Nothing is counted in two ways that do not agree. */
  @Test
  void theFiguresOfARunAreThoseOfItsTally() {
    var results =
        Simulation.ofGenerated(List.of(POLICY), PopulationDocument.builtIn(), 42, ORDERS, WORLDS)
            .run(2, more -> {});
    var sample = results.first().sample();
    var tally = sample.whole();
    assertThat(sample.of(Kpi.REFUND_RATE).value())
        .isCloseTo((double) tally.refunded() / tally.orders(), within(1e-12));
    assertThat(sample.of(Kpi.GIVEN_BACK).value())
        .isCloseTo((double) tally.given() / tally.paid(), within(1e-12));
    assertThat(sample.of(Kpi.DECIDED_AUTOMATICALLY).value())
        .isCloseTo((double) tally.automatic() / tally.requests(), within(1e-12));
    assertThat(tally.givenByRule().sum()).isEqualTo(tally.given());
    for (var by : List.of(Dimension.REASON, Dimension.PATH, Dimension.TRUTH)) {
      double sum =
          sample.words(by).stream()
              .mapToDouble(word -> sample.of(by, word, Kpi.NET_COST).value())
              .sum();
      assertThat(sum).as(by.word()).isCloseTo(sample.of(Kpi.NET_COST).value(), within(1e-6));
    }
  }

  /** Agents agree to everything, and may approve one fen: what goes to review stays there. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7})
  void aCaseThatNeverEndsStopsTheRunAndIsTheSameOneOnAnyNumberOfThreads(int threads) {
    var agreeable =
        WrittenPopulation.with(
            "agrees: 0.93", "agrees: 1",
            "is-deceived: 0.45", "is-deceived: 1");
    var simulation =
        Simulation.ofGenerated(
            List.of(WrittenPolicy.thatNobodyMayApprove()), agreeable, 42, 200, WORLDS);
    assertThatExceptionOfType(BrokenInvariant.class)
        .isThrownBy(() -> simulation.run(threads, more -> {}))
        .withMessageMatching("case C-0-[0-9]+: does not come to an end; it waits for review");
  }

  /** Providers are down nearly every day, half of the time; all that waits for them is done. */
  @Test
  void everyCaseEndsThoughProvidersAreOftenDown() {
    var shaky =
        WrittenPopulation.with(
            "{a-year: 6, lasts: {median: 1.5, spread: 0.80}}",
            "{a-year: 330, lasts: {median: 12, spread: 0.50}}",
            "provider-uncertain: 0.002",
            "provider-uncertain: 0.2");
    var policies = List.of("strict", "lenient").flatMap(BuiltInPolicies::load);
    var results = Simulation.ofGenerated(policies, shaky, 42, ORDERS, WORLDS).run(2, more -> {});
    assertThat(results.worlds()).isEqualTo(WORLDS);
  }

  /** What is stopped in the middle of a world says nothing of it. */
  @Test
  void aRunThatIsStoppedKeepsTheWorldsThatAreOver() {
    var simulation =
        Simulation.ofGenerated(List.of(POLICY), PopulationDocument.builtIn(), 42, 400, WORLDS);
    var done = new AtomicLong();
    var results =
        simulation.run(
            1,
            new Progress() {
              @Override
              public void lived(long orders) {
                done.addAndGet(orders);
              }

              @Override
              public boolean isStopped() {
                return done.get() > 350;
              }
            });
    assertThat(results.worlds()).isEqualTo(2);
    assertThat(results.first().sample().whole().orders()).isEqualTo(200);
  }

  @Test
  void aPolicyDiffersFromItselfByNothing() {
    var simulation =
        Simulation.ofGenerated(
            List.of(POLICY, POLICY), PopulationDocument.builtIn(), 42, 400, WORLDS);
    var other = simulation.run(2, more -> {}).policies().last();
    assertThat(Kpi.ofRuns()).allMatch(kpi -> isNothing(other.fromFirst().of(kpi)));
  }

  /** A figure that nothing was counted for differs by nothing, too. */
  private static boolean isNothing(Difference difference) {
    return difference.isNone() || Double.isNaN(difference.value());
  }

  /** Whoever knows the truth gives what is owed and nothing else. */
  @Test
  void theOracleWrongsNobodyAndIsNotDeceived() {
    var results =
        Simulation.ofGenerated(List.of(POLICY), PopulationDocument.builtIn(), 42, ORDERS, WORLDS)
            .run(2, more -> {});
    var oracle = results.oracle();
    assertThat(oracle.of(Kpi.WRONGLY_REFUNDED).value()).isZero();
    assertThat(oracle.of(Kpi.WRONGLY_REFUSED).value()).isZero();
    assertThat(oracle.of(Kpi.NET_COST).value())
        .isLessThan(results.first().sample().of(Kpi.NET_COST).value());
    assertThat(oracle.whole().orders()).isZero();
  }

  private static Tally generated(Policy policy, long seed, long orders, int threads) {
    return Simulation.ofGenerated(
            List.of(policy), PopulationDocument.builtIn(), seed, orders, WORLDS)
        .run(threads, more -> {})
        .first()
        .sample()
        .whole();
  }

  private static Tally historic(int threads) {
    var history = HistorySource.open("sample", Option.none()).get();
    return Simulation.ofHistory(List.of(POLICY), PopulationDocument.builtIn(), 42, history, 2)
        .run(threads, more -> {})
        .first()
        .sample()
        .whole();
  }
}
