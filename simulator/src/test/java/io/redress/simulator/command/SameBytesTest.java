package io.redress.simulator.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same seed and inputs give the same bytes: text, JSON, page, figures and events. */
class SameBytesTest {

  @TempDir Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {"--orders 400 --worlds 8", "--history sample --worlds 3"})
  void onAnyNumberOfThreads(String orders) throws IOException {
    var alone = outputs(orders + " --threads 1");
    assertThat(outputs(orders + " --threads 2")).isEqualTo(alone);
    assertThat(outputs(orders + " --threads 7")).isEqualTo(alone);
  }

  @Test
  void alsoOfParquet() throws IOException {
    var alone = parquet("--threads 1");
    assertThat(parquet("--threads 3")).isEqualTo(alone);
    assertThat(parquet("--threads 3 --seed 43")).isNotEqualTo(alone);
  }

  private byte[] parquet(String options) throws IOException {
    var events = folder.resolve("events.parquet");
    var arguments = "simulate --orders 300 --worlds 6 --events %s %s".formatted(events, options);
    assertThat(new Screen().run(arguments.split(" ", -1))).isZero();
    return Files.readAllBytes(events);
  }

  @Test
  void anotherSeedGivesOtherBytes() throws IOException {
    var one = outputs("--orders 300 --seed 1");
    var other = outputs("--orders 300 --seed 2");
    assertThat(other.get(0)).isNotEqualTo(one.get(0));
    assertThat(other.get(1)).isNotEqualTo(one.get(1));
  }

  private List<String> outputs(String options) throws IOException {
    var json = folder.resolve("out.json");
    var page = folder.resolve("out.html");
    var csv = folder.resolve("out.csv");
    var events = folder.resolve("events.csv");
    var screen = new Screen();
    var files =
        Stream.of("--json", json, "--report", page, "--csv", csv, "--events", events)
            .map(Object::toString);
    var arguments =
        Stream.concat(Stream.of(("simulate " + options).split(" ", -1)), files)
            .toArray(String[]::new);
    assertThat(screen.run(arguments)).isZero();
    return List.of(
        screen.out(),
        Files.readString(json),
        Files.readString(page),
        Files.readString(csv),
        Files.readString(events));
  }
}
