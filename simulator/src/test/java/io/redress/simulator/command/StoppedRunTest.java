package io.redress.simulator.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.simulator.events.ReadParquet;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C, as a terminal sends it to a process. */
@Timeout(120)
class StoppedRunTest {

  @TempDir Path folder = Path.of("");

  /** Worlds are written as they are over, so that the growing file tells when one is. */
  @Test
  void whatIsOverIsReportedAndMarkedAsPartial() throws Exception {
    var process = start("--orders", "4000000", "--worlds", "40000", "--threads", "2");
    assertThat(interruptedOnce(process, () -> grown() > 0)).isEqualTo(130);
    assertThat(read("err")).isEqualTo("redress: stopping; Ctrl-C once more ends it at once\n");
    assertThat(read("out"))
        .contains("\nStopped early: ", " of 40,000 worlds are over, and all figures are of these");
    assertThat(names())
        .containsExactly("err", "events.csv", "figures.csv", "out", "out.html", "out.json");
    assertThat(read("figures.csv").lines().skip(1))
        .isNotEmpty()
        .allMatch(row -> row.endsWith(",40000"));
    long worlds = Long.parseLong(read("figures.csv").lines().toList().get(1).split(",", -1)[11]);
    assertThat(worlds).isPositive().isLessThan(40_000);
    assertThat(
            read("events.csv").lines().skip(1).map(row -> row.split(",", -1)[0]).distinct().count())
        .isEqualTo(worlds);
  }

  @Test
  void ofEventsAsParquetThePartIsAWholeFile() throws Exception {
    var process =
        startWith(
            "simulate", "--events", "events.parquet", "--orders", "4000000", "--worlds", "40000");
    assertThat(interruptedOnce(process, () -> grown() > 0)).isEqualTo(130);
    assertThat(names()).containsExactly("err", "events.parquet", "out");
    assertThat(ReadParquet.rows(folder.resolve("events.parquet"))).hasSizeGreaterThan(10_000);
  }

  @Test
  void theSecondTimeItEndsAtOnceAndLeavesNothingBehind() throws Exception {
    var process = start("--orders", "4000000", "--worlds", "40000", "--threads", "1");
    try {
      while (process.isAlive() && grown() == 0) {
        Thread.sleep(20);
      }
      while (process.isAlive()) {
        interrupt(process);
      }
      assertThat(process.waitFor()).isEqualTo(130);
    } finally {
      process.destroyForcibly();
    }
    assertThat(names()).allMatch(name -> !name.startsWith(".redress-"));
  }

  @Test
  void whereNoWorldIsOverThereIsNothingToReport() throws Exception {
    var process = start("--orders", "4000000", "--worlds", "1", "--threads", "1");
    assertThat(interruptedOnce(process, () -> spooled() > 0)).isEqualTo(130);
    assertThat(read("err"))
        .isEqualTo(
            """
            redress: stopping; Ctrl-C once more ends it at once
            redress: stopped before any world was over: there is nothing to report
            """);
    assertThat(read("out")).isEmpty();
    assertThat(names()).containsExactly("err", "out");
  }

  private Process start(String... options) throws IOException {
    return startWith(
        Stream.of(
                Stream.of("simulate", "--events", "events.csv", "--csv", "figures.csv"),
                Stream.of("--report", "out.html", "--json", "out.json"),
                Stream.of(options))
            .flatMap(part -> part)
            .toArray(String[]::new));
  }

  private Process startWith(String... command) throws IOException {
    var arguments =
        Stream.of(
                listening(),
                Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()),
                Stream.of("-XX:TieredStopAtLevel=1", "-Xmx256m"),
                Stream.of("-cp", TestClassPath.whole(), Redress.class.getName()),
                Stream.of(command))
            .flatMap(part -> part)
            .toList();
    return new ProcessBuilder(arguments)
        .directory(folder.toFile())
        .redirectOutput(folder.resolve("out").toFile())
        .redirectError(folder.resolve("err").toFile())
        .start();
  }

  /** Where a shell started these tests in the background, their processes would not hear Ctrl-C. */
  private static Stream<String> listening() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")
        ? Stream.of("env", "--default-signal=INT")
        : Stream.empty();
  }

  /** Sends Ctrl-C once something is so, and gives the exit status. */
  private static int interruptedOnce(Process process, Callable<Boolean> isSo) throws Exception {
    try {
      while (process.isAlive() && !isSo.call()) {
        Thread.sleep(20);
      }
      interrupt(process);
      return process.waitFor();
    } finally {
      process.destroyForcibly();
    }
  }

  private static void interrupt(Process process) throws Exception {
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
  }

  /** What is there of the events of worlds that are over, in bytes. */
  private long grown() {
    return spools().filter(file -> file.getName().equals("whole")).mapToLong(File::length).sum();
  }

  /** What is there of the events of worlds that are not over, in bytes. */
  private long spooled() {
    return spools().filter(file -> !file.getName().equals("whole")).mapToLong(File::length).sum();
  }

  private Stream<File> spools() {
    return files(folder.toFile())
        .filter(file -> file.getName().startsWith(".redress-"))
        .flatMap(StoppedRunTest::files);
  }

  private static Stream<File> files(File folder) {
    return Optional.ofNullable(folder.listFiles()).stream().flatMap(Stream::of);
  }

  private List<String> names() {
    return files(folder.toFile()).map(File::getName).sorted().toList();
  }

  private String read(String name) throws IOException {
    var lines = Files.readString(folder.resolve(name), UTF_8).lines();
    return lines
        .filter(line -> !line.startsWith("SLF4J"))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }
}
