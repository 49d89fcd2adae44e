package io.redress.simulator.sweep;

import io.redress.adapter.policy.yaml.NearestWord;
import io.redress.adapter.policy.yaml.Position;
import io.redress.adapter.policy.yaml.YamlNode;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.regex.Pattern;

/** The text of a policy's file, of which single values can be written otherwise. */
final class PolicyText {

  /** What means the same without quotes. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ._%+-]*");

  private final String text;
  private final YamlNode root;

  /**
   * @param text without a byte order mark, with line feeds at the ends of its lines
   * @param root the tree of that text
   */
  PolicyText(String text, YamlNode root) {
    this.text = text;
    this.root = root;
  }

  /** Where in the text a value stands, with its quotes. */
  record Span(int from, int to) {}

  /** Where a setting stands in the text, or why it cannot be varied. */
  Either<String, Span> find(Setting setting) {
    var node = Either.<String, YamlNode>right(root);
    for (int steps = 0; steps < setting.steps().size(); steps++) {
      var step = setting.steps().get(steps);
      var before = steps == 0 ? "the file" : new Setting(setting.steps().take(steps)).toString();
      node = node.flatMap(each -> below(each, step, before));
    }
    return node.flatMap(each -> span(each, setting));
  }

  private Either<String, YamlNode> below(YamlNode node, String step, String before) {
    return Setting.isBracket(step)
        ? item(node, Setting.inBrackets(step), before)
        : key(node, step, before);
  }

  private Either<String, YamlNode> key(YamlNode node, String key, String before) {
    if (node instanceof YamlNode.Sequence list) {
      return Either.left(
          "%s is a list: name an item of it, such as %s[%s]"
              .formatted(before, before, ids(list).headOption().getOrElse("0")));
    }
    if (!(node instanceof YamlNode.Mapping mapping)) {
      return Either.left("%s is a value and has no '%s'".formatted(before, key));
    }
    return value(mapping, key).toEither(() -> missing(key, before, keys(mapping)));
  }

  private Either<String, YamlNode> item(YamlNode node, String which, String before) {
    if (node instanceof YamlNode.Mapping) {
      return key(node, which, before);
    }
    if (!(node instanceof YamlNode.Sequence list)) {
      return Either.left("%s is a value and has no '%s'".formatted(before, which));
    }
    return list.items()
        .find(each -> id(each).contains(which))
        .orElse(() -> at(list, which))
        .toEither(() -> missing(which, before, ids(list)));
  }

  private static Option<YamlNode> at(YamlNode.Sequence list, String which) {
    return which.matches("[0-9]{1,6}")
        ? Option.of(Integer.parseInt(which))
            .filter(at -> at < list.items().size())
            .map(list.items()::get)
        : Option.none();
  }

  private static Seq<String> ids(YamlNode.Sequence list) {
    return list.items().flatMap(PolicyText::id);
  }

  private static Option<String> id(YamlNode item) {
    return item instanceof YamlNode.Mapping mapping
        ? value(mapping, "id").flatMap(PolicyText::text)
        : Option.none();
  }

  private static Option<YamlNode> value(YamlNode.Mapping mapping, String key) {
    return mapping
        .entries()
        .find(entry -> entry.key().value().equals(key))
        .map(YamlNode.Entry::value);
  }

  private static Seq<String> keys(YamlNode.Mapping mapping) {
    return mapping.entries().map(entry -> entry.key().value());
  }

  private static Option<String> text(YamlNode node) {
    return node instanceof YamlNode.Text text ? Option.of(text.value()) : Option.none();
  }

  private String missing(String word, String before, Seq<String> there) {
    var base =
        root instanceof YamlNode.Mapping mapping
            ? value(mapping, "extends").flatMap(PolicyText::text)
            : Option.<String>none();
    var inherited =
        base.map(name ->
                "; what is inherited from '%s' can be varied once it is written in this file"
                    .formatted(name))
            .getOrElse("");
    return "there is no '%s' in %s%s%s"
        .formatted(word, before, NearestWord.hint(word, there), inherited);
  }

  private Either<String, Span> span(YamlNode node, Setting setting) {
    return switch (node) {
      case YamlNode.Text value -> span(value, setting);
      case YamlNode.Empty empty -> Either.left(setting + " is empty: write a value to vary");
      case YamlNode.Mapping mapping ->
          Either.left(
              "%s is not one value; it has %s".formatted(setting, keys(mapping).mkString(", ")));
      case YamlNode.Sequence list ->
          Either.left(
              "%s is a list: name an item of it, such as %s[0]".formatted(setting, setting));
    };
  }

  private Either<String, Span> span(YamlNode.Text value, Setting setting) {
    int from = offset(value.at());
    int to = value.quoted() ? endOfQuotes(from) : endOfPlain(from, value.value());
    return to < 0
        ? Either.left(setting + " is a text of several lines, which cannot be varied")
        : Either.right(new Span(from, to));
  }

  private int offset(Position at) {
    int line = 0;
    for (int before = 1; before < at.line(); before++) {
      line = text.indexOf('\n', line) + 1;
    }
    return text.offsetByCodePoints(line, at.column() - 1);
  }

  private int endOfPlain(int from, String value) {
    return text.startsWith(value, from) ? from + value.length() : -1;
  }

  private int endOfQuotes(int from) {
    char quote = text.charAt(from);
    if (quote != '"' && quote != '\'') {
      return -1;
    }
    int at = from + 1;
    while (text.charAt(at) != quote || isDoubled(at, quote)) {
      boolean isEscape = text.charAt(at) == '\\' && quote == '"';
      at += isEscape || text.charAt(at) == quote ? 2 : 1;
    }
    return at + 1;
  }

  private boolean isDoubled(int at, char quote) {
    return quote == '\'' && text.startsWith("''", at);
  }

  /** The text with these values in these places. */
  String with(Seq<Tuple2<Span, String>> values) {
    var changed = new StringBuilder(text);
    values
        .sortBy(value -> -value._1.from())
        .forEach(value -> changed.replace(value._1.from(), value._1.to(), quoted(value._2)));
    return changed.toString();
  }

  private static String quoted(String value) {
    return PLAIN.matcher(value).matches() ? value : "'" + value.replace("'", "''") + "'";
  }
}
