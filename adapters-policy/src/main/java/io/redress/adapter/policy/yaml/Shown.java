package io.redress.adapter.policy.yaml;

import io.vavr.collection.Seq;

/** What was found, as a message shows it: on one line, without tricks of the terminal, not long. */
public final class Shown {

  private static final int LONGEST_TEXT = 60;
  private static final int LONGEST_MESSAGE = 2_000;
  private static final int MOST_WORDS = 100;

  /** What stands in a document instead of what was expected. */
  static String node(YamlNode node) {
    return switch (node) {
      case YamlNode.Mapping mapping ->
          mapping.entries().isEmpty() ? "an empty mapping" : "a mapping";
      case YamlNode.Sequence list -> list.items().isEmpty() ? "an empty list" : "a list";
      case YamlNode.Text text -> text(text.value());
      case YamlNode.Empty empty -> "nothing";
    };
  }

  /** In quotes, invisible characters escaped, cut after 60 characters. */
  public static String text(String text) {
    return "'" + cut(text) + "'";
  }

  /** The same without quotes. */
  public static String cut(String text) {
    return escaped(text, LONGEST_TEXT);
  }

  /** The words with commas, as many as that at most, and how many more there are. */
  static String words(Seq<String> words, int most) {
    String shown = words.take(most).map(word -> escaped(word, LONGEST_TEXT)).mkString(", ");
    return words.size() > most ? shown + " and " + (words.size() - most) + " more" : shown;
  }

  static String words(Seq<String> words) {
    return words(words, MOST_WORDS);
  }

  /** The same, cut only where it is longer than any message should be. */
  public static String oneLine(String message) {
    return escaped(message, LONGEST_MESSAGE);
  }

  private static String escaped(String text, int longest) {
    var shown = new StringBuilder();
    text.codePoints().limit(longest).forEach(each -> append(shown, each));
    return text.codePoints().skip(longest).findAny().isPresent()
        ? shown.append("...").toString()
        : shown.toString();
  }

  private static void append(StringBuilder shown, int codePoint) {
    switch (codePoint) {
      case '\n' -> shown.append("\\n");
      case '\r' -> shown.append("\\r");
      case '\t' -> shown.append("\\t");
      default -> {
        if (isInvisible(codePoint)) {
          shown.append(String.format("\\u%04X", codePoint));
        } else {
          shown.appendCodePoint(codePoint);
        }
      }
    }
  }

  /** Controls, separators of lines, and marks such as bidi overrides that reorder the line. */
  private static boolean isInvisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  private Shown() {}
}
