package io.redress.simulator.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.policy.BuiltInPolicies;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptimiseTest {

  private final Screen screen = new Screen();

  @TempDir Path folder = Path.of("");

  /** Whoever is not asked decides at once. */
  @Test
  void theBestIsWrittenAsThePolicyWithTheChangedLinesAndNoOthers() throws IOException {
    var file = folder.resolve("better.yaml");
    assertThat(
            run(
                "--vary",
                "risk.caps.automatic-up-to=0.01,500.00",
                "--minimise",
                "decision",
                "--subject-to",
                "net-cost <= 1000",
                "--write",
                file.toString()))
        .isZero();
    assertThat(screen.out())
        .contains("\nBest: risk.caps.automatic-up-to=500.00\n  Decision, mean ", "\n  Net cost ");
    assertThat(screen.err()).isEqualTo("redress: wrote " + file + "\n");
    assertThat(file).hasContent(BuiltInPolicies.text("cn-marketplace").get());
  }

  @Test
  void theBestOverTheOrdersOfARealShopIsWrittenAsWell() throws IOException {
    var file = folder.resolve("better.yaml");
    var options =
        "optimise --history sample --worlds 2 --vary risk.caps.automatic-up-to=0.01,500.00"
            + " --minimise decision --write "
            + file;
    assertThat(screen.run(options.split(" ", -1))).isZero();
    assertThat(screen.out())
        .contains(" · 478 orders (sample) · ", "\nBest: risk.caps.automatic-up-to=500.00\n");
    assertThat(file).hasContent(BuiltInPolicies.text("cn-marketplace").get());
  }

  @Test
  void whereNothingKeepsToTheBoundsNothingIsWritten() throws IOException {
    var file = folder.resolve("better.yaml");
    assertThat(
            run(
                "--vary",
                "authority.agent.up-to=100,200",
                "--subject-to",
                "net-cost <= 0.01",
                "--write",
                file.toString()))
        .isEqualTo(1);
    assertThat(screen.out()).endsWith("\nNo combination keeps to: net-cost <= 0.01\n");
    assertThat(file).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--subject-to complaints | --subject-to 'complaints' is no bound, such as 'wrongly-refused"
            + " <= 0.50' or 'complaints <= 5 %'",
        "--write a --csv a | --csv and --write name the same file",
      })
  void aWrongOptionIsExplained(String options, String message) {
    var all = "optimise --vary authority.agent.up-to=100 " + options;
    assertThat(screen.run(all.split(" ", -1))).isEqualTo(2);
    assertThat(screen.err()).isEqualTo("redress: " + message + "\nTry 'redress optimise --help'\n");
  }

  @Test
  void onlyWhatIsBetterWhenItIsLessIsMinimised() {
    assertThat(run("--vary", "authority.agent.up-to=100", "--minimise", "satisfaction"))
        .isEqualTo(2);
    assertThat(screen.err())
        .startsWith(
            "redress: --minimise: 'satisfaction' is no figure that is better when it is less; they"
                + " are: net-cost, ");
  }

  private int run(String... options) {
    return screen.run(
        Stream.concat(Stream.of("optimise", "--orders", "200", "--worlds", "4"), Stream.of(options))
            .toArray(String[]::new));
  }
}
