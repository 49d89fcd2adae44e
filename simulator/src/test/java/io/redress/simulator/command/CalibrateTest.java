package io.redress.simulator.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.simulator.population.PopulationDocument;
import io.vavr.collection.Map;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrateTest {

  private final Screen screen = new Screen();

  @TempDir Path folder = Path.of("");

  @Test
  void eachFigureStandsWithItsFitAndItsVerdict() {
    assertThat(screen.run("calibrate", "--history", "sample")).isZero();
    assertThat(screen.err()).isEmpty();
    assertThat(screen.out())
        .startsWith(
            "sample · 4,454 rows, 4,446 used · 239 orders, 40 returns · 2010-12-01 to 2011-12-07\n")
        .contains(
            """

            categories.home.price - rough
              unit price: {median: 1.87, spread: 0.912}
                            P10      P25      P50      P75      P90      P95      P99
              file         0.42     1.25     1.95     3.45     5.95     8.25     12.8
              fitted      0.581     1.01     1.87     3.46     6.02     8.38     15.6
              largest gap 8.63 % of cases
              from 4,341 lines
            """)
        .contains("\nNot in the file: these keep their figures\n  baskets.coupon-share, ");
    assertThat(screen.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void theSameInChinese() {
    assertThat(screen.run("calibrate", "--history", "sample", "--language", "zh-CN")).isZero();
    assertThat(screen.out())
        .startsWith("sample · 4,454 行，采用 4,446 行 · 239 个订单，40 个退货单 · 2010-12-01 至 2011-12-07\n")
        .contains("categories.home.price - 大致吻合\n  单价: {median: 1.87, spread: 0.912}")
        .contains("星期四占订单 26.8")
        .contains("最大偏差占 8.63 %");
  }

  @Test
  void thePopulationThatIsWrittenCanBeSimulated() throws IOException {
    var file = folder.resolve("my-shop.yaml");
    assertThat(screen.run("calibrate", "--history", "sample", "--out", file.toString())).isZero();
    assertThat(PopulationDocument.read("my-shop.yaml", Files.readAllBytes(file)).isRight())
        .isTrue();
    var simulated = new Screen();
    assertThat(simulated.run("simulate", "--history", "sample", "--population", file.toString()))
        .isZero();
    var printed = new Screen();
    assertThat(printed.run("calibrate", "--history", "sample", "--out", "-")).isZero();
    assertThat(file).hasContent(printed.out());
  }

  @Test
  void programsReadTheSameFigures() {
    assertThat(screen.run("calibrate", "--history", "sample", "--json", "-")).isZero();
    var json = (Map<?, ?>) JsonTree.read(screen.out().getBytes(StandardCharsets.UTF_8));
    assertThat(json.keySet().map(Object::toString))
        .containsExactlyInAnyOrder(
            "history",
            "rows",
            "used",
            "unreadable",
            "orders",
            "returns",
            "from",
            "to",
            "returned-lines",
            "figures",
            "notes",
            "not-in-the-file");
    assertThat(screen.out())
        .contains("\"only-sold-later\" : 0.0745")
        .contains("\"verdict\" : \"does-not-fit\"");
  }

  @Test
  void whatIsWrittenTwiceToOnePlaceIsRefused() {
    assertThat(screen.run("calibrate", "--history", "sample", "--out", "-", "--json", "-"))
        .isEqualTo(2);
    assertThat(screen.err())
        .startsWith("redress: --out and --json cannot both go to standard output\n");
  }

  @Test
  void withoutAHistoryThereIsNothingToFit() {
    assertThat(screen.run("calibrate")).isEqualTo(2);
    assertThat(screen.err())
        .startsWith("redress: Missing required option: '--history FILE|DIR|sample'\n");
    var missing = new Screen();
    assertThat(missing.run("calibrate", "--history", "nowhere.csv")).isEqualTo(1);
    assertThat(missing.err()).startsWith("redress: there is no file 'nowhere.csv'");
  }
}
