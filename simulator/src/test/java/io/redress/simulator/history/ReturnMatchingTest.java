package io.redress.simulator.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReturnMatchingTest {

  @Test
  void theLatestEarlierSaleWithEnoughLeftIsTheOne() {
    assertThat(
            pairs(
                """
                1,A,,5,2011-01-01 10:00:00,1.50,7,
                2,A,,3,2011-01-02 10:00:00,1.50,7,
                3,A,,9,2011-01-09 10:00:00,1.50,7,
                C1,A,,-3,2011-01-03 10:00:00,1.50,7,
                C2,A,,-3,2011-01-04 10:00:00,1.50,7,
                C3,A,,-3,2011-01-05 10:00:00,1.50,7,
                C4,A,,-2,2011-01-06 10:00:00,1.50,7,
                """))
        .containsExactly("2 after PT24H", "1 after PT72H", "1 after PT120H"); // C3: only 2 are left
  }

  @Test
  void aSaleAtTheTimeOfTheReturnIsEarlierAndOneSecondLaterIsNot() {
    assertThat(
            pairs(
                """
                1,A,,5,2011-01-01 10:00:00,1.50,7,
                C1,A,,-1,2011-01-01 10:00:00,1.50,7,
                2,G,,5,2011-01-01 10:00:01,1.50,7,
                C2,G,,-1,2011-01-01 10:00:00,1.50,7,
                """))
        .containsExactly("1 after PT0S");
  }

  @Test
  void anotherCustomerAnotherArticleOrNobodyIsNoMatch() {
    var matching =
        matching(
            """
            1,A,,5,2011-01-01 10:00:00,1.50,7,
            2,G,,5,2011-01-01 10:00:00,1.50,,
            C1,A,,-1,2011-01-02 10:00:00,1.50,8,
            C2,G,,-1,2011-01-02 10:00:00,1.50,7,
            C3,G,,-1,2011-01-02 10:00:00,1.50,,
            """);
    assertThat(matching.pairs()).isEmpty();
    assertThat(matching.askedFor()).isEqualTo(2); // C3 names nobody to ask about
    assertThat(matching.moreThanLeft()).isZero();
  }

  @Test
  void moreThanWasBoughtIsCountedAndTakesNothingAway() {
    var matching =
        matching(
            """
            1,A,,5,2011-01-01 10:00:00,1.50,7,
            C1,A,,-6,2011-01-02 10:00:00,1.50,7,
            C2,A,,-5,2011-01-03 10:00:00,1.40,7,
            """);
    assertThat(matching.moreThanLeft()).isEqualTo(1);
    assertThat(matching.pairs()).hasSize(1);
    assertThat(matching.pairs().getFirst().isPartial()).isFalse();
    assertThat(matching.pairs().getFirst().isAtTheSalePrice()).isFalse();
  }

  @Test
  void aReturnBeforeItsOrderIsCountedAndMatchesNothing() {
    var history =
        WrittenHistory.of(
            """
            C1,A,,-1,2011-01-02 10:00:00,1.50,7,
            1,A,,5,2011-01-02 10:00:01,1.50,7,
            C2,A,,-1,2011-01-03 10:00:00,1.50,7,
            C3,G,,-1,2011-01-03 10:00:00,1.50,7,
            """);
    var real = RealReturns.of(history);
    assertThat(real.onlySoldLater()).isEqualTo(new Share(1, 3));
    assertThat(real.matched()).isEqualTo(new Share(1, 3));
    assertThat(real.moreThanLeft()).isEqualTo(new Share(0, 3));
  }

  @Test
  void daysArePassedTimeThoughClocksChange() {
    assertThat(
            pairs(
                """
                1,A,,5,2011-03-26 12:00:00,1.50,7,
                C1,A,,-1,2011-03-27 12:00:00,1.50,7,
                """))
        .containsExactly("1 after PT23H");
  }

  @Test
  void percentilesLieBetweenTheTwoNearestCases() {
    var times =
        TimeToReturn.of(
            List.of(Duration.ofDays(31), Duration.ofDays(7), Duration.ZERO, Duration.ofDays(14)));
    assertThat(times)
        .isEqualTo(
            new TimeToReturn(
                Duration.parse("P2DT2H24M"), // 0.3 of the way from 0 to 7 days
                Duration.parse("P5DT6H"),
                Duration.parse("P10DT12H"),
                Duration.parse("P18DT6H"),
                Duration.parse("P25DT21H36M"),
                Duration.parse("P28DT10H48M"),
                new Share(2, 4),
                new Share(3, 4),
                new Share(3, 4)));
  }

  @Test
  void withoutReturnsThereIsNoTimeToReturn() {
    var none = new Share(0, 0);
    assertThat(TimeToReturn.of(List.of()).p50()).isEqualTo(Duration.ZERO);
    assertThat(TimeToReturn.of(List.of()).within7Days()).isEqualTo(none);
    assertThat(none.fraction()).isZero();
    assertThat(none.percent()).isZero();
  }

  private static List<String> pairs(String rows) {
    return matching(rows).pairs().stream()
        .map(pair -> pair.sale().order() + " after " + pair.afterSale())
        .toList();
  }

  private static ReturnMatching matching(String rows) {
    return new ReturnMatching(WrittenHistory.of(rows));
  }
}
