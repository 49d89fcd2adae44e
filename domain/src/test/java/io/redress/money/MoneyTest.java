package io.redress.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.money.UnreadableMoney.Reason;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

  private static final Currency CNY = Currency.getInstance("CNY");

  @ParameterizedTest
  @CsvSource({
    "12.50, CNY, 1250",
    "12, CNY, 1200",
    "-0.01, CNY, -1",
    "1000, JPY, 1000",
    "1.250, KWD, 1250",
    "0.5, KWD, 500",
    "46116860184273879.03, CNY, 4611686018427387903",
    "-46116860184273879.04, CNY, -4611686018427387904",
  })
  void isReadInMajorUnits(String text, String currency, long minor) {
    assertThat(Money.parse(text, Currency.getInstance(currency)).get())
        .isEqualTo(Money.of(minor, currency));
  }

  @ParameterizedTest
  @CsvSource({
    "12.505, CNY, TOO_MANY_DECIMALS",
    "12.500, CNY, TOO_MANY_DECIMALS",
    "0.1, JPY, TOO_MANY_DECIMALS",
    "'1,000.00', CNY, NOT_A_NUMBER",
    "1e3, CNY, NOT_A_NUMBER",
    "'', CNY, NOT_A_NUMBER",
    "+1, CNY, NOT_A_NUMBER",
    "999999999999999999, CNY, TOO_LARGE",
    "46116860184273879.04, CNY, TOO_LARGE",
  })
  void isNeverGuessed(String text, String currency, Reason reason) {
    assertThat(Money.parse(text, Currency.getInstance(currency)).getLeft().reason())
        .isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          12.505             | '12.505' has more decimals than CNY has (2)
          1e3                | '1e3' is not an amount such as 12.50
          999999999999999999 | '999999999999999999' is too large
          """)
  void whatIsUnreadableIsExplained(String text, String message) {
    assertThat(Money.parse(text, CNY).getLeft().message()).isEqualTo(message);
  }

  @Test
  void isAddedTakenAwayMultipliedAndTurnedRound() {
    var twelve = Money.of(1200, "CNY");
    var five = Money.of(500, "CNY");
    assertThat(twelve.plus(five)).isEqualTo(Money.of(1700, "CNY"));
    assertThat(five.minus(twelve)).isEqualTo(Money.of(-700, "CNY"));
    assertThat(five.times(3)).isEqualTo(Money.of(1500, "CNY"));
    assertThat(five.negated()).isEqualTo(Money.of(-500, "CNY"));
  }

  @Test
  void isCompared() {
    var twelve = Money.of(1200, "CNY");
    var five = Money.of(500, "CNY");
    assertThat(twelve).isGreaterThan(five).isEqualByComparingTo(Money.of(1200, "CNY"));
    assertThat(twelve.min(five)).isSameAs(five);
    assertThat(five.min(twelve)).isSameAs(five);
    assertThat(five.min(Money.of(500, "CNY"))).isSameAs(five);
    assertThat(twelve.exceeds(five)).isTrue();
    assertThat(twelve.exceeds(Money.of(1200, "CNY"))).isFalse();
    assertThat(five.exceeds(twelve)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"1, true, false, false", "0, false, true, false", "-1, false, false, true"})
  void isAboveAtOrBelowZero(long minor, boolean positive, boolean zero, boolean negative) {
    var money = Money.of(minor, "CNY");
    assertThat(money.isPositive()).isEqualTo(positive);
    assertThat(money.isZero()).isEqualTo(zero);
    assertThat(money.isNegative()).isEqualTo(negative);
  }

  @Test
  void isWrittenWithAllDecimalsOfItsCurrency() {
    assertThat(Money.of(1250, "CNY")).hasToString("CNY 12.50");
    assertThat(Money.of(-5, "CNY")).hasToString("CNY -0.05");
    assertThat(Money.of(1000, "JPY")).hasToString("JPY 1000");
    assertThat(Money.of(1250, "KWD").inMajorUnits()).isEqualTo("1.250");
  }

  @Test
  void mixingCurrenciesIsABug() {
    assertThatThrownBy(() -> Money.zero(CNY).plus(Money.of(1, "JPY")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("CNY mixed with JPY");
  }

  @Test
  void overflowIsNeverSilent() {
    assertThatThrownBy(() -> new Money(Long.MAX_VALUE, CNY).plus(new Money(1, CNY)))
        .isInstanceOf(ArithmeticException.class);
  }
}
