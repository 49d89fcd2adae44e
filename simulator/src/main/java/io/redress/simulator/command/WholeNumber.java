package io.redress.simulator.command;

import picocli.CommandLine.TypeConversionException;

/** Whole numbers as options take them, and in words what is wrong with one. */
final class WholeNumber {

  private WholeNumber() {}

  static long typed(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException wrong) {
      throw refused(text);
    }
  }

  static int typedSmall(String text) {
    long number = typed(text);
    if (number != (int) number) {
      throw refused(text);
    }
    return (int) number;
  }

  private static TypeConversionException refused(String text) {
    return new TypeConversionException(
        "'%s' is %s"
            .formatted(text, text.matches("[+-]?[0-9]+") ? "too large" : "not a whole number"));
  }
}
