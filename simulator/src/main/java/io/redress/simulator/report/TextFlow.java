package io.redress.simulator.report;

import io.redress.simulator.history.Visible;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks texts into lines that fit: between words, and between Chinese characters. What would steer
 * the terminal is shown as a replacement: names come from files that somebody else may have
 * written.
 */
public final class TextFlow {

  private TextFlow() {}

  /**
   * The text in lines.
   *
   * @param first what the first line begins with
   * @param indent what the others begin with
   * @param width how many columns a line may have; what cannot be broken may be longer
   */
  public static List<String> lines(String first, String text, String indent, int width) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder(first);
    int begin = first.length();
    for (var piece : Visible.of(text).split("(?<= )|(?<=[\\u2E80-\\uFFEF])", -1)) {
      boolean isEmpty = line.length() == begin;
      if (!isEmpty && TextWidth.of(line) + TextWidth.of(piece.stripTrailing()) > width) {
        lines.add(line.toString().stripTrailing());
        line = new StringBuilder(indent);
        begin = indent.length();
      }
      line.append(piece);
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }
}
