package io.redress.adapter.policy.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A small reader, as an example, and what it says about good and bad files. */
class ReadingTest {

  enum Reason {
    CHANGED_MIND,
    QUALITY
  }

  record Rule(String id, Seq<Reason> reasons, Option<BigDecimal> amount, boolean dual) {
    Rule {
      if (id.isEmpty()) {
        throw new IllegalArgumentException("a reader must never get here with a bad id");
      }
    }
  }

  record Terms(LocalDate version, Map<String, Quantity> windows, Seq<Rule> rules, long parts) {}

  static Terms terms(Value root) {
    return root.fields(fields -> {
      var version =
          fields.required(
              "version", value -> value.parsed("a date such as 2026-11-01", LocalDate::parse));
      var windows =
          fields.required("windows", value -> value.map(Value::text, ReadingTest::window));
      var rules = fields.required("rules", value -> value.list(ReadingTest::rule));
      var parts = fields.optional("parts", value -> value.integer(1, 10), 1L);
      fields.done();
      return new Terms(version.value(), windows.value(), rules.value(), parts.value());
    });
  }

  static Quantity window(Value value) {
    return value.quantity(List.of("hours", "days", "working days"));
  }

  static Rule rule(Value value) {
    return value.fields(fields -> {
      var id = fields.required("id", text -> text.parsed(ReadingTest::id));
      var reasons =
          fields.required("reason", each -> each.oneOrMore(one -> one.word(Reason.class)));
      var amount = fields.optional("amount", Value::decimal);
      var dual = fields.optional("dual", Value::bool, false);
      fields.done();
      return new Rule(id.value(), reasons.value(), amount.value(), dual.value());
    });
  }

  static Either<String, String> id(String text) {
    return text.isEmpty() ? Either.left("an id must not be empty") : Either.right(text);
  }

  @Test
  void aGoodFileBecomesItsValue() {
    Terms terms =
        read("""
        version: 2026-11-01
        windows: {changed-mind: 7 days, quality: 5 working days}
        rules:
          - {id: a, reason: quality, amount: 200.00}
          - {id: b, reason: [quality, changed-mind], dual: true}
        """)
            .get();
    assertThat(terms.version()).isEqualTo(LocalDate.of(2026, 11, 1));
    assertThat(terms.windows().get("quality")).contains(new Quantity(5, "working days"));
    assertThat(terms.parts()).isEqualTo(1);
    assertThat(terms.rules())
        .containsExactly(
            new Rule("a", List.of(Reason.QUALITY), Option.of(new BigDecimal("200.00")), false),
            new Rule("b", List.of(Reason.QUALITY, Reason.CHANGED_MIND), Option.none(), true));
  }

  @Test
  void allProblemsOfAFileAreReportedAtOnceInItsOrder() {
    assertThat(
            problems(
                """
                version: 01.11.2026
                windows: {changed-mind: 7 dyas, quality: week}
                rules:
                  - {id: '', reason: qualty, amount: 1e3}
                  - {id: b, reasn: quality, dual: yes}
                  - {id: c, id: d, reason: []}
                  - just text
                parts: 11
                """))
        .containsExactly(
            "cn.yaml:1:10: expected a date such as 2026-11-01; found '01.11.2026'",
            "cn.yaml:2:25: expected a whole number, a space and one of hours, days, working days;"
                + " found '7 dyas'; did you mean 'days'?",
            "cn.yaml:2:42: expected a whole number, a space and one of hours, days, working days;"
                + " found 'week'",
            "cn.yaml:4:10: an id must not be empty",
            "cn.yaml:4:22: unknown word 'qualty'; allowed: changed-mind, quality; did you mean"
                + " 'quality'?",
            "cn.yaml:4:38: expected a decimal number such as 12.50; found '1e3'",
            "cn.yaml:5:13: unknown key 'reasn'; allowed here: id, reason, amount, dual; did you"
                + " mean 'reason'?",
            "cn.yaml:5:35: expected true or false; found 'yes'",
            "cn.yaml:6:13: duplicate key 'id': it stands at 6:6 already",
            "cn.yaml:6:28: expected at least one; found an empty list",
            "cn.yaml:7:5: expected a mapping; found 'just text'",
            "cn.yaml:8:8: expected a whole number from 1 to 10; found '11'");
  }

  @Test
  void aMissingKeyIsReportedWhereItsMappingBegins() {
    assertThat(problems("windows: {}\nrules: [{reason: quality}]"))
        .containsExactly("cn.yaml:1:1: missing key 'version'", "cn.yaml:2:9: missing key 'id'");
  }

  @Test
  void anAliasIsOneProblemAndNotTwo() {
    assertThat(problems("version: 2026-11-01\nwindows: *w\nrules: []"))
        .containsExactly(
            "cn.yaml:2:10: aliases are not allowed: write the value out, or put a text that begins"
                + " with '*' in quotes");
  }

  @Test
  void anEmptyValueIsNotAnAbsentOne() {
    assertThat(problems("version: 2026-11-01\nwindows: {}\nrules: []\nparts:\n"))
        .containsExactly("cn.yaml:4:7: expected a whole number from 1 to 10; found nothing");
  }

  @Test
  void aValueAskedForTooEarlyHidesNothingThatWasAskedBefore() {
    Either<Seq<Problem>, String> read =
        read(
            "a: []\n",
            root ->
                root.fields(fields -> {
                  var first = fields.required("b", Value::text);
                  String early = fields.required("a", Value::text).value();
                  fields.done();
                  return early + first.value();
                }));
    assertThat(lines(read))
        .containsExactly(
            "cn.yaml:1:1: missing key 'b'", "cn.yaml:1:4: expected text; found an empty list");
  }

  @Test
  void keysThatMeanTheSameAreRejected() {
    assertThat(
            lines(
                read(
                    "{1.0: a, 1.00: b}",
                    root -> root.map(key -> key.decimal().stripTrailingZeros(), Value::text))))
        .containsExactly("cn.yaml:1:1: two keys mean the same");
  }

  @Test
  void keysAndValuesOfAMapAreBothChecked() {
    assertThat(
            lines(read("{a: x, 1: []}", root -> root.map(key -> key.integer(1, 9), Value::text))))
        .containsExactly(
            "cn.yaml:1:2: expected a whole number from 1 to 9; found 'a'",
            "cn.yaml:1:11: expected text; found an empty list");
  }

  @Test
  void aReaderMayReportWhatFieldsDoTogether() {
    assertThat(
            lines(
                read(
                    "[3, 1]",
                    root -> {
                      var ends = root.list(each -> each.integer(0, 9));
                      if (ends.head() > ends.last()) {
                        throw root.problem("the range ends before it begins");
                      }
                      return ends;
                    })))
        .containsExactly("cn.yaml:1:1: the range ends before it begins");
  }

  @Test
  void aReaderThatForgetsDoneIsABug() {
    assertThatThrownBy(() -> read("a: x", root -> root.fields(fields -> fields.has("a"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a reader of fields must call done()");
  }

  private static Either<Seq<Problem>, Terms> read(String document) {
    return read(document, ReadingTest::terms);
  }

  private static <T> Either<Seq<Problem>, T> read(
      String document, java.util.function.Function<Value, T> reader) {
    return YamlDocument.read("cn.yaml", document.getBytes(UTF_8), reader);
  }

  private static Seq<String> problems(String document) {
    return lines(read(document));
  }

  private static Seq<String> lines(Either<Seq<Problem>, ?> read) {
    return read.swap().getOrElse(List.<Problem>empty()).map(Problem::toString);
  }
}
