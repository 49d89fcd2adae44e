package io.redress.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # amount,              numerator, denominator, down, half up, up, left over
          1000,                  1,  3,  333, 333, 334, 1
          1000,                  2,  3,  666, 667, 667, 2
          1001,                  1,  2,  500, 501, 501, 1
          999,                   1,  3,  333, 333, 333, 0
          5,                     1,  4,  1,   1,   2,   1
          6,                     1,  4,  1,   2,   2,   2
          7,                     1,  4,  1,   2,   2,   3
          0,                     5,  7,  0,   0,   0,   0
          5,                     0,  7,  0,   0,   0,   0
          # the product needs 64 bits, and more than 64
          4611686018427387904,   3,  10, 1383505805528216371, 1383505805528216371, 1383505805528216372, 2
          9223372036854775807,   3,  10, 2767011611056432742, 2767011611056432742, 2767011611056432743, 1
          9223372036854775807,   2,  3,  6148914691236517204, 6148914691236517205, 6148914691236517205, 2
          """)
  void isExactHoweverLargeTheProduct(
      long amount,
      long numerator,
      long denominator,
      long down,
      long halfUp,
      long up,
      long leftOver) {
    assertThat(Proportion.down(amount, numerator, denominator)).isEqualTo(down);
    assertThat(Proportion.halfUp(amount, numerator, denominator)).isEqualTo(halfUp);
    assertThat(Proportion.up(amount, numerator, denominator)).isEqualTo(up);
    assertThat(Proportion.remainder(amount, numerator, denominator)).isEqualTo(leftOver);
  }

  @ParameterizedTest
  @CsvSource({"-1, 1, 2", "1, -1, 2", "1, 1, -2", "1, 1, 0"})
  void ofNegativeNumbersOrByZeroIsABug(long amount, long numerator, long denominator) {
    String message = "no proportion of %d by %d / %d".formatted(amount, numerator, denominator);
    assertThatThrownBy(() -> Proportion.down(amount, numerator, denominator))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> Proportion.remainder(amount, numerator, denominator))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void beyondTheRangeOfALongIsNeverSilent() {
    assertThatThrownBy(() -> Proportion.down(Long.MAX_VALUE, 2, 1))
        .isInstanceOf(ArithmeticException.class);
  }
}
