package io.redress.simulator.history;

import java.util.regex.Pattern;

/**
 * Texts of a file as they may be shown: without what would steer a terminal or turn a line round.
 */
public final class Visible {

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

  /** The text, in which each such character is shown as a replacement. */
  public static String of(String text) {
    return CONTROL.matcher(text).replaceAll("\uFFFD");
  }

  private Visible() {}
}
