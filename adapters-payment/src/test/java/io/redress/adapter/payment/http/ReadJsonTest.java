package io.redress.adapter.payment.http;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadJsonTest {

  private static final int MOST = 100_000;

  private static Either<String, Json.Fields> read(String json) {
    return ReadJson.object(json.replace('\'', '"').getBytes(UTF_8), MOST);
  }

  private static Json.Fields fields(String json) {
    return read(json).get();
  }

  @Test
  void whatIsLookedUpIsFoundAndTheRestDoesNotMatter() {
    var reply =
        fields(
            """
            {'id': 'r-1', 'amount': {'total': 9007199254740993, 'refund': '12.30'},
             'isDone': true, 'gone': null, 'new': [1, {'x': 2}], 'parts': [{'n': 1}, {'n': 2}],
             'rate': 0.10, '名': '退款 😀 \\u00e9'}
            """);

    assertThat(reply.text("id")).contains("r-1");
    assertThat(reply.object("amount").flatMap(each -> each.whole("total")))
        .contains(9_007_199_254_740_993L);
    assertThat(reply.object("amount").flatMap(each -> each.decimalText("refund")))
        .contains(new BigDecimal("12.30"));
    assertThat(reply.truth("isDone")).contains(true);
    assertThat(reply.objects("parts").get().flatMap(each -> each.whole("n")))
        .containsExactly(1L, 2L);
    assertThat(reply.list("new").get()).hasSize(2);
    assertThat(reply.number("rate")).contains(new BigDecimal("0.10"));
    assertThat(reply.text("名")).contains("退款 😀 é");
  }

  @Test
  void whatIsMissingOrOfAnotherKindIsNone() {
    var reply = fields("{'text': '1', 'whole': 1, 'part': 1.0, 'gone': null, 'mixed': [{}, 1]}");

    assertThat(reply.text("nowhere")).isEmpty();
    assertThat(reply.text("whole")).isEmpty();
    assertThat(reply.text("gone")).isEmpty();
    assertThat(reply.whole("text")).isEmpty();
    assertThat(reply.whole("part")).isEmpty();
    assertThat(reply.truth("whole")).isEmpty();
    assertThat(reply.object("text")).isEmpty();
    assertThat(reply.list("text")).isEmpty();
    assertThat(reply.objects("mixed")).isEmpty();
    assertThat(reply.number("text")).isEmpty();
    assertThat(reply.decimalText("whole")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " 1",
        "1 ",
        "+1",
        "01",
        "1.",
        ".5",
        "1e3",
        "1,000",
        "0x1",
        "NaN",
        "1.0000000",
        "１",
        "1000000000000000000"
      })
  void anAmountThatCouldBeMisreadIsNone(String text) {
    assertThat(fields("{'amount': '" + text + "'}").decimalText("amount")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "9223372036854775807, 9223372036854775807",
    "-9223372036854775808, -9223372036854775808",
    "0, 0"
  })
  void aWholeNumberIsExactToItsEnds(String written, long whole) {
    assertThat(fields("{'n': " + written + "}").whole("n")).contains(whole);
  }

  @Test
  void aNumberBeyondSixtyFourBitsIsExactAndNoWholeOne() {
    var reply = fields("{'n': 9223372036854775808, 'm': 1e2}");

    assertThat(reply.whole("n")).isEmpty();
    assertThat(reply.number("n")).contains(new BigDecimal("9223372036854775808"));
    assertThat(reply.whole("m")).isEmpty();
    assertThat(reply.number("m")).contains(new BigDecimal("1E+2"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                         | empty
          [1]                        | a JSON value that is not an object
          null                       | a JSON value that is not an object
          {'a': 1, 'a': 1}           | not JSON
          {'a': {'b': 1, 'b': 2}}    | not JSON
          {'a': 1, '\\u0061': 2}     | not JSON
          {'a': NaN}                 | not JSON
          {'a': Infinity}            | not JSON
          {'a': 01}                  | not JSON
          {'a': .5}                  | not JSON
          {'a': 1,}                  | not JSON
          {'a': [1,]}                | not JSON
          {a: 1}                     | not JSON
          {'a': 1                    | not JSON
          {'a': 'b                   | not JSON
          /* a */ {'a': 1}           | not JSON
          <html>log in</html>        | not JSON
          {'a': 1} x                 | not JSON
          {'a': 1}}                  | not JSON
          {'a': 1}{'a': 1}           | more follows after the end of the JSON
          {'a': '\\ud83d'}           | half a character in a text
          {'\\ud83d': 1}             | not JSON
          {'a': 1e1000000000}        | a number of more than 100 digits
          {'a': 1e99999999999}       | a number of more than 100 digits
          {'a': 1e-101}              | a number of more than 100 digits
          """)
  void whatCanBeReadInTwoWaysIsNotRead(String json, String why) {
    assertThat(read(json.replace("''", "\"\"")).getLeft()).startsWith(why);
  }

  @Test
  void aQuotedOrRawSecretIsNotInWhatIsWrong() {
    assertThat(read("{'a': 'secret\u0001'}").getLeft())
        .startsWith("not JSON")
        .doesNotContain("cret");
    assertThat(read("{'a': secret}").getLeft()).startsWith("not JSON").doesNotContain("cret");
    assertThat(fields("{'secret': 'secret'}")).asString().doesNotContain("secret");
  }

  @Test
  void otherEncodingsAreNotRead() {
    assertThat(read("\uFEFF{'a': 1}").getLeft()).isEqualTo("a byte order mark before the JSON");
    assertThat(ReadJson.object("{\"a\": 1}".getBytes(UTF_16LE), MOST).isLeft()).isTrue();
    assertThat(ReadJson.object(new byte[] {'{', (byte) 0xC3, '}'}, MOST).getLeft())
        .isEqualTo("not UTF-8");
  }

  @Test
  void depthAndLengthHaveTheirLimits() {
    assertThat(ReadJson.value(nested(64), MOST).isRight()).isTrue();
    assertThat(ReadJson.value(nested(65), MOST).getLeft()).startsWith("JSON beyond a limit");
    assertThat(ReadJson.value(nested(10_000), MOST).getLeft()).startsWith("JSON beyond a limit");
    assertThat(ReadJson.value("{}".getBytes(UTF_8), 2).isRight()).isTrue();
    assertThat(ReadJson.value("{}".getBytes(UTF_8), 1).getLeft()).isEqualTo("longer than 1 bytes");
    assertThat(read("{'a': " + "1".repeat(100) + "}").isRight()).isTrue();
    assertThat(read("{'a': " + "1".repeat(101) + "}").getLeft()).startsWith("JSON beyond a limit");
  }

  private static byte[] nested(int levels) {
    return ("[".repeat(levels) + "]".repeat(levels)).getBytes(UTF_8);
  }

  @Test
  void whatIsWrittenKeepsItsOrderAndEscapesNoMoreThanItMust() {
    var json =
        Json.fields()
            .with("z", "退款 \"a\" \\ / é 😀\n\u0001<")
            .with("a", 9_007_199_254_740_993L)
            .with("amount", new Json.Decimal(new BigDecimal("12.30")))
            .with("large", new Json.Decimal(new BigDecimal("1E+3")))
            .with("yes", true)
            .with("gone", new Json.Nothing())
            .with("list", Json.items(List.of(Json.fields(), new Json.Whole(-1))));

    assertThat(new String(WriteJson.bytes(json), UTF_8))
        .isEqualTo(
            "{\"z\":\"退款 \\\"a\\\" \\\\ / é 😀\\n\\u0001<\",\"a\":9007199254740993,"
                + "\"amount\":12.30,\"large\":1000,\"yes\":true,\"gone\":null,\"list\":[{},-1]}");
  }

  @Test
  void aMemberSaidAgainTakesThePlaceOfTheFirst() {
    var json = Json.fields().with("a", 1).with("b", 2).with("a", 3);

    assertThat(new String(WriteJson.bytes(json), UTF_8)).isEqualTo("{\"a\":3,\"b\":2}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"secret%c", "%csecret", "sec%cret"})
  void halfACharacterIsNotWritten(String text) {
    for (char half : new char[] {'\ud83d', '\ude00'}) {
      var broken = text.formatted(half);
      assertThatThrownBy(() -> WriteJson.bytes(new Json.Text(broken)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageNotContaining("sec");
      assertThatThrownBy(() -> WriteJson.bytes(Json.fields().with(broken, 1)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageNotContaining("sec");
    }
  }

  @Test
  void aNumberOfEndlessPlacesIsNotWritten() {
    assertThatThrownBy(() -> WriteJson.bytes(new Json.Decimal(new BigDecimal("1E+1000000000"))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
