package io.redress.adapter.policy;

import static io.redress.adapter.policy.PolicyTexts.least;
import static io.redress.adapter.policy.PolicyTexts.with;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.policy.yaml.Problem;
import io.redress.policy.Policy;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Policies that no editor shows as they are, or that are too large to be kept as files. */
class BrokenBytesTest {

  @Test
  void aByteOrderMarkOfUtf8IsAllowed() {
    assertThat(problems("\uFEFF" + least())).isEmpty();
  }

  @Test
  void aCharacterThatIsNotUtf8IsNamedByItsOffset() {
    byte[] gbk = with("title: {en: Mall, zh-CN: 国内商城}").getBytes(Charset.forName("GBK"));
    assertThat(problems(gbk))
        .containsExactly(
            "p.yaml:1:26: not UTF-8: malformed at byte offset 25 (0xB9); save the file as UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF"})
  void utf16IsRecognised(String byteOrderMark) {
    for (var encoding : List.of(UTF_16LE, UTF_16BE)) {
      assertThat(problems((byteOrderMark + least()).getBytes(encoding)))
          .containsExactly("p.yaml:1:1: the file looks like UTF-16: save it as UTF-8");
    }
  }

  @Test
  void aNulIsAControlCharacter() {
    assertThat(problems(least().replace("version: 1", "version: 1\0")))
        .containsExactly("p.yaml:2:11: the control character U+0000 is not allowed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void everyKindOfLineEndCounts(String lineEnd) {
    assertThat(problems(least().replace("\n", lineEnd))).isEmpty();
    assertThat(problems(least().replace("CNY", "CNZ").replace("\n", lineEnd)))
        .containsExactly(
            "p.yaml:4:11: expected an ISO 4217 currency with minor units, such as CNY; found"
                + " 'CNZ'; did you mean 'CNY'?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void aLineEndAtTheEndOfTheFileCountsToo(String lineEnd) {
    assertThat(problems("title: {en" + lineEnd))
        .containsExactly("p.yaml:2:1: expected ',' or '}' for what opens at 1:8");
  }

  @Test
  void aLargeFileIsNotReadWhole(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("p.yaml");
    try (var large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(100_000_000);
    }
    assertThat(lines(PolicyDocument.read(file)))
        .containsExactly(file + ":1:1: the file is too large: at most 1048576 bytes are read");
  }

  @Test
  void twoThousandRulesInBlocksAreRead() {
    String rules =
        List.range(0, 2_000)
            .map(n ->
                """
                  - id: rule-%d
                    goods: received
                    flags: {any: [custom-made, fresh, digital, opened-media]}
                    amount: at most %d.00
                    verdict: reject
                    because:
                      en: This cannot be returned, since it was made for you alone.
                      zh-CN: 定制商品不支持无理由退货，请选择其他原因重新申请。
                """
                    .formatted(n, n))
            .mkString();
    String policy = with("eligibility:\n" + rules);
    assertThat(policy.getBytes(UTF_8).length).isBetween(500_000, 700_000);
    assertThat(problems(policy)).isEmpty();
  }

  @Test
  @Timeout(60)
  void tenThousandMistakesAreCounted() {
    String rules =
        List.range(0, 10_000).map(n -> "  - {id: r" + n + ", verdict: rejct}\n").mkString();
    assertThat(problems(with("eligibility:\n" + rules)))
        .hasSize(101)
        .startsWith(
            "p.yaml:2:23: unknown word 'rejct'; allowed: approve, review, reject, ask-evidence,"
                + " convert; did you mean 'reject'?")
        .endsWith("p.yaml:102:25: and 9900 more problems from here on");
  }

  @Test
  @Timeout(60)
  void manyUnknownKeysAndDropsAreNoWork() {
    String keys = List.range(0, 60_000).map(n -> "key-" + n + ": 1\n").mkString();
    assertThat(problems(least() + "\n" + keys)).hasSize(101);
    String drops =
        List.range(0, 20_000).map(n -> "  - {id: in-windoe-" + n + ", drop: true}\n").mkString();
    assertThat(problems("extends: cn-marketplace\neligibility:\n" + drops)).hasSize(101);
  }

  @Test
  @Timeout(60)
  void aNameOfManyPartsIsNoWork() {
    String name = "a-".repeat(200_000) + "a";
    assertThat(problems(with("eligibility: [{id: " + name + ", verdict: review}]")))
        .singleElement()
        .asString()
        .startsWith("p.yaml:1:20: expected a name in small letters, digits and hyphens such as");
    assertThat(
            problems(
                with("eligibility: [{id: a, category: %s, verdict: review}]")
                    .formatted(name.replace('-', '.'))))
        .singleElement()
        .asString()
        .startsWith("p.yaml:1:33: expected a category such as food or food.fresh; found 'a.a.");
  }

  @Test
  @Timeout(60)
  void aRangeOfManyDotsIsNoWork() {
    String dots = ".".repeat(500_000) + " 7";
    assertThat(problems(with("eligibility: [{id: a, quantity: " + dots + ", verdict: review}]")))
        .singleElement()
        .asString()
        .startsWith("p.yaml:1:33: expected 7, at most 7, less than 7,");
  }

  @Test
  @Timeout(60)
  void wordsOfHalfAMegabyteAreNotCompared() {
    String word = "a".repeat(300_000);
    assertThat(
            problems(
                with("reasons:\n  ? " + word + "\n  : customer")
                    .replace("{id: otherwise", "{id: a, reason: " + word + "b")))
        .hasSize(2);
  }

  private static Seq<String> problems(String text) {
    return problems(text.getBytes(UTF_8));
  }

  private static Seq<String> problems(byte[] bytes) {
    return lines(PolicyDocument.read("p.yaml", bytes));
  }

  private static Seq<String> lines(Either<Seq<Problem>, Policy> read) {
    return read.swap().getOrElse(List::empty).map(Problem::toString);
  }
}
