package io.redress.simulator.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgainstTest {

  private final Screen screen = new Screen();

  @TempDir Path folder = Path.of("");

  @Test
  void aPolicyBesideItselfMakesNoDifferenceAtAll() {
    assertThat(run("--orders 300 --against cn-marketplace")).isZero();
    assertThat(screen.out())
        .contains("  cn-marketplace 2026-11-01  cn-marketplace 2026-11-01 (2)  ");
    assertThat(differences("cn-marketplace 2026-11-01 (2) instead of cn-marketplace 2026-11-01"))
        .hasSize(15)
        .allMatch(line -> line.matches(".* 0(\\.0+)? ± 0(\\.0+)?.*  the same"));
  }

  @Test
  void everyRivalIsComparedWithThePolicyThatWasAskedAbout() {
    assertThat(run("--orders 200 --against cn-seven-day --against lenient")).isZero();
    assertThat(screen.out())
        .contains(
            "\ncn-seven-day instead of cn-marketplace\n", "\nlenient instead of cn-marketplace\n");
    // it takes part already, and needs no second turn as a bound
    assertThat(screen.out().lines().filter(line -> line.contains("cn-seven-day  ")).findFirst())
        .hasValueSatisfying(head -> assertThat(head.split("lenient", -1)).hasSize(2));
  }

  @Test
  void oneWorldDoesNotTell() {
    assertThat(run("--orders 60 --worlds 1 --against strict")).isZero();
    assertThat(screen.out())
        .contains(
            " · 1 world · ",
            "\nOne world does not say how sure the figures are: --worlds 10 does.\n",
            "  one world does not tell\n",
            "\nNext: --worlds 10 says how sure these figures are.\n")
        .doesNotContain(" ± ");
  }

  @Test
  void theFiguresOfEachStandInTheCsv() throws IOException {
    var csv = folder.resolve("figures.csv");
    assertThat(run("--orders 60 --worlds 2 --against cn-seven-day --csv " + csv)).isZero();
    var rows = Files.readAllLines(csv);
    assertThat(rows)
        .filteredOn(row -> row.contains(",figure,all,all,net-cost,CNY,"))
        .extracting(row -> row.split(",", -1)[0] + " " + row.split(",", -1)[2])
        .containsExactly(
            "cn-marketplace subject",
            "cn-seven-day rival",
            "strict bound",
            "lenient bound",
            "oracle oracle");
    assertThat(rows).allMatch(row -> row.split(",", -1).length == 13);
  }

  private int run(String options) {
    return screen.run(("simulate " + options).split(" ", -1));
  }

  private java.util.List<String> differences(String heading) {
    return screen
        .out()
        .lines()
        .dropWhile(line -> !line.equals(heading))
        .skip(1)
        .takeWhile(line -> !line.isEmpty())
        .toList();
  }
}
