package io.redress.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class ApportionmentProperties {

  @Property(tries = 300)
  void theSharesAddUpToTheAmount(
      @ForAll @LongRange(min = 0, max = 1_000_000_000_000_000L) long minor,
      @ForAll @Size(min = 1, max = 20)
          List<@LongRange(min = 1, max = 1_000_000_000_000L) Long> weights) {
    assertThat(Arrays.stream(Apportionment.of(minor, array(weights))).sum()).isEqualTo(minor);
  }

  @Property(tries = 300)
  void noShareIsAWholeMinorUnitAwayFromItsProportion(
      @ForAll @LongRange(min = 0, max = 1_000_000_000L) long minor,
      @ForAll @LongRange(min = 1, max = 100) long first,
      @ForAll @Size(max = 20) List<@LongRange(min = 0, max = 1_000_000L) Long> others) {
    long[] weights =
        LongStream.concat(LongStream.of(first), LongStream.of(array(others))).toArray();
    long total = Arrays.stream(weights).sum();
    long[] shares = Apportionment.of(minor, weights);
    for (int i = 0; i < shares.length; i++) {
      assertThat(Math.abs(shares[i] * total - minor * weights[i])).isLessThan(total);
    }
  }

  @Example
  void theEarlierLineGetsTheOddFen() {
    assertThat(Apportionment.of(10_00, 33_33, 33_33, 33_33)).containsExactly(3_34, 3_33, 3_33);
  }

  @Example
  void aCouponIsSharedByTheNetOfEachLine() {
    assertThat(Apportionment.of(30_00, 200_00, 50_00)).containsExactly(24_00, 6_00);
  }

  @Example
  void weightsThatAreAllZeroShareNothing() {
    assertThatThrownBy(() -> Apportionment.of(1, 0, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no weight in [0, 0]");
  }

  private static long[] array(List<Long> weights) {
    return weights.stream().mapToLong(Long::longValue).toArray();
  }
}
