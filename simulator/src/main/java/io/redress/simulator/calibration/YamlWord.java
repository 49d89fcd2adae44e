package io.redress.simulator.calibration;

import java.util.regex.Pattern;

/** Words of other people's files, written so that YAML reads the same words. */
final class YamlWord {

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  private YamlWord() {}

  static String of(String word) {
    return PLAIN.matcher(word).matches()
        ? word
        : "'" + CONTROL.matcher(word).replaceAll("\uFFFD").replace("'", "''") + "'";
  }
}
