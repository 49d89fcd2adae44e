package io.redress.adapter.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

  private static final Json.Fields ONE_TWO =
      Json.Fields.none().with("one", new Json.Whole(1)).with("two", new Json.Whole(2));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "null",
        "true",
        "\"\"",
        "-9223372036854775808",
        "{\"b\":[1,{\"c\":null},[]],\"a\":{\"d\":false}}",
        "\"\\\" \\\\ / \\b\\t\\n\\f\\r \\u0000\\u001f \u007f \u2028 中 \uD83D\uDE00\"",
        "\"half of a pair: \\ud83d, \\ude00\"",
      })
  void whatIsWrittenOnceIsWrittenSoAgain(String text) {
    assertThat(Json.parse(text).text()).isEqualTo(text);
  }

  @Test
  void blanksAndNeedlessEscapesAreReadAndNotWritten() {
    assertThat(Json.parse(" { \"\\u0061\\/\" :\n1 } ").text()).isEqualTo("{\"a/\":1}");
  }

  @Test
  void halfOfAPairComesBack() {
    var halves = new Json.Text("\uDE00\uD83D");

    assertThat(Json.parse(halves.text())).isEqualTo(halves);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                           | $: there is no value
          {"a":1} {}                   | $: more follows after the end of the value
          {"a":1,"b":{"a":1,"a":2}}    | $.b.a: stands there twice
          {"a":[0,1.0]}                | $.a[1]: not a whole number of 64 bits
          {"a":1e3}                    | $.a: not a whole number of 64 bits
          {"a":-0}                     | $.a: not a whole number of 64 bits
          {"a":9223372036854775808}    | $.a: not a whole number of 64 bits
          {"a b":{"":[-1.5]}}          | $["a b"][""][0]: not a whole number of 64 bits
          """)
  void whatIsNotOneValueOfWholeNumbersIsRefusedWithItsPlace(String text, String message) {
    assertThatExceptionOfType(UnreadableJson.class)
        .isThrownBy(() -> Json.parse(text))
        .withMessage(message);
  }

  /** What stands there may be about a person, who must not get into a log. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\":\"Mr X",
        "{\"name\":Mr X}",
        "{\"name\":\"Mr\tX\"}",
        "{Mr X:1}",
        "[1,]",
        "[01]",
        "['Mr X']",
        "/* Mr X */ 1",
        "NaN",
        "\uFEFF1",
        "{\"Mr X\"}",
      })
  void whatIsNoJsonIsRefusedWithoutItsText(String text) {
    assertThatExceptionOfType(UnreadableJson.class)
        .isThrownBy(() -> Json.parse(text))
        .withMessageMatching("\\$: not JSON, at character \\d+")
        .withNoCause();
  }

  @Test
  void sixtyFourLevelsAreReadAndWritten() {
    var text = "[".repeat(64) + "]".repeat(64);

    assertThat(Json.parse(text).text()).isEqualTo(text);
  }

  @Test
  void oneLevelMoreIsRefused() {
    var path = "$" + "[0]".repeat(64);
    assertThatExceptionOfType(UnreadableJson.class)
        .isThrownBy(() -> Json.parse("[".repeat(65) + "]".repeat(65)))
        .withMessage(path + ": more than 64 levels");
  }

  @Test
  void oneLevelMoreIsNotWritten() {
    Json deep = new Json.Whole(1);
    for (int i = 0; i < 65; i++) {
      deep = new Json.Items(List.of(deep));
    }

    assertThatIllegalArgumentException().isThrownBy(deep::text).withMessage("more than 64 levels");
  }

  /** Two quotes and 349,524 times three bytes, and two more, are 1 MiB. */
  @Test
  void oneMebibyteIsReadAndWrittenAndOneByteMoreIsNot() {
    var longest = new Json.Text("中".repeat(349_524) + "12");
    var longer = new Json.Text("中".repeat(349_524) + "123");

    assertThat(Json.parse(longest.text())).isEqualTo(longest);
    assertThatIllegalArgumentException()
        .isThrownBy(longer::text)
        .withMessage("longer than 1048576 bytes as JSON");
    assertThatExceptionOfType(UnreadableJson.class)
        .isThrownBy(() -> Json.parse("\"" + longer.value() + "\""))
        .withMessage("$: longer than 1048576 bytes");
  }

  @Test
  void aKeyMayBeAsLongAsAText() {
    var text = "{\"%s\":1}".formatted("k".repeat(1_000_000));

    assertThat(Json.parse(text).text()).isEqualTo(text);
  }

  @Test
  void whatCannotBeReadAsAKeyIsNotWritten() {
    var fields = Json.Fields.none().with("a\uDE00", new Json.Nothing());

    assertThatIllegalArgumentException()
        .isThrownBy(fields::text)
        .withMessage("half of a surrogate pair in a key");
  }

  @Test
  void keysKeepTheirPlace() {
    assertThat(ONE_TWO.with("one", new Json.Nothing()).text())
        .isEqualTo("{\"one\":null,\"two\":2}");
    assertThat(ONE_TWO.renamed("one", "three").text()).isEqualTo("{\"three\":1,\"two\":2}");
    assertThat(ONE_TWO.changed("one", one -> new Json.Items(List.of(one))).text())
        .isEqualTo("{\"one\":[1],\"two\":2}");
    assertThat(ONE_TWO.without("one").without("none").text()).isEqualTo("{\"two\":2}");
    assertThat(ONE_TWO.get("two")).isEqualTo(Option.some(new Json.Whole(2)));
    assertThat(ONE_TWO.get("three")).isEmpty();
  }

  @Test
  void anObjectIsEqualWhateverTheOrderOfItsKeys() {
    assertThat(Json.parse("{\"two\":2,\"one\":1}")).isEqualTo(ONE_TWO);
  }

  @Test
  void whatIsNotThereCannotBeChanged() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ONE_TWO.renamed("three", "four"))
        .withMessage("there is no key 'three'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ONE_TWO.changed("three", three -> three))
        .withMessage("there is no key 'three'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ONE_TWO.renamed("one", "two"))
        .withMessage("there is a key 'two' already");
  }

  @Test
  void everyItemOfAListIsChanged() {
    var list = new Json.Items(List.of(new Json.Whole(1), new Json.Whole(2)));

    assertThat(list.map(item -> new Json.Items(List.of(item))).text()).isEqualTo("[[1],[2]]");
  }

  @Test
  void whatAValueIsMadeOfCannotBeChangedFromOutside() {
    var members = new java.util.HashMap<String, Json>(Map.of("a", new Json.Nothing()));
    var fields = new Json.Fields(members);
    members.clear();

    assertThat(fields.text()).isEqualTo("{\"a\":null}");
  }
}
