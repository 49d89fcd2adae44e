package io.redress.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.redress.policy.Policy;
import io.redress.simulator.WrittenPolicy;
import io.redress.simulator.history.HistorySource;
import io.redress.simulator.population.PopulationDocument;
import io.redress.simulator.statistics.Tally;
import io.redress.simulator.statistics.TallyText;
import io.vavr.control.Option;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimulationTest {

  private static final Policy POLICY = WrittenPolicy.with();

  /** Two whole blocks and a bit of one. */
  private static final long ORDERS = 2_300;

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
    assertThat(tally.orders()).isEqualTo(239);
    assertThat(tally.paid()).isEqualTo(25_432_528);
    assertThat(TallyText.of(tally)).isEqualTo(TallyText.of(historic(2)));
  }

  @Test
  void progressAddsUpToAllOrders() {
    var done = new AtomicLong();
    Simulation.ofGenerated(POLICY, PopulationDocument.builtIn(), 42, ORDERS)
        .run(3, done::addAndGet);
    assertThat(done).hasValue(2_300);
  }

  /** A case that breaks an invariant ends the run. */
  @Test
  void moneyBeyondWhatWasPaidBreaksNothing() {
    var generous =
        WrittenPolicy.with(
            "{id: late-dispatch, reason: late-dispatch, percent: 30",
            "{id: faulty, reason: quality, percent: 30");
    assertThat(TallyText.of(generated(POLICY, 42, ORDERS, 2))).doesNotContain("compensation");
    assertThat(TallyText.of(generated(generous, 42, ORDERS, 2))).contains("compensation");
  }

  /** What customers ask, and when, does not depend on what they will be answered. */
  @Test
  void twoPoliciesMeetTheSameOrdersAndTheSameRequests() {
    var strict =
        WrittenPolicy.with(
            "automatic-up-to: 500.00", "automatic-up-to: 1.00",
            "return-dispatch: {within: 7 days", "return-dispatch: {within: 1 days");
    var one = generated(POLICY, 42, ORDERS, 2);
    var other = generated(strict, 42, ORDERS, 2);
    assertThat(other.orders()).isEqualTo(one.orders());
    assertThat(other.paid()).isEqualTo(one.paid());
    assertThat(other.requests()).isEqualTo(one.requests());
    assertThat(other.reasons().columns().all()).isEqualTo(one.reasons().columns().all());
    assertThat(other.askedAfter().atPercentile(95)).isEqualTo(one.askedAfter().atPercentile(95));
    assertThat(other.automatic()).isLessThan(one.automatic());
  }

  /** Nobody but the agent decides, and that of up to one fen: what goes to review stays there. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7})
  void aCaseThatNeverEndsStopsTheRunAndIsTheSameOneOnAnyNumberOfThreads(int threads) {
    assertThatExceptionOfType(BrokenInvariant.class)
        .isThrownBy(() -> generated(WrittenPolicy.thatNobodyMayApprove(), 42, 3_000, threads))
        .withMessage("case C-414: does not come to an end; it waits for review");
  }

  private static Tally generated(Policy policy, long seed, long orders, int threads) {
    return Simulation.ofGenerated(policy, PopulationDocument.builtIn(), seed, orders)
        .run(threads, more -> {});
  }

  private static Tally historic(int threads) {
    var history = HistorySource.open("sample", Option.none()).get();
    return Simulation.ofHistory(POLICY, PopulationDocument.builtIn(), 42, history)
        .run(threads, more -> {});
  }
}
