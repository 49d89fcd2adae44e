package io.redress.simulator.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command as it is without the jars that write Parquet, which are optional. */
@Timeout(60)
class EventsWithoutLibraryTest {

  @TempDir Path folder = Path.of("");

  @Test
  void whatToAddIsSaidBeforeAnythingIsRead() throws Exception {
    assertThat(run("parquet|jts", "--events", "e.parquet", "--history", "none.csv")).isEqualTo(1);
    assertThat(err())
        .isEqualTo(
            "redress: 'e.parquet' is to be a Parquet file: add"
                + " blue.strategic.parquet:parquet-floor:2.3,"
                + " org.apache.parquet:parquet-hadoop:1.18.1,"
                + " org.apache.parquet:parquet-column:1.18.1,"
                + " org.apache.parquet:parquet-common:1.18.1,"
                + " org.apache.parquet:parquet-encoding:1.18.1,"
                + " org.apache.parquet:parquet-format-structures:1.18.1,"
                + " org.apache.parquet:parquet-jackson:1.18.1,"
                + " org.locationtech.jts:jts-core:1.20.0 to the class path, for the command by"
                + " setting REDRESS_CLASSPATH to the jars; or let the name end in .csv.gz\n");
    assertThat(names()).containsExactly("err", "out");
  }

  /** Without this one everything goes well until the end of the file is to be written. */
  @Test
  void aSingleJarThatIsMissingIsNamed() throws Exception {
    assertThat(run("parquet-jackson", "--events", "e.parquet", "--orders", "50")).isEqualTo(1);
    assertThat(err())
        .startsWith(
            "redress: 'e.parquet' is to be a Parquet file: add"
                + " org.apache.parquet:parquet-jackson:1.18.1 to the class path, ");
    assertThat(names()).containsExactly("err", "out");
  }

  @Test
  void csvNeedsNoneOfThem() throws Exception {
    assertThat(run("parquet|jts", "--events", "e.csv", "--orders", "50", "--worlds", "1")).isZero();
    assertThat(names()).containsExactly("e.csv", "err", "out");
  }

  /** Nor do they need those that compress. */
  @Test
  void theJarsThatAreNamedAreEnough() throws Exception {
    assertThat(
            run(
                "snappy|zstd|aircompressor|commons-pool|javax\\.annotation",
                "--events",
                "e.parquet",
                "--orders",
                "50",
                "--worlds",
                "1"))
        .isZero();
    assertThat(names()).containsExactly("e.parquet", "err", "out");
  }

  private int run(String absent, String... options) throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var arguments =
        Stream.of(
                Stream.of(java, "-XX:TieredStopAtLevel=1", "-cp", classPathWithout(absent)),
                Stream.of(Redress.class.getName(), "simulate"),
                Stream.of(options))
            .flatMap(part -> part)
            .toList();
    return new ProcessBuilder(arguments)
        .directory(folder.toFile())
        .redirectOutput(folder.resolve("out").toFile())
        .redirectError(folder.resolve("err").toFile())
        .start()
        .waitFor();
  }

  /** That of the tests without the jars whose names hold this. */
  private static String classPathWithout(String absent) {
    var name = Pattern.compile("[^/\\\\]*(" + absent + ")[^/\\\\]*\\.jar$");
    return Stream.of(TestClassPath.whole().split(File.pathSeparator, -1))
        .filter(entry -> !name.matcher(entry).find())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private String err() throws IOException {
    return Files.readString(folder.resolve("err"), UTF_8);
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
