package io.redress.adapter.policy.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a document that extends another, in flow style so that a case is one line. */
class MergeTest {

  private static final char NO_QUOTES = '^';

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = NO_QUOTES,
      textBlock =
          """
          # base                       | document            | both
          {a: 1, b: 2}                 | {}                  | {a: 1, b: 2}
          {a: 1, b: 2}                 | {b: 3}              | {a: 1, b: 3}
          {a: 1, b: 2}                 | {c: 3}              | {a: 1, b: 2, c: 3}
          {a: 1}                       | {b: 2, a: 3}        | {a: 3, b: 2}
          {a: {x: 1, y: 2}}            | {a: {y: 3, z: 4}}   | {a: {x: 1, y: 3, z: 4}}
          {a: {x: {y: {z: 1}}}}        | {a: {x: {y: {w: 2}}}} | {a: {x: {y: {z: 1, w: 2}}}}
          {a: {x: 1}}                  | {a: 2}              | {a: 2}
          {a: 1}                       | {a: {x: 2}}         | {a: {x: 2}}
          {a: {x: 1}}                  | {a: }               | {a: ~}
          {a: {x: 1}}                  | {a: {}}             | {a: {x: 1}}
          {l: [1, 2]}                  | {l: [3]}            | {l: [3]}
          {l: [1, 2]}                  | {l: []}             | {l: []}
          {l: [{x: 1}]}                | {l: [{x: 2}]}       | {l: [{x: 2}]}
          {l: 1}                       | {l: [2]}            | {l: [2]}
          {l: [{id: a}]}               | {l: [2]}            | {l: [2]}
          {l: [1]}                     | {l: [{id: a}]}      | {l: [{id: a}]}
          {name: n, a: 1}              | {a: 2}              | {a: 2}
          {name: n, a: 1}              | {name: m}           | {a: 1, name: m}
          {in: {name: n}}              | {in: {x: 1}}        | {in: {name: n, x: 1}}
          """)
  void mappingsAreMergedKeyByKeyAndAllElseIsReplaced(String base, String document, String both) {
    assertThat(merged(base, document)).isEqualTo(both);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = NO_QUOTES,
      textBlock =
          """
          # on top of a, b, c                      | all
          []                                       | -
          [{id: b, x: 2}]                          | a b2 c
          [{id: n, x: 2}]                          | n2 a b c
          [{id: n, x: 2}, {id: m, x: 3}]           | n2 m3 a b c
          [{id: n, x: 2}, {id: c, x: 3}, {id: m, x: 4}] | n2 m4 a b c3
          [{id: n, x: 2, before: b}]               | a n2 b c
          [{id: n, x: 2, after: b}]                | a b n2 c
          [{after: c, id: n, x: 2}]                | a b c n2
          [{id: n, x: 2, after: b}, {id: m, x: 3, after: b}]  | a b n2 m3 c
          [{id: n, x: 2, before: b}, {id: m, x: 3, before: b}] | a n2 m3 b c
          [{id: n, x: 2, after: a}, {id: m, x: 3, before: b}] | a n2 m3 b c
          [{id: n, x: 2, after: b}, {id: b, x: 3}] | a b3 n2 c
          [{id: b, drop: true}]                    | a c
          [{id: b, drop: true}, {id: a, drop: true}, {id: c, drop: true}] | -
          [{id: n, x: 2, after: b}, {id: b, drop: true}] | a n2 c
          [{id: c, x: 2, before: a}]               | c2 a b
          [{id: a, x: 2, after: c}]                | b c a2
          [{id: b, x: 2, before: b}]               | a b2 c
          """)
  void rulesAreMergedById(String rules, String all) {
    assertThat(rulesOf(merged("{t: {r: [{id: a}, {id: b}, {id: c}]}}", "{t: {r: " + rules + "}}")))
        .isEqualTo(all);
  }

  @Test
  void aRuleIsReplacedAsAWhole() {
    assertThat(merged("{r: [{id: a, x: 1, y: {z: 2}}]}", "{r: [{id: a, y: {w: 3}}]}"))
        .isEqualTo("{r: [{id: a, y: {w: 3}}]}");
  }

  @Test
  void everyNodeStaysWhereItWasWritten() {
    var tree =
        (YamlNode.Mapping)
            read("a: 1\nb: {x: 2}\n", "extends: base\nb:\n  y: 3\n", Value::node).get();
    assertThat(tree.at()).hasToString("top.yaml:1:1");
    var values = tree.entries().map(YamlNode.Entry::value);
    assertThat(values.map(YamlNode::at).mkString(" ")).isEqualTo("base.yaml:1:4 top.yaml:3:3");
    var inner = ((YamlNode.Mapping) values.last()).entries();
    assertThat(inner.map(entry -> entry.key().at() + " " + entry.value().at()))
        .containsExactly("base.yaml:2:5 base.yaml:2:8", "top.yaml:3:3 top.yaml:3:6");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = NO_QUOTES,
      textBlock =
          """
          # base                     | document               | both
          {law: {}}                  | {law: {a: {x: 1}}}     | {law: {a: {x: 1}}}
          {law: {a: {x: 1}}}         | {law: {b: {x: 2}}}     | {law: {a: {x: 1}, b: {x: 2}}}
          {law: {w: {a: {x: 1}}}}    | {law: {w: {b: {x: 2}}, v: 1}} | {law: {w: {a: {x: 1}, b: {x: 2}}, v: 1}}
          {}                         | {law: {a: 1}}          | {law: {a: 1}}
          {in: {law: 1}}             | {in: {law: 2}}         | {in: {law: 2}}
          """)
  void whatIsKeptIsAddedTo(String base, String document, String both) {
    assertThat(merged(base, document)).isEqualTo(both);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = NO_QUOTES,
      textBlock =
          """
          # base               | document                  | at     | which | as it stands
          {law: {a: {x: 1}}}   | {law: {a: {x: 2}}}        | 1:23  | a     | 1:11
          {law: {a: {x: 1}}}   | {law: {a: {y: 2}}}        | 1:23  | a     | 1:11
          {law: {w: {a: {x: 1}}}} | {law: {w: {a: {x: 2}}}} | 1:27 | a     | 1:15
          {law: {a: {x: 1}}}   | {law: {a: 1}}             | 1:23  | a     | 1:11
          {law: {a: {x: 1}}}   | {law: }                   | 1:17  | law   | 1:7
          {law: {a: {x: 1}}}   | {law: []}                 | 1:17  | law   | 1:7
          {law: [{id: a}]}     | {law: [{id: b}]}          | 1:17  | law   | 1:7
          """)
  void whatIsKeptIsNotChanged(
      String base, String document, String at, String which, String stands) {
    assertThat(problems(base, document))
        .containsExactly(
            "top.yaml:%s: '%s' cannot be changed: it is kept as it stands at base.yaml:%s"
                .formatted(at, which, stands));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = NO_QUOTES,
      textBlock =
          """
          {id: n, before: bta}            | 1:37: there is no inherited rule 'bta'; inherited here: alpha, beta; did you mean 'beta'?
          {id: n, after: gamma}           | 1:36: there is no inherited rule 'gamma'; inherited here: alpha, beta
          {id: n, before: n}              | 1:37: there is no inherited rule 'n'; inherited here: alpha, beta
          {id: n, before: []}             | 1:37: expected the id of an inherited rule; found an empty list
          {id: n, before: beta, after: beta} | 1:43: 'before' stands here already: leave one of them out
          {id: alpa, drop: true}          | 1:26: there is no inherited rule 'alpa'; inherited here: alpha, beta; did you mean 'alpha'?
          {id: alpha, drop: false}        | 1:39: expected true, or no 'drop' at all; found 'false'
          {id: alpha, drop: }             | 1:38: expected true, or no 'drop' at all; found nothing
          {id: alpha, drop: true, x: 1}   | 1:45: a rule that is dropped says nothing else: leave 'x' out
          {id: alpha, drop: true, after: beta} | 1:45: a rule that is dropped says nothing else: leave 'after' out
          {id: alpha}, {drop: true}       | 1:34: missing key 'id': which inherited rule is dropped?
          {id: [], drop: true}            | 1:26: expected the id of an inherited rule; found an empty list
          {id: alpha, drop: true}, {id: alpha} | 1:51: 'alpha' stands in this list already
          {id: alpha}, {id: alpha, drop: true} | 1:39: 'alpha' stands in this list already
          {id: alpha, drop: true}, {id: alpha, drop: true} | 1:51: 'alpha' stands in this list already
          """)
  void whatIsWrongWithARule(String rules, String problem) {
    assertThat(problems("{r: [{id: alpha}, {id: beta}]}", "{r: [" + rules + "]}"))
        .containsExactly("top.yaml:" + problem);
  }

  @Test
  void ofManyInheritedRulesAFewAreListed() {
    String base = List.range(10, 30).map(n -> "{id: rule-" + n + "}").mkString("{r: [", ", ", "]}");
    assertThat(problems(base, "{r: [{id: rule-30, drop: true}]}"))
        .containsExactly(
            "top.yaml:1:26: there is no inherited rule 'rule-30'; inherited here: rule-10, rule-11,"
                + " rule-12, rule-13, rule-14, rule-15, rule-16, rule-17 and 12 more; did you mean"
                + " 'rule-10'?");
  }

  @ParameterizedTest
  @CsvSource({"before: x", "after: x", "drop: true"})
  void aRuleWithNothingInheritedHasNoPlace(String words) {
    String word = words.substring(0, words.indexOf(':'));
    assertThat(problems("{}", "{a: {r: [{id: n, " + words + "}]}}"))
        .containsExactly(
            "top.yaml:1:33: '"
                + word
                + "' has no place here: no rules are inherited in this place");
    assertThat(problemsAlone("{a: {r: [{id: n, " + words + "}]}}"))
        .containsExactly(
            "top.yaml:1:18: '" + word + "' has no place here: this file extends no other");
  }

  @Test
  void theWordsOfRulesAreWordsLikeOthersElsewhere() {
    assertThat(merged("{w: {after: a}}", "{w: {before: b}, v: {drop: c}}"))
        .isEqualTo("{w: {after: a, before: b}, v: {drop: c}}");
  }

  private static final Inheritance INHERITANCE =
      new Inheritance((name, from) -> Either.left("no such base"), List.of("name"), List.of("law"));

  private static <T> Either<Seq<Problem>, T> read(
      String base, String document, java.util.function.Function<Value, T> reader) {
    Bases only = (name, from) -> Either.right(SourceFile.of(name + ".yaml", base.getBytes(UTF_8)));
    return YamlDocument.read(
        "top.yaml",
        document.getBytes(UTF_8),
        new Inheritance(only, INHERITANCE.own(), INHERITANCE.kept()),
        reader);
  }

  private static String merged(String base, String document) {
    return read(base, extending(document), root -> shown(root.node())).get();
  }

  private static Seq<String> problems(String base, String document) {
    return read(base, extending(document), Value::node)
        .swap()
        .getOrElse(List::empty)
        .map(Problem::toString);
  }

  private static Seq<String> problemsAlone(String document) {
    return YamlDocument.read("top.yaml", document.getBytes(UTF_8), INHERITANCE, Value::node)
        .swap()
        .getOrElse(List::empty)
        .map(Problem::toString);
  }

  private static String extending(String document) {
    return document.equals("{}")
        ? "{extends: base}"
        : "{extends: base" + ", " + document.substring(1);
  }

  private static String shown(YamlNode node) {
    return switch (node) {
      case YamlNode.Mapping mapping ->
          mapping
              .entries()
              .map(entry -> entry.key().value() + ": " + shown(entry.value()))
              .mkString("{", ", ", "}");
      case YamlNode.Sequence list -> list.items().map(MergeTest::shown).mkString("[", ", ", "]");
      case YamlNode.Text text -> text.value();
      case YamlNode.Empty empty -> "~";
    };
  }

  /** {@code {t: {r: [{id: a}, {id: b, x: 2}]}}} as {@code a b2}. */
  private static String rulesOf(String tree) {
    String rules =
        tree.replaceAll("\\{id: (\\w+)(?:, x: (\\d))?}", "$1$2")
            .replaceAll("[{\\[\\]},]|t: |r: ", "");
    return rules.isEmpty() ? "-" : rules;
  }
}
