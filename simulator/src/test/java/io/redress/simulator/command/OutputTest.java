package io.redress.simulator.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonFactory;
import io.redress.simulator.WrittenPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are there whole or not at all, and nothing else is left behind. */
class OutputTest {

  private final Screen screen = new Screen();

  @TempDir Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {"--json", "--report", "--csv"})
  void aDirectoryIsNoFile(String option) throws IOException {
    assertThat(screen.run("simulate", option, folder.toString())).isEqualTo(1);
    assertThat(screen.err())
        .isEqualTo("redress: '" + folder + "' is a directory: name a file in it\n");
    assertThat(files()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--json", "--report", "--csv"})
  void aFolderThatIsMissingIsNotMade(String option) throws IOException {
    var file = folder.resolve("missing").resolve("out");
    assertThat(screen.run("simulate", option, file.toString())).isEqualTo(1);
    assertThat(screen.err())
        .isEqualTo("redress: there is no directory '" + folder + "/missing' to write to\n");
    assertThat(files()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--json", "--report", "--csv"})
  void aNameThatNoFileCanHave(String option) {
    assertThat(screen.run("simulate", option, "a\0b")).isEqualTo(1);
    assertThat(screen.err()).isEqualTo("redress: 'a\0b' cannot be the name of a file\n");
  }

  @Test
  void aHyphenMeansJsonOnlyOnStandardOutput() throws IOException {
    assertThat(screen.run("simulate", "--orders", "50", "--json", "-")).isZero();
    assertThat(screen.err()).isEmpty();
    assertThat(screen.out()).startsWith("{\n  \"policy\" : {\n").endsWith("\n}\n");
    assertThat(numberOfFields(screen.out())).isGreaterThan(20);
  }

  @Test
  void aFileIsWholeAndTheTableIsShownAsWell() throws IOException {
    var file = folder.resolve("out.json");
    assertThat(screen.run("simulate", "--orders", "50", "--json", file.toString())).isZero();
    assertThat(screen.out()).startsWith("cn-marketplace ");
    var other = new Screen();
    other.run("simulate", "--orders", "50", "--json", "-");
    assertThat(file).hasContent(other.out());
    assertThat(files()).containsExactly("out.json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--json", "--report", "--csv"})
  void whatIsThereIsReplaced(String option) throws IOException {
    var file = Files.writeString(folder.resolve("out"), "what was there before");
    assertThat(screen.run("simulate", "--orders", "50", option, file.toString())).isZero();
    assertThat(Files.readString(file)).doesNotContain("what was there before");
    assertThat(files()).containsExactly("out");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--json", "--report", "--csv"})
  void theFileHasTheRightsThatAnyNewFileHas(String option) throws IOException {
    var other = Files.createFile(folder.resolve("other"));
    var file = folder.resolve("out");
    screen.run("simulate", "--orders", "50", option, file.toString());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo(PosixFilePermissions.toString(Files.getPosixFilePermissions(other)));
  }

  @Test
  void aLinkStaysAndTheFileBehindItIsReplaced() throws IOException {
    var file = Files.writeString(Files.createDirectory(folder.resolve("far")).resolve("real"), "");
    var link = Files.createSymbolicLink(folder.resolve("link"), file);
    assertThat(screen.run("simulate", "--orders", "50", "--json", link.toString())).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(file)).endsWith("\n}\n");
  }

  /** By a link, so that a mistake replaces the link and not the device of this machine. */
  @Test
  void aDeviceIsWrittenToAndStaysWhatItIs() throws IOException {
    var link = Files.createSymbolicLink(folder.resolve("null"), Path.of("/dev/null"));
    assertThat(screen.run("simulate", "--orders", "50", "--json", link.toString())).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(Path.of("/dev/null").toFile().isFile()).isFalse();
    Files.delete(link);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "2", "7"})
  void aRunThatBreaksAnInvariantNamesTheCaseAndLeavesEverythingAsItWas(String threads)
      throws IOException {
    var policy = folder.resolve("policy.yaml");
    Files.writeString(policy, WrittenPolicy.text(passedOnForEver()));
    var json = Files.writeString(folder.resolve("out.json"), "what was there before");
    assertThat(
            screen.run(
                "simulate",
                "--orders",
                "300",
                "--policy",
                policy.toString(),
                "--threads",
                threads,
                "--json",
                json.toString(),
                "--report",
                folder.resolve("page.html").toString(),
                "--csv",
                folder.resolve("figures.csv").toString(),
                "--events",
                folder.resolve("events.csv").toString()))
        .isEqualTo(3);
    assertThat(screen.err())
        .matches(
            """
            redress: warning: sla.review: escalates to nobody: no role above agent may approve anything
            redress: an invariant is broken: case C-\\d+-\\d+: does not come to an end; it waits for review
            redress: the same options and seed show it again
            """);
    assertThat(screen.out()).isEmpty();
    assertThat(json).hasContent("what was there before");
    assertThat(files()).containsExactly("out.json", "policy.yaml");
  }

  /** Every minute to nobody above. */
  private static String[] passedOnForEver() {
    return Stream.of(
            Stream.of(WrittenPolicy.nobodyMayApprove()),
            Stream.of("review: {within: 24 hours", "review: {within: 1 minute"))
        .flatMap(each -> each)
        .toArray(String[]::new);
  }

  @Test
  void whatFailsWhileItIsWrittenLeavesWhatWasThereBefore() throws IOException {
    var file = Files.writeString(folder.resolve("out"), "what was there before");
    var output = OutputFile.at(file);
    assertThatExceptionOfType(DataFailure.class)
        .isThrownBy(() ->
            output.write(out -> {
              out.write("half of it");
              throw new IOException("no space left");
            }))
        .withMessage("could not write '" + file + "': no space left");
    assertThat(file).hasContent("what was there before");
    assertThat(files()).containsExactly("out");
  }

  private List<String> files() throws IOException {
    try (var found = Files.list(folder)) {
      return found.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** Reads to the end, so that it fails where the text is no JSON. */
  private static int numberOfFields(String json) throws IOException {
    int fields = 0;
    try (var parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        fields += parser.currentName() == null ? 0 : 1;
      }
    }
    return fields;
  }
}
