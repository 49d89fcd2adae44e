package io.redress.simulator.command;

import io.redress.simulator.report.TextWidth;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** Cuts texts into lines that fit the terminal. */
final class TextLines {

  private TextLines() {}

  /** The text in lines that begin with an indent; a word that is too long stands alone. */
  static Seq<String> wrapped(String text, String indent, Terminal terminal) {
    Seq<String> lines = Vector.empty();
    var line = new StringBuilder(indent);
    for (var word : text.split(" ", -1)) {
      boolean isFirst = line.length() == indent.length();
      int width = TextWidth.of(line) + (isFirst ? 0 : 1) + TextWidth.of(word);
      if (!isFirst && width > terminal.columns()) {
        lines = lines.append(line.toString());
        line = new StringBuilder(indent).append(word);
      } else {
        line.append(isFirst ? "" : " ").append(word);
      }
    }
    return lines.append(line.toString());
  }
}
