package io.redress.simulator.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellsTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
  void whatASpreadsheetWouldReckonBeginsWithAnApostrophe(String text) {
    assertThat(CsvCells.text(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "size", "a=b", " =x", "退货", "'=x"})
  void otherTextsStayAsTheyAre(String text) {
    assertThat(CsvCells.text(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "0.0000004, 0",
    "-12.5, -12.5",
    "0.1234565, 0.123457",
    "1200000, 1200000",
    "NaN, ''",
  })
  void numbersAreNumbersAlsoBelowZero(double number, String written) {
    assertThat(CsvCells.number(number)).isEqualTo(written);
  }

  @Test
  void separatorsQuotesAndLineEndsAreQuoted() throws IOException {
    var out = new StringWriter();
    try (var csv = CsvCells.writer(out)) {
      csv.writeRecord("a,b", "c\"d", "e\nf", "g");
    }
    assertThat(out).hasToString("\"a,b\",\"c\"\"d\",\"e\nf\",g\n");
  }
}
