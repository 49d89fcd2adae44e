package io.redress.simulator.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How CSV is written: by RFC 4180, in UTF-8, and harmless where a spreadsheet opens it. */
public final class CsvCells {

  private static final String BEGIN_OF_A_FORMULA = "=+-@\t\r";
  private static final int DECIMALS = 6;

  private CsvCells() {}

  /** Writes records that end with a line feed. Does not close what it writes to. */
  public static CsvWriter writer(Writer out) {
    return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
  }

  /**
   * A text that somebody else may have written. A spreadsheet takes one that begins with such a
   * character as a formula, so that an apostrophe is put before it.
   */
  public static String text(String text) {
    return !text.isEmpty() && BEGIN_OF_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  /** A number with at most six decimals and no zeros at its end; nothing where there is none. */
  public static String number(double number) {
    if (Double.isNaN(number)) {
      return "";
    }
    var rounded = BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
