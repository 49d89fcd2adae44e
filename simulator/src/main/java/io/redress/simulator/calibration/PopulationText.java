package io.redress.simulator.calibration;

import io.redress.adapter.policy.yaml.Position;
import io.redress.adapter.policy.yaml.YamlDocument;
import io.redress.adapter.policy.yaml.YamlNode;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/**
 * The file of a population, of which figures are replaced and everything else stays: other figures,
 * comments, order.
 */
final class PopulationText {

  private final String text;
  private final int[] lineStarts;
  private final Map<Seq<String>, YamlNode> figures;

  private PopulationText(String text, YamlNode root) {
    this.text = text;
    this.lineStarts = lineStarts(text);
    this.figures = LinkedHashMap.ofEntries(figures(List.empty(), root));
  }

  /** The text of a file that was read as a population already. */
  static PopulationText of(byte[] utf8) {
    var text = new String(utf8, StandardCharsets.UTF_8);
    var root =
        YamlDocument.read("population", utf8)
            .getOrElseThrow(problems -> new IllegalStateException(problems.mkString("\n")));
    return new PopulationText(text, root);
  }

  /** A new figure. */
  record Edit(Seq<String> path, String yaml, String comment) {}

  /** The paths of all figures, in the order of the file. */
  Seq<Seq<String>> paths() {
    return figures.keySet().toVector();
  }

  /** The figure as it stands in the file. */
  Option<String> figure(Seq<String> path) {
    return figures.get(path).map(node -> text.substring(start(node), end(node)));
  }

  /** The text with these figures; each must be in it. */
  String with(Seq<Edit> edits) {
    var result = new StringBuilder(text);
    edits.sortBy(edit -> -start(node(edit))).forEach(edit -> replace(result, node(edit), edit));
    return result.toString();
  }

  private YamlNode node(Edit edit) {
    return figures
        .get(edit.path())
        .getOrElseThrow(() -> new IllegalStateException("no figure " + edit.path()));
  }

  /** The comment behind it says where the figure comes from, and so it goes with the figure. */
  private void replace(StringBuilder result, YamlNode node, Edit edit) {
    int end = end(node);
    int lineEnd = text.indexOf('\n', end);
    var rest = text.substring(end, lineEnd < 0 ? text.length() : lineEnd);
    boolean isLast = rest.isBlank() || rest.strip().startsWith("#");
    var indent = "\n" + " ".repeat(node.at().column() - 1);
    result.replace(
        start(node),
        isLast ? end + rest.length() : end,
        edit.yaml().replace("\n", indent) + (isLast ? "   # " + edit.comment() : ""));
  }

  /** Mappings in braces, lists and single values are figures; other mappings have figures. */
  private static Seq<Tuple2<Seq<String>, YamlNode>> figures(Seq<String> path, YamlNode node) {
    return switch (node) {
      case YamlNode.Mapping mapping ->
          mapping
              .entries()
              .flatMap(entry -> {
                var here = path.append(entry.key().value());
                return isFigure(entry)
                    ? Vector.of(Tuple.of(here, entry.value()))
                    : figures(here, entry.value());
              });
      case YamlNode.Sequence list -> Vector.empty();
      case YamlNode.Text word -> Vector.empty();
      case YamlNode.Empty nothing -> Vector.empty();
    };
  }

  /**
   * Also a mapping of median and spread in lines of its own; not one of figures that happens to be
   * in braces.
   */
  private static boolean isFigure(YamlNode.Entry entry) {
    return switch (entry.value()) {
      case YamlNode.Mapping mapping ->
          mapping.entries().forAll(each -> each.value() instanceof YamlNode.Text)
              && (mapping.at().line() == entry.key().at().line()
                  || mapping.entries().exists(each -> each.key().value().equals("median")));
      case YamlNode.Sequence list -> true;
      case YamlNode.Text word -> true;
      case YamlNode.Empty nothing -> false;
    };
  }

  private int start(YamlNode node) {
    return offset(node.at());
  }

  /** The place behind the node, without blanks and comments. */
  private int end(YamlNode node) {
    int start = start(node);
    return switch (node) {
      case YamlNode.Text word -> endOfWord(start, word);
      case YamlNode.Empty nothing -> start;
      case YamlNode.Mapping mapping ->
          text.charAt(start) == '{'
              ? endOfBrackets(start)
              : mapping.entries().lastOption().map(entry -> end(entry.value())).getOrElse(start);
      case YamlNode.Sequence list ->
          text.charAt(start) == '['
              ? endOfBrackets(start)
              : list.items().lastOption().map(this::end).getOrElse(start);
    };
  }

  private int endOfWord(int start, YamlNode.Text word) {
    char first = text.charAt(start);
    return word.quoted() && (first == '"' || first == '\'')
        ? endOfQuotes(start)
        : start + word.value().length();
  }

  private int endOfQuotes(int start) {
    char quote = text.charAt(start);
    int i = start + 1;
    while (text.charAt(i) != quote) {
      i += quote == '"' && text.charAt(i) == '\\' ? 2 : 1;
    }
    return i + 1;
  }

  private int endOfBrackets(int start) {
    int depth = 0;
    int i = start;
    do {
      char here = text.charAt(i);
      if (here == '{' || here == '[') {
        depth++;
      } else if (here == '}' || here == ']') {
        depth--;
      }
      if (here == '"' || here == '\'') {
        i = endOfQuotes(i);
      } else if (here == '#' && Character.isWhitespace(text.charAt(i - 1))) {
        i = text.indexOf('\n', i);
      } else {
        i++;
      }
    } while (depth > 0);
    return i;
  }

  private int offset(Position at) {
    return text.offsetByCodePoints(lineStarts[at.line() - 1], at.column() - 1);
  }

  private static int[] lineStarts(String text) {
    return IntStream.concat(
            IntStream.of(0),
            IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').map(i -> i + 1))
        .toArray();
  }
}
