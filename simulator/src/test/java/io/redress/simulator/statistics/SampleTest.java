package io.redress.simulator.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SampleTest {

  /** A world of ten orders. */
  private static Tally world(long netCost) {
    return world(10, netCost);
  }

  private static Tally world(long orders, long netCost) {
    var tally = new Tally();
    var rows = tally.rows(Map.of(Dimension.CATEGORY, "home"));
    rows.add(Count.ORDERS, orders);
    rows.add(Count.NET_COST, netCost);
    tally.worldIsOver();
    return tally;
  }

  private static Sample sample(Tally... worlds) {
    var sample = new Sample();
    Stream.of(worlds).forEach(sample::add);
    return sample;
  }

  private static Pairing pairing(long[] first, long[] other) {
    var pairing = new Pairing();
    for (int at = 0; at < first.length; at++) {
      pairing.add(world(first[at]), world(other[at]));
    }
    return pairing;
  }

  // Costs of 10, 12 and 14 an order: mean 12, standard deviation 2, t(2; 0.975) = 4.302653.
  @Test
  void anIntervalIsThatOfStudentsT() {
    var cost = sample(world(100), world(120), world(140)).of(Kpi.NET_COST);

    assertThat(cost.value()).isEqualTo(12);
    assertThat(cost.halfWidth()).isCloseTo(4.302653 * 2 / Math.sqrt(3), within(1e-5));
    assertThat(cost.worlds()).isEqualTo(3);
  }

  // 175 for 70 is 2.5; the residuals are 0, 5 and -5, their standard deviation is 5.
  @Test
  void worldsOfUnequalSizeCountByTheirSize() {
    var cost = sample(world(40, 100), world(10, 30), world(20, 45)).of(Kpi.NET_COST);

    assertThat(cost.value()).isEqualTo(2.5);
    assertThat(cost.halfWidth()).isCloseTo(4.302653 * 5 / (70 / Math.sqrt(3)), within(1e-5));
  }

  @Test
  void oneWorldSaysNothingOfHowSureAFigureIs() {
    var cost = sample(world(100)).of(Kpi.NET_COST);

    assertThat(cost.value()).isEqualTo(10);
    assertThat(cost.hasInterval()).isFalse();
  }

  /** A month in which one world's orders were placed says nothing of how months differ. */
  @Test
  void aWordThatOneWorldHasSaysNothingOfHowSureItIs() {
    var one = world(100);
    var march = one.row(Dimension.MONTH, "2026-03");
    march.add(Count.ORDERS, 10);
    march.add(Count.NET_COST, 100);

    var cost = sample(one, world(120)).of(Dimension.MONTH, "2026-03", Kpi.NET_COST);

    assertThat(cost.value()).isEqualTo(10);
    assertThat(cost.hasInterval()).isFalse();
  }

  @Test
  void whatWasNeverCountedIsNoFigure() {
    assertThat(sample(world(100), world(120)).of(Kpi.COMPLAINTS).value()).isNaN();
    assertThat(sample(world(100)).of(Dimension.CATEGORY, "shoes", Kpi.NET_COST).value()).isNaN();
  }

  @Test
  void figuresAreBrokenDownByTheWordsOfADimension() {
    assertThat(sample(world(100), world(120)).of(Dimension.CATEGORY, "home", Kpi.NET_COST).value())
        .isEqualTo(11);
    assertThat(sample(world(100)).words(Dimension.CATEGORY)).containsExactly("home");
  }

  @Test
  void whatIsPerOrderByReasonIsAPartOfAllOrdersAlsoWhereTheReasonDidNotOccur() {
    var one = world(0);
    one.row(Dimension.REASON, "size").add(Count.NET_COST, 60);

    var cost = sample(one, world(0), world(0)).of(Dimension.REASON, "size", Kpi.NET_COST);

    // 60 in 30 orders; by world 6, 0 and 0: mean 2, standard deviation 3.464102.
    assertThat(cost.value()).isEqualTo(2);
    assertThat(cost.halfWidth()).isCloseTo(4.302653 * 3.464102 / Math.sqrt(3), within(1e-4));
  }

  @Test
  void percentilesAreMeansOverTheWorlds() {
    var quick = new Tally();
    quick.responded(java.time.Duration.ofMinutes(10));
    quick.worldIsOver();
    var slow = new Tally();
    slow.responded(java.time.Duration.ofMinutes(30));
    slow.worldIsOver();

    assertThat(sample(quick, slow).of(Kpi.FIRST_RESPONSE_P95).value()).isEqualTo(20 * 60);
  }

  @Test
  void samplesMergeInAnyOrder() {
    var there = sample(world(100), world(40, 120));
    there.merge(sample(world(7, 140)));
    var back = sample(world(7, 140));
    back.merge(sample(world(40, 120), world(100)));

    assertThat(there.of(Kpi.NET_COST)).isEqualTo(back.of(Kpi.NET_COST));
    assertThat(there.worlds()).isEqualTo(3);
  }

  // Differences of 1, 2 and 3 an order: mean 2, standard deviation 1.
  @Test
  void aPairedDifferenceVariesOnlyByWhatTheTwoDoOtherwise() {
    var cost = pairing(longs(100, 500, 900), longs(110, 520, 930)).of(Kpi.NET_COST);

    assertThat(cost.value()).isEqualTo(2);
    assertThat(cost.halfWidth()).isCloseTo(4.302653 / Math.sqrt(3), within(1e-5));
    assertThat(cost.isSignificant()).isFalse();
    // (2.484 / 2) squared.
    assertThat(cost.timesAsMany()).isCloseTo(1.5427, within(1e-3));
  }

  @Test
  void aDifferenceThatIsTheSameInEveryWorldIsCertain() {
    var cost = pairing(longs(100, 500, 900), longs(110, 510, 910)).of(Kpi.NET_COST);

    assertThat(cost.value()).isEqualTo(1);
    assertThat(cost.halfWidth()).isZero();
    assertThat(cost.isSignificant()).isTrue();
    assertThat(cost.timesAsMany()).isEqualTo(1);
  }

  @Test
  void twoPoliciesThatDoTheSameDifferByNothing() {
    var cost = pairing(longs(101, 503, 907), longs(101, 503, 907)).of(Kpi.NET_COST);

    assertThat(cost.isNone()).isTrue();
    assertThat(cost.isSignificant()).isFalse();
  }

  private static long[] longs(long... numbers) {
    return LongStream.of(numbers).toArray();
  }
}
