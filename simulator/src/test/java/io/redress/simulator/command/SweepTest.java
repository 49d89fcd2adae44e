package io.redress.simulator.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.simulator.WrittenPolicy;
import io.redress.simulator.report.TextWidth;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SweepTest {

  private static final String SMALL = "--orders 200 --worlds 4";

  private final Screen screen = new Screen();

  @TempDir Path folder = Path.of("");

  @Test
  void everyCombinationStandsBesideThePolicyAsItIs() {
    assertThat(
            run(
                SMALL,
                "--vary",
                "authority.agent.up-to=100,200.00,none",
                "--vary",
                "release[small].at=scan,signature"))
        .isZero();
    assertThat(screen.err()).isEmpty();
    assertThat(screen.out())
        .startsWith(
            "cn-marketplace 2026-11-01 · 6 combinations · 200 orders (cn-marketplace-2026) · 4"
                + " worlds · seed 42\n\n"
                + "up-to · at ")
        .contains(
            "\nas it is ",
            "  100 · scan ",
            "2 combinations are no policies:\n  none · scan: ",
            "\n  none · signature: ");
  }

  @Test
  void valuesOfWhichNoneMakesAPolicyAreDataThatCannotBeUsed() {
    assertThat(run(SMALL, "--vary", "authority.agent.up-to=lots,none")).isEqualTo(1);
    assertThat(screen.err()).startsWith("redress: no combination is a policy: ");
    assertThat(screen.out()).isEmpty();
  }

  /** What is as it was meets what it met, and no chance comes in between. */
  @Test
  void whatIsNotChangedMakesNoDifference() throws IOException {
    var csv = folder.resolve("out.csv");
    run(SMALL, "--vary", "authority.agent.up-to=200.00", "--csv", csv.toString());
    var row =
        screen.out().lines().filter(line -> line.startsWith("* 200.00 ")).findFirst().orElseThrow();
    assertThat(row).contains(" (0.00 ± 0.00) ", " (0 ± 0 min)");
    var rows = Files.readAllLines(csv);
    assertThat(rows).hasSize(3);
    assertThat(rows.get(0))
        .startsWith(
            "combination,authority.agent.up-to,front,problem,worlds,planned-worlds,refund-rate,"
                + "refund-rate-low,refund-rate-high,");
    assertThat(rows.get(1)).startsWith("as-it-is,,,,4,4,");
    assertThat(rows.get(2)).isEqualTo(rows.get(1).replaceFirst("as-it-is,,,", "1,200.00,yes,"));
  }

  @Test
  void theSameBytesOnAnyNumberOfThreads() throws IOException {
    var alone = outputs(SMALL, 1);
    assertThat(outputs(SMALL, 2)).isEqualTo(alone);
    assertThat(outputs(SMALL, 7)).isEqualTo(alone);
  }

  /** All 239 of them in each world. */
  @Test
  void theOrdersMayBeThoseOfARealShop() throws IOException {
    var alone = outputs("--history sample --worlds 2", 1);
    assertThat(alone.getFirst())
        .startsWith(
            "cn-marketplace 2026-11-01 · 2 combinations · 478 orders (sample) · 2 worlds · seed"
                + " 42\n")
        .contains("\nas it is ", "\n  50 ", "\n* 400 ");
    assertThat(outputs("--history sample --worlds 2", 2)).isEqualTo(alone);
  }

  @Test
  void aHistoryHasItsOwnOrders() {
    assertThat(run("--history sample --orders 5", "--vary", "authority.agent.up-to=100"))
        .isEqualTo(2);
    assertThat(screen.err())
        .startsWith("redress: --orders and --history exclude each other: a history has its own");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--orders 10 | Missing required option: '--vary PATH=VALUES'",
        "--vary currency | --vary 'currency' is not PATH=VALUES, such as"
            + " authority.agent.up-to=100,200",
        "--vary a=1..5 | --vary 'a': a range needs a step, such as 0..500 step 50",
        "--vary a=1,2 | --vary there is no 'a' in the file",
        "--vary currency= | --vary 'currency': a value is missing in ''",
        "--vary currency=CNY --criteria net-cost | --criteria must be 2 to 4 different figures",
        "--vary currency=CNY --criteria net-cost,net-cost | --criteria must be 2 to 4 different"
            + " figures",
        "--vary currency=CNY --json a --csv a | --json and --csv name the same file",
        "--vary currency=CNY --orders 0 | --orders must be from 1 to 1,000,000,000",
      })
  void aWrongOptionIsExplained(String options, String message) {
    assertThat(screen.run(("sweep " + options.strip()).split(" ", -1))).isEqualTo(2);
    assertThat(screen.err()).isEqualTo("redress: " + message + "\nTry 'redress sweep --help'\n");
    assertThat(screen.out()).isEmpty();
  }

  @Test
  void aFigureThatIsNeitherGoodNorBadCannotBeWeighed() {
    assertThat(run("", "--vary", "currency=CNY", "--criteria", "net-cots,complaints")).isEqualTo(2);
    assertThat(screen.err())
        .startsWith(
            "redress: --criteria: 'net-cots' is no figure that is better when it is less or more;"
                + " did you mean 'net-cost'?; they are: net-cost, wrongly-refunded, ");
    var other = new Screen();
    assertThat(other.run("sweep", "--vary", "currency=CNY", "--criteria", "refund-rate,complaints"))
        .isEqualTo(2);
    assertThat(other.err()).startsWith("redress: --criteria: 'refund-rate' is no figure");
  }

  @Test
  void thePageIsWellFormedAndHarmless() throws Exception {
    var policy = folder.resolve("policy.yaml");
    Files.writeString(policy, WrittenPolicy.text());
    var page = folder.resolve("page.html");
    var csv = folder.resolve("out.csv");
    assertThat(
            run(
                SMALL,
                "--policy",
                policy.toString(),
                "--vary",
                "title.en=<script>alert(1)</script>,=1+1",
                "--report",
                page.toString(),
                "--csv",
                csv.toString()))
        .isZero();
    var text = Files.readString(page);
    assertThat(text).doesNotContain("<script").contains("&lt;script&gt;alert(1)");
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    assertThat(document.getElementsByTagName("svg").getLength()).isEqualTo(4);
    assertThat(document.getElementsByTagName("article").getLength()).isEqualTo(2);
    assertThat(document.getElementsByTagName("circle").getLength()).isEqualTo(12);
    assertThat(Files.readAllLines(csv)).anyMatch(row -> row.startsWith("2,'=1+1,"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-CN"})
  void everyLineFitsANarrowTerminal(String language) {
    screen.columns(40);
    run(SMALL, "--vary", "authority.agent.up-to=100,nothing", "--language", language);
    assertThat(screen.out().lines()).isNotEmpty().allMatch(line -> TextWidth.of(line) <= 42);
  }

  private List<String> outputs(String orders, int threads) throws IOException {
    var files = Stream.of("json", "csv", "html").map(folder::resolve).map(Path::toString).toList();
    var there = new Screen();
    var arguments =
        "sweep %s --vary authority.agent.up-to=50,400 --threads %d --json %s --csv %s --report %s"
            .formatted(orders, threads, files.get(0), files.get(1), files.get(2));
    assertThat(there.run(arguments.split(" ", -1))).isZero();
    return List.of(
        there.out(),
        Files.readString(Path.of(files.get(0))),
        Files.readString(Path.of(files.get(1))),
        Files.readString(Path.of(files.get(2))));
  }

  private int run(String common, String... more) {
    return screen.run(
        Stream.of(
                Stream.of("sweep"),
                Stream.of(common.split(" ", -1)).filter(each -> !each.isEmpty()),
                Stream.of(more))
            .flatMap(each -> each)
            .toArray(String[]::new));
  }
}
