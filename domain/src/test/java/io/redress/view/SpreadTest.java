package io.redress.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.money.Percent;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Ranks and means, to the minute. */
class SpreadTest {

  private static final Spread FOUR = minutes(10).plus(minutes(20)).plus(minutes(20, 90));

  @Test
  void ranksAreThoseOfTheNearestCase() {
    assertThat(FOUR.count()).isEqualTo(4);
    assertThat(FOUR.within(1)).contains(Duration.ofMinutes(10));
    assertThat(FOUR.within(25)).contains(Duration.ofMinutes(10));
    assertThat(FOUR.within(26)).contains(Duration.ofMinutes(20));
    assertThat(FOUR.within(75)).contains(Duration.ofMinutes(20));
    assertThat(FOUR.within(76)).contains(Duration.ofMinutes(90));
    assertThat(FOUR.within(100)).contains(Duration.ofMinutes(90));
    assertThat(FOUR.mean()).contains(Duration.ofMinutes(35));
  }

  @Test
  void whatIsLessThanAMinuteIsNone() {
    assertThat(Spread.nothing().with(Duration.ofSeconds(59)).within(100)).contains(Duration.ZERO);
    assertThat(Spread.nothing().with(Duration.ofSeconds(-90)).within(100)).contains(Duration.ZERO);
  }

  @Test
  void nothingHasNoRankAndNoMean() {
    assertThat(Spread.nothing().within(50)).isEmpty();
    assertThat(Spread.nothing().mean()).isEmpty();
    assertThat(Attained.nothing().rate()).isEmpty();
  }

  @Test
  void ranksAreOfAHundred() {
    for (int rank : new int[] {0, 101}) {
      assertThatThrownBy(() -> FOUR.within(rank))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(rank + " of a hundred");
    }
  }

  @Test
  void aRateIsRoundedDown() {
    assertThat(new Attained(2, 1).rate()).contains(new Percent(666_666));
    assertThatThrownBy(() -> new Attained(-1, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Spread minutes(long... minutes) {
    var spread = Spread.nothing();
    for (long each : minutes) {
      spread = spread.with(Duration.ofMinutes(each));
    }
    return spread;
  }
}
