package io.redress.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class PartsRoundingProperties {

  @Property(tries = 500)
  void anyGroupingOfPartialReturnsGivesBackTheWholeAmount(
      @ForAll PartsRounding rounding,
      @ForAll @LongRange(min = 0, max = 1_000_000_000L) long amount,
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 9) Integer> grouping) {
    long units = grouping.stream().mapToLong(Integer::longValue).sum();
    long before = 0;
    long given = 0;
    for (int now : grouping) {
      long part = rounding.share(amount, units, before, now, given);
      assertThat(part).isNotNegative();
      before += now;
      given += part;
    }
    assertThat(given).isEqualTo(amount);
  }

  @Property(tries = 300)
  void noCumulativePartIsAWholeMinorUnitAwayFromItsProportion(
      @ForAll @LongRange(min = 0, max = 1_000_000_000L) long amount,
      @ForAll @LongRange(min = 0, max = 50) long before,
      @ForAll @LongRange(min = 1, max = 50) long now,
      @ForAll @LongRange(min = 0, max = 50) long after) {
    long units = before + now + after;
    long given = before == 0 ? 0 : PartsRounding.UP.share(amount, units, 0, before, 0);
    long part = PartsRounding.UP.share(amount, units, before, now, given);
    assertThat(Math.abs(part * units - amount * now)).isLessThan(units);
  }

  @Example
  void earlierReturnsGetTheOddFen() {
    assertThat(oneByOne(PartsRounding.UP, 19_97, 3)).containsExactly(6_66, 6_66, 6_65);
  }

  @Example
  void halfUpPutsTheOddFenWhereTheRunningTotalRounds() {
    assertThat(oneByOne(PartsRounding.HALF_UP, 19_97, 3)).containsExactly(6_66, 6_65, 6_66);
  }

  @Example
  void yenHaveNoDecimals() {
    assertThat(oneByOne(PartsRounding.UP, 2900, 3)).containsExactly(967, 967, 966);
  }

  @Example
  void dinarsHaveThreeDecimals() {
    assertThat(oneByOne(PartsRounding.UP, 2_167, 2)).containsExactly(1_084, 1_083);
  }

  @Example
  void roundedEachOnTheirOwnTheLastTakesTheRest() {
    assertThat(oneByOne(PartsRounding.EACH_HALF_UP, 10_00, 3)).containsExactly(3_33, 3_33, 3_34);
  }

  @Example
  void whereMoreWasGivenThanOwedNoPartGoesBeyondWhatIsLeft() {
    assertThat(PartsRounding.UP.share(90_00, 3, 1, 1, 70_00)).isEqualTo(20_00);
    assertThat(PartsRounding.HALF_UP.share(90_00, 3, 1, 1, 95_00)).isZero();
    assertThat(PartsRounding.EACH_HALF_UP.share(90_00, 3, 2, 1, 95_00)).isZero();
  }

  @Example
  void moreUnitsThanThereAreIsABug() {
    assertThatThrownBy(() -> PartsRounding.UP.share(10_00, 3, 2, 2, 6_67))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2 after 2 of 3 units");
  }

  @Example
  void noUnitsOrFewerAreABugToo() {
    assertThatThrownBy(() -> PartsRounding.UP.share(10_00, 3, 1, 0, 3_34))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("0 after 1 of 3 units");
    assertThatThrownBy(() -> PartsRounding.UP.share(10_00, 3, -1, 1, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1 after -1 of 3 units");
  }

  private static long[] oneByOne(PartsRounding rounding, long amount, int units) {
    var parts = new long[units];
    long given = 0;
    for (int i = 0; i < units; i++) {
      parts[i] = rounding.share(amount, units, i, 1, given);
      given += parts[i];
    }
    return parts;
  }
}
