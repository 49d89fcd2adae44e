package io.redress.adapter.policy.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import java.math.BigDecimal;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTest {

  @ParameterizedTest
  @CsvSource({"-3, -3", "0, 0", "7, 7", "'''7''', 7", "'|-\n  7', 7"})
  void aWholeNumberWithinItsBoundsIsRead(String written, long number) {
    assertThatObject(read(written, value -> value.integer(-3, 7))).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-4", "8", "010", "-0", "+7", "7.0", "7e0", "1_0", "0x7", "٧", "''"})
  void anythingElseIsNoWholeNumber(String written) {
    assertThat(problem(written, value -> value.integer(-3, 7)))
        .isEqualTo(
            "t.yaml:1:4: expected a whole number from -3 to 7; found '%s'"
                .formatted(written.replace("'", "")));
  }

  @Test
  void theLargestWholeNumberIsReadAndTheNextIsNot() {
    Function<Value, Long> any = value -> value.integer(Long.MIN_VALUE, Long.MAX_VALUE);
    assertThatObject(read("9223372036854775807", any)).isEqualTo(9_223_372_036_854_775_807L);
    assertThat(problem("9223372036854775808", any)).endsWith("found '9223372036854775808'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.10", "-12.50", "200", "0.100000000000000005551115123126"})
  void aDecimalNumberIsExactlyWhatIsWritten(String written) {
    assertThatObject(read(written, Value::decimal)).isEqualTo(new BigDecimal(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e3",
        ".5",
        "5.",
        "1,000.00",
        "00.5",
        "+1",
        "1 000",
        "NaN",
        "0.1000000000000000055511151231257"
      })
  void anythingElseIsNoDecimalNumber(String written) {
    assertThat(problem(written, Value::decimal))
        .isEqualTo("t.yaml:1:4: expected a decimal number such as 12.50; found '" + written + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "no", "on", "True", "1", "TRUE"})
  void onlyTrueAndFalseAreBooleans(String written) {
    assertThatObject(read("true", Value::bool)).isEqualTo(true);
    assertThatObject(read("false", Value::bool)).isEqualTo(false);
    assertThat(problem(written, Value::bool))
        .isEqualTo("t.yaml:1:4: expected true or false; found '" + written + "'");
  }

  @ParameterizedTest
  @CsvSource({
    "30 minutes,     30, minutes",
    "0 minutes,      0,  minutes",
    "5 working days, 5,  working days",
    "5   minutes,    5,  minutes",
  })
  void aQuantityIsANumberAndAUnit(String written, long count, String unit) {
    assertThatObject(read(written, value -> value.quantity(List.of("minutes", "working days"))))
        .isEqualTo(new Quantity(count, unit));
  }

  @ParameterizedTest
  @CsvSource({
    "30 minuts,   ; did you mean 'minutes'?",
    "minutes,     ''",
    "30,          ''",
    "-1 hours,    ''",
    "1.5 minutes, ''",
    "30minutes,   ; did you mean 'minutes'?",
  })
  void anythingElseIsNoQuantity(String written, String hint) {
    assertThat(problem(written, value -> value.quantity(List.of("minutes"))))
        .isEqualTo(
            "t.yaml:1:4: expected a whole number, a space and one of minutes; found '"
                + written
                + "'"
                + hint);
  }

  @Test
  void aWordStandsForItsMeaning() {
    var meanings = LinkedHashMap.of("open", 1, "over", 2);
    assertThatObject(read("over", value -> value.word(meanings))).isEqualTo(2);
    assertThat(problem("ovr", value -> value.word(meanings)))
        .isEqualTo("t.yaml:1:4: unknown word 'ovr'; allowed: open, over; did you mean 'over'?");
    assertThat(problem("[]", value -> value.word(meanings)))
        .isEqualTo("t.yaml:1:4: expected one of open, over; found an empty list");
  }

  @Test
  void oneOrAListIsAList() {
    assertThatObject(read("x", value -> value.oneOrMore(Value::text))).isEqualTo(List.of("x"));
    assertThatObject(read("[x, y]", value -> value.oneOrMore(Value::text)))
        .isEqualTo(List.of("x", "y"));
    assertThat(problem("", value -> value.oneOrMore(Value::text)))
        .isEqualTo("t.yaml:1:3: expected text; found nothing");
  }

  @Test
  void foundTextIsShownOnOneLineAndCut() {
    assertThat(problem("\"a\\n\\t\\e[31m\\u202Eb\"", Value::bool))
        .endsWith("found 'a\\n\\t\\u001B[31m\\u202Eb'");
    assertThat(problem("国".repeat(60), Value::bool)).endsWith("found '" + "国".repeat(60) + "'");
    assertThat(problem("国".repeat(61), Value::bool)).endsWith("found '" + "国".repeat(60) + "...'");
  }

  @Test
  void aReaderMayReportAndGoOn() {
    assertThat(
            problem(
                "x",
                value -> {
                  value.report("too short");
                  return value.text();
                }))
        .isEqualTo("t.yaml:1:4: too short");
  }

  private static <T> T read(String written, Function<Value, T> reader) {
    return YamlDocument.read("t.yaml", ("a: " + written).getBytes(UTF_8), field(reader)).get();
  }

  private static <T> String problem(String written, Function<Value, T> reader) {
    return YamlDocument.read("t.yaml", ("a: " + written).getBytes(UTF_8), field(reader))
        .getLeft()
        .single()
        .toString();
  }

  private static <T> Function<Value, T> field(Function<Value, T> reader) {
    return root ->
        root.fields(fields -> {
          var field = fields.required("a", reader);
          fields.done();
          return field.value();
        });
  }
}
