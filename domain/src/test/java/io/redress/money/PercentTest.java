package io.redress.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0.0001, 1",
    "7.5, 75000",
    "20, 200000",
    "10000, 100000000",
    "10000.0000, 100000000"
  })
  void aNumberOfPerCentIsReadExactly(String text, long millionths) {
    assertThat(Percent.parse(text)).contains(new Percent(millionths));
  }

  @ParameterizedTest
  @ValueSource(strings = {"10000.0001", "10000.5", "10001", "-1", "0.00001", "1e2", "5 %", ""})
  void whatIsNoneOrMoreThanAHundredfoldIsNotRead(String text) {
    assertThat(Percent.parse(text).getLeft()).isEqualTo(text);
  }
}
