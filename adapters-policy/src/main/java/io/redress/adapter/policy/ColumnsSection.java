package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Value;
import io.redress.adapter.policy.yaml.YamlNode;
import io.redress.facts.Vocabulary;
import io.redress.property.Answers;
import io.redress.table.Column;
import io.redress.table.Column.Kind;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/** {@code columns}: what tables may ask about beyond the vocabulary; the shop fills it in. */
final class ColumnsSection {

  static final Seq<Column> WHEN_ABSENT = List.empty();

  private static final Map<String, Kind> SIMPLE =
      LinkedHashMap.of(
          "number", Kind.NUMBER,
          "money", Kind.MONEY,
          "duration", Kind.DURATION,
          "boolean", Kind.TRUTH);

  private static final Map<String, Kind> OF_WORDS =
      LinkedHashMap.of("one-of", Kind.WORD, "set-of", Kind.WORDS);

  /** Keys that rules have for something else than a cell. */
  private static final Seq<String> TAKEN =
      List.of(
          "id",
          "verdict",
          "remedy",
          "ask",
          "because",
          "refund",
          "at",
          "payer",
          "to",
          "percent",
          "times",
          "at-least",
          "at-most",
          "score",
          "do",
          "before",
          "after",
          "drop");

  private static final Seq<String> OF_ANSWERS = Answers.COLUMNS.map(Column::name);

  private static final String WANTED =
      "number, money, duration, boolean, {one-of: [...]} or {set-of: [...]}";

  private ColumnsSection() {}

  static Seq<Column> read(Value section) {
    return section
        .map(ColumnsSection::name, ColumnsSection::answers)
        .toList()
        .zipWithIndex((each, number) -> Vocabulary.own(number, each._1, each._2._1, each._2._2));
  }

  private static String name(Value key) {
    String name = Words.kebab(key);
    if (Vocabulary.named(name).isDefined()) {
      throw key.problem("'%s' is a column of every policy: choose another name".formatted(name));
    }
    if (TAKEN.contains(name)) {
      throw key.problem("'%s' means something in rules: choose another name".formatted(name));
    }
    if (OF_ANSWERS.contains(name)) {
      throw key.problem("'%s' means something in properties: choose another name".formatted(name));
    }
    return name;
  }

  private static Tuple2<Kind, Seq<String>> answers(Value value) {
    if (!(value.node() instanceof YamlNode.Mapping)) {
      return new Tuple2<>(simple(value), List.empty());
    }
    var forms = value.map(key -> key.word(OF_WORDS), words -> Words.oneOrMore(words, Words::open));
    return forms
        .headOption()
        .filter(form -> forms.size() == 1)
        .map(form -> new Tuple2<Kind, Seq<String>>(form._1, form._2.toList()))
        .getOrElseThrow(() -> value.expected(WANTED));
  }

  private static Kind simple(Value value) {
    if (!(value.node() instanceof YamlNode.Text)) {
      throw value.expected(WANTED);
    }
    return value.word(SIMPLE);
  }
}
