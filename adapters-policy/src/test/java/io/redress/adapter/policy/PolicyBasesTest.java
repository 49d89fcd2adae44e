package io.redress.adapter.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.policy.yaml.Problem;
import io.redress.policy.Policy;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where bases are looked for: {@code shop/mine.yaml} extends, {@code law/base.yaml} is extended.
 */
class PolicyBasesTest {

  @TempDir Path folder = Path.of("");

  @BeforeEach
  void twoFolders() throws IOException {
    Files.createDirectories(folder.resolve("shop/regions"));
    Files.createDirectories(folder.resolve("law"));
    write("law/base.yaml", PolicyTexts.least());
  }

  @Test
  void aBuiltInPolicyIsExtendedByItsName() {
    String mine = mine("cn-marketplace");
    var policy = PolicyDocument.read("mine.yaml", mine.getBytes(UTF_8)).get();
    var builtIn = BuiltInPolicies.load("cn-marketplace").get();
    assertThat(policy.id().name()).isEqualTo("mine");
    assertThat(policy.eligibility()).isEqualTo(builtIn.eligibility());
    assertThat(policy.sla()).isEqualTo(builtIn.sla());
  }

  @Test
  void aProblemInABuiltInPolicyNamesIt() {
    String mine = mine("cn-marketplace") + "risk: {caps: }\ncurrency: JPY\n";
    assertThat(lines(PolicyDocument.read("mine.yaml", mine.getBytes(UTF_8))))
        .anyMatch(line -> line.matches("built-in cn-marketplace.yaml:\\d+:\\d+: '.*' has more .*"))
        .contains("mine.yaml:5:13: expected a mapping; found nothing");
  }

  @Test
  void aFileIsExtendedByItsPathFromTheFileThatNamesIt() throws IOException {
    write("shop/mine.yaml", mine("regions/north.yml"));
    write("shop/regions/north.yml", mine("../../law/base.yaml"));
    assertThat(lines(read("shop/mine.yaml"))).isEmpty();
    assertThat(lines(read("shop/./regions/../mine.yaml"))).isEmpty();
  }

  @Test
  void aProblemInAFileNamesItsPath() throws IOException {
    write("shop/mine.yaml", mine("../law/base.yaml"));
    write("law/base.yaml", PolicyTexts.with("currency: Yuan"));
    assertThat(lines(read("shop/mine.yaml")))
        .containsExactly(
            "law/base.yaml:1:11: expected an ISO 4217 currency with minor units, such as CNY; found"
                + " 'Yuan'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          cn-marketplac        | there is no built-in policy 'cn-marketplac'; they are: ... (a file is written ./base.yaml); did you mean 'cn-marketplace'?
          base                 | there is no built-in policy 'base'; they are: ... (a file is written ./base.yaml)
          ""                   | there is no built-in policy ''; they are: ... (a file is written ./base.yaml)
          ./base.yaml          | there is no file 'shop/base.yaml'
          base.yaml            | there is no file 'shop/base.yaml'
          ../law/bose.yaml     | there is no file 'law/bose.yaml'
          ./regions            | './regions' does not end in .yaml or .yml
          ../../../etc/passwd  | '../../../etc/passwd' does not end in .yaml or .yml
          /law/base.yaml       | '/law/base.yaml' is absolute: write the path from this file, such as ./base.yaml
          "a\\0.yaml"          | 'a\\u0000.yaml' is no path of a file
          ./folder.yaml        | 'shop/folder.yaml' is not a file
          ./mine.yaml          | files extend each other in a circle: shop/mine.yaml -> shop/mine.yaml
          ./huge.yaml          | 'shop/huge.yaml' is too large: at most 1048576 bytes are read, all files together
          """)
  void whatCannotBeExtended(String name, String problem) throws IOException {
    write("shop/mine.yaml", mine(name));
    Files.createDirectory(folder.resolve("shop/folder.yaml"));
    try (var huge = new RandomAccessFile(folder.resolve("shop/huge.yaml").toFile(), "rw")) {
      huge.setLength(100_000_000);
    }
    assertThat(lines(read("shop/mine.yaml"))).containsExactly("shop/mine.yaml:1:10: " + problem);
  }

  @Test
  void bytesAloneReachNoFile() {
    assertThat(lines(PolicyDocument.read("mine.yaml", mine("./base.yaml").getBytes(UTF_8))))
        .containsExactly(
            "mine.yaml:1:10: the file './base.yaml' cannot be extended here, only built-in"
                + " policies: ...");
  }

  @Test
  void aFolderBoundsWhatIsReached() throws IOException {
    write("shop/regions/base.yaml", PolicyTexts.least());
    assertThat(readIn("shop", mine("regions/base.yaml"))).isEmpty();
    assertThat(readIn("shop", mine("cn-marketplace"))).isEmpty();
    assertThat(readIn("shop", mine("../law/base.yaml")))
        .containsExactly("shop/mine.yaml:1:10: 'law/base.yaml' is outside of shop");
    assertThat(readIn("shop", mine("../law/none.yaml")))
        .containsExactly("shop/mine.yaml:1:10: 'law/none.yaml' is outside of shop");
    assertThat(readIn("shop", mine("./none.yaml")))
        .containsExactly("shop/mine.yaml:1:10: there is no file 'shop/none.yaml'");
  }

  @Test
  void aLinkOutOfTheFolderIsOutside() throws IOException {
    Files.createSymbolicLink(
        folder.resolve("shop/linked.yaml"), folder.resolve("law/base.yaml").toAbsolutePath());
    assertThat(readIn("shop", mine("./linked.yaml")))
        .containsExactly("shop/mine.yaml:1:10: 'shop/linked.yaml' is outside of shop");
  }

  private Seq<String> readIn(String bound, String text) {
    var name = folder.resolve("shop/mine.yaml").toString();
    var bases = PolicyBases.filesIn(folder.resolve(bound));
    return lines(PolicyDocument.read(name, text.getBytes(UTF_8), bases));
  }

  private Either<Seq<Problem>, Policy> read(String file) {
    return PolicyDocument.read(folder.resolve(file));
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private static String mine(String base) {
    return "extends: " + base + "\npolicy: mine\nversion: 1\ntitle: {en: Mine, zh-CN: 我的}\n";
  }

  /** The problems, with paths from the folder of the test, and without the list of policies. */
  private Seq<String> lines(Either<Seq<Problem>, Policy> read) {
    String policies = BuiltInPolicies.names().mkString(": ", ", ", "");
    return read.swap()
        .getOrElse(List::empty)
        .map(problem -> problem.toString().replace(folder + "/", "").replace(policies, ": ..."));
  }
}
