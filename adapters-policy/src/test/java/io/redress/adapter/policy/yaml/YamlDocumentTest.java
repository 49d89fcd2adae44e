package io.redress.adapter.policy.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlDocumentTest {

  @Test
  void everyNodeKnowsWhereItBegins() {
    assertThat(tree("a: x\n国: ['y', {}]\n"))
        .isEqualTo(
            new YamlNode.Mapping(
                Vector.of(
                    new YamlNode.Entry(text("a", 1, 1), text("x", 1, 4)),
                    new YamlNode.Entry(
                        text("国", 2, 1),
                        new YamlNode.Sequence(
                            Vector.of(
                                new YamlNode.Text("y", true, at(2, 5)),
                                new YamlNode.Mapping(Vector.empty(), at(2, 10))),
                            at(2, 4)))),
                at(1, 1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"no", "010", "1e3", "2026-11-01", "true", "0.1", "1_000", "12:30", "Null"})
  void aScalarIsTheTextThatIsWritten(String written) {
    assertThat(tree("country: " + written)).isEqualTo(mapping("country", text(written, 1, 10)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: null", "a: ~  ", "a:   #"})
  void anEmptyValueIsExplicit(String document) {
    assertThat(tree(document))
        .isInstanceOfSatisfying(
            YamlNode.Mapping.class,
            mapping ->
                assertThat(mapping.entries().map(YamlNode.Entry::value))
                    .allMatch(YamlNode.Empty.class::isInstance));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: \"null\"", "a: 'null'", "a: |-\n  null"})
  void aQuotedNullIsText(String document) {
    assertThat(tree(document)).isEqualTo(mapping("a", new YamlNode.Text("null", true, at(1, 4))));
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheDocument() {
    assertThat(tree("\uFEFFa: x")).isEqualTo(mapping("a", text("x", 1, 4)));
  }

  @Test
  void aVersionDirectiveAndADocumentStartAreAllowed() {
    assertThat(tree("%YAML 1.2\n---\na: x\n...\n")).isEqualTo(mapping("a", 3, text("x", 3, 4)));
  }

  @Test
  void aMergeKeyIsAKeyLikeAnyOther() {
    assertThat(tree("<<: x")).isEqualTo(mapping("<<", text("x", 1, 5)));
  }

  @ParameterizedTest
  @CsvSource({
    "a: !!int 7,                       !!int",
    "a: !!java.lang.ProcessBuilder [], !!java.lang.ProcessBuilder",
    "a: !mine {},                      !mine",
    "a: ! x,                           !",
    "a: !!null,                        !!null",
  })
  void aTagIsRejected(String document, String tag) {
    assertThat(problems(document))
        .containsExactly(
            "t.yaml:1:4: tags are not allowed, found '"
                + tag
                + "': put a text that begins with '!' in quotes");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "a: [x,  1:6, `expected ',' or ']' for what opens at 1:4`",
        "`a: \"\\u`, 1:7, not YAML: it cannot be read from here on", // NumberFormatException
        "!%A,    1:1, `tags are not allowed, found '!\\n'`", // IllegalArgumentException in Load
      })
  void whatTheEngineChokesOnIsAProblem(String document, String at, String message) {
    assertThat(problems(document))
        .singleElement()
        .asString()
        .startsWith("t.yaml:" + at + ": " + message);
  }

  @Test
  void thirtyTwoLevelsAreRead() {
    assertThat(problems("[".repeat(32) + "]".repeat(32))).isEmpty();
  }

  @Test
  void theThirtyThirdLevelIsNot() {
    assertThat(problems("[".repeat(33) + "]".repeat(33)))
        .containsExactly("t.yaml:1:33: nested too deeply: at most 32 levels are read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "? ", "{? "})
  void twentyThousandLevelsDoNotOverflowTheStack(String opening) {
    assertThat(problems(opening.repeat(20_000)))
        .singleElement()
        .asString()
        .endsWith(": nested too deeply: at most 32 levels are read");
  }

  @Test
  void oneMebibyteIsRead() {
    assertThat(problems("a: " + "x".repeat((1 << 20) - 3))).isEmpty();
  }

  @Test
  void oneByteMoreIsNot() {
    assertThat(problems("a: " + "x".repeat((1 << 20) - 2)))
        .containsExactly("t.yaml:1:1: the file is too large: at most 1048576 bytes are read");
  }

  @Test
  void malformedUtf8IsReportedWithItsByte() {
    byte[] document = "a: 国\nb: x\n".getBytes(UTF_8);
    document[10] = (byte) 0xC3;
    assertThat(problems(document))
        .containsExactly(
            "t.yaml:2:4: not UTF-8: malformed at byte offset 10 (0xC3); save the file as UTF-8");
  }

  @Test
  void aCharacterCutOffAtTheEndIsMalformed() {
    assertThat(problems(new byte[] {'a', ':', ' ', (byte) 0xE5, (byte) 0x9B}))
        .containsExactly(
            "t.yaml:1:4: not UTF-8: malformed at byte offset 3 (0xE5); save the file as UTF-8");
  }

  @Test
  void aControlCharacterIsRejected() {
    assertThat(problems("a: x\r\nb: y\u0007\n"))
        .containsExactly("t.yaml:2:5: the control character U+0007 is not allowed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# only a comment", "---\n", "~", "\uFEFF"})
  void anEmptyDocumentIsRejected(String document) {
    assertThat(problems(document)).containsExactly("t.yaml:1:1: the document is empty");
  }

  @ParameterizedTest
  @CsvSource({
    "'[a]: x',    1:1, a list",
    "'{b: c}: x', 1:1, a mapping",
    "'? []',      1:3, an empty list",
    "'~: x',      1:1, nothing",
  })
  void aKeyMustBeText(String document, String at, String found) {
    assertThat(problems(document))
        .containsExactly("t.yaml:" + at + ": a key must be a text, found " + found);
  }

  @Test
  void aHundredProblemsAreShownAndTheOthersCounted() {
    assertThat(problems("a: x\n" + "a: y\n".repeat(150)))
        .hasSize(101)
        .contains("t.yaml:101:1: duplicate key 'a': it stands at 1:1 already")
        .endsWith("t.yaml:102:1: and 50 more problems from here on");
  }

  @Test
  void aHostileFileHasNoMoreProblemsThanAreKept() {
    assertThat(problems("a: x\n" + "a: y\n".repeat(20_000)))
        .hasSize(101)
        .endsWith("t.yaml:102:1: and 19900 more problems from here on");
  }

  @Test
  void aFileIsCalledByItsPath(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("cn.yaml"), "~");
    assertThat(YamlDocument.read(file).swap().getOrElse(Vector.empty()).map(Problem::file))
        .containsExactly(file.toString());
  }

  @Test
  void aFileThatIsNotThereIsAProblem(@TempDir Path folder) {
    Path file = folder.resolve("none.yaml");
    assertThat(YamlDocument.read(file).swap().getOrElse(Vector.empty()).map(Problem::toString))
        .containsExactly(file + ":1:1: there is no file '" + file + "'");
  }

  private static YamlNode tree(String document) {
    return YamlDocument.read("t.yaml", document.getBytes(UTF_8)).get();
  }

  private static List<String> problems(String document) {
    return problems(document.getBytes(UTF_8));
  }

  private static List<String> problems(byte[] document) {
    return YamlDocument.read("t.yaml", document)
        .swap()
        .getOrElse(Vector.empty())
        .map(Problem::toString)
        .asJava();
  }

  private static YamlNode.Text text(String value, int line, int column) {
    return new YamlNode.Text(value, false, at(line, column));
  }

  private static YamlNode mapping(String key, YamlNode value) {
    return mapping(key, 1, value);
  }

  private static YamlNode mapping(String key, int line, YamlNode value) {
    return new YamlNode.Mapping(
        Vector.of(new YamlNode.Entry(text(key, line, 1), value)), at(line, 1));
  }

  private static Position at(int line, int column) {
    return new Position("t.yaml", line, column);
  }
}
