package io.redress.adapter.policy.yaml;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * How numbers are written: one way each, and exactly. No leading zero, which other languages read
 * as octal, no exponent, no separator, and few enough digits that arithmetic stays cheap.
 */
final class Notation {

  private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]{0,18}");
  private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,30})?");

  static Option<Long> integer(String text) {
    return INTEGER.matcher(text).matches()
        ? Try.of(() -> Long.valueOf(text)).toOption() // 19 digits may be too many
        : Option.none();
  }

  static Option<BigDecimal> decimal(String text) {
    return DECIMAL.matcher(text).matches() ? Option.some(new BigDecimal(text)) : Option.none();
  }

  static Option<Quantity> quantity(String text, Seq<String> units) {
    return integer(text.substring(0, endOfCount(text)))
        .filter(count -> count >= 0 && units.contains(unit(text)))
        .map(count -> new Quantity(count, unit(text)));
  }

  /** What follows the number, whether it is a unit or not. */
  static String unit(String text) {
    return text.substring(endOfCount(text)).strip();
  }

  private static int endOfCount(String text) {
    return Math.max(text.indexOf(' '), 0);
  }

  private Notation() {}
}
