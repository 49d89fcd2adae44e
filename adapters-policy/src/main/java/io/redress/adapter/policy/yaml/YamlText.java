package io.redress.adapter.policy.yaml;

import io.redress.adapter.policy.yaml.Written.Entry;
import io.redress.adapter.policy.yaml.Written.Fields;
import io.redress.adapter.policy.yaml.Written.Items;
import io.redress.adapter.policy.yaml.Written.Text;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.regex.Pattern;

/**
 * Lays a document out, so that {@link YamlDocument} reads the same tree: in flow style what fits on
 * a line, in block style the rest. Equal trees give equal texts.
 */
public final class YamlText {

  /** How many code points a line has at most, unless it is one text that cannot be broken. */
  public static final int WIDTH = 100;

  private static final int INDENT = 2;

  /** A text that can be broken at any of its blanks, and put together again. */
  private static final Pattern FOLDS = Pattern.compile("[^ ]+( [^ ]+)+");

  private YamlText() {}

  /** The whole document, each line with its end. Sections of several lines stand apart. */
  public static String of(Fields document) {
    var sections = document.entries().map(entry -> lines(entry, WIDTH));
    return sections
        .zip(sections.drop(1).append(List.empty()))
        .map(each -> each._1.mkString("", "\n", "\n") + (isApart(each._1, each._2) ? "\n" : ""))
        .mkString();
  }

  private static boolean isApart(Seq<String> section, Seq<String> next) {
    return !next.isEmpty() && (section.size() > 1 || next.size() > 1);
  }

  private static Seq<String> lines(Entry entry, int width) {
    String key = Quoting.inFlow(entry.key()) + ":";
    return onOneLine(entry.value(), width - length(key) - 1)
        .map(value -> (Seq<String>) List.of(key + " " + value))
        .getOrElse(() -> below(key, entry.value(), width - INDENT));
  }

  private static Seq<String> below(String key, Written value, int width) {
    return switch (value) {
      case Text text ->
          folds(text.value())
              ? indented(fold(text.value(), width)).prepend(key + " >-")
              : List.of(key + " " + Quoting.inBlock(text.value()));
      case Items list -> indented(list.items().flatMap(each -> item(each, width))).prepend(key);
      case Fields mapping -> indented(lines(mapping, width)).prepend(key);
    };
  }

  private static Seq<String> lines(Fields mapping, int width) {
    return mapping.entries().flatMap(each -> lines(each, width));
  }

  private static Seq<String> item(Written item, int width) {
    var lines =
        onOneLine(item, width - INDENT)
            .map(value -> (Seq<String>) List.of(value))
            .getOrElse(() -> block(item, width - INDENT));
    return lines.zipWithIndex((line, at) -> (at == 0 ? "- " : "  ") + line);
  }

  private static Seq<String> block(Written item, int width) {
    return switch (item) {
      case Text text -> List.of(Quoting.inBlock(text.value()));
      case Items list -> list.items().flatMap(each -> item(each, width));
      case Fields mapping -> lines(mapping, width);
    };
  }

  /**
   * The value behind its key or hyphen, if it belongs there and fits; nothing else says that it is
   * empty.
   */
  private static Option<String> onOneLine(Written value, int width) {
    return Option.when(isOfOneLine(value), () -> inBlock(value))
        .filter(line -> value.isEmpty() || length(line) <= width);
  }

  private static boolean isOfOneLine(Written value) {
    return switch (value) {
      case Text text -> true;
      case Items list -> list.items().forAll(each -> each instanceof Text);
      case Fields mapping ->
          mapping.isEmpty()
              || (!mapping.isSpread()
                  && mapping.entries().forAll(each -> isOfOneLine(each.value())));
    };
  }

  /** One value on one line, in flow style. */
  public static String inline(Written value) {
    return inFlow(value);
  }

  private static String inBlock(Written value) {
    return value instanceof Text text ? Quoting.inBlock(text.value()) : inFlow(value);
  }

  private static String inFlow(Written value) {
    return switch (value) {
      case Text text -> Quoting.inFlow(text.value());
      case Items list -> list.items().map(YamlText::inFlow).mkString("[", ", ", "]");
      case Fields mapping ->
          mapping
              .entries()
              .map(each -> Quoting.inFlow(each.key()) + ": " + inFlow(each.value()))
              .mkString("{", ", ", "}");
    };
  }

  private static boolean folds(String text) {
    return Quoting.isVisible(text) && FOLDS.matcher(text).matches();
  }

  private static Seq<String> fold(String text, int width) {
    return List.of(text.split(" ", -1))
        .foldLeft(
            List.<String>empty(),
            (lines, word) ->
                lines
                    .headOption()
                    .map(last -> last + " " + word)
                    .filter(longer -> length(longer) <= width)
                    .map(longer -> lines.tail().prepend(longer))
                    .getOrElse(() -> lines.prepend(word)))
        .reverse();
  }

  private static Seq<String> indented(Seq<String> lines) {
    return lines.map(line -> " ".repeat(INDENT) + line);
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
