package io.redress.simulator.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.redress.simulator.report.Browser;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.json.Json;

/** What somebody sees and presses who opens the page of a sweep. */
@Tag("browser")
class SweepInBrowserTest {

  private static final SweepSummary SWEEP = LivedSweep.of(600, 3);
  private static Browser browser;

  @TempDir Path folder = Path.of("");

  @BeforeAll
  static void start() {
    browser = Browser.start();
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  @BeforeEach
  void open() {
    browser.media("screen", "light");
    browser.width(1280);
    browser.open(folder, page());
  }

  private static String page() {
    var out = new StringWriter();
    try {
      SweepPage.write(SWEEP, out);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return out.toString();
  }

  @Test
  void thePageAsksForNothingAndComplainsOfNothing() {
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests()).hasSize(1).allMatch(address -> address.startsWith("file:"));
  }

  /** Four combinations are policies, in two charts; the policy as it is stands in both. */
  @Test
  void everyCombinationIsDrawnAndThePolicyAsItIsAsASquare() {
    assertThat(drawn("circle")).isEqualTo(8);
    assertThat(drawn("rect")).isEqualTo(2);
    assertThat(browser.number("return document.querySelectorAll('svg title').length"))
        .isEqualTo(20);
  }

  /** Shapes of the English edition that take room on the screen. */
  private static long drawn(String shape) {
    return browser.number(
        """
        return Array.from(document.querySelectorAll(`article[lang=en] svg ${arguments[0]}`))
          .filter(each => each.getBoundingClientRect().width > 0).length
        """,
        shape);
  }

  @Test
  void nothingOfAChartIsCutOff() {
    assertThat(cutOff()).isEmpty();
    browser.width(360);
    browser.open(folder, page());
    assertThat(cutOff()).isEmpty();
  }

  /** What reaches beyond the edge of its chart, in the English edition. */
  private static List<String> cutOff() {
    return browser.texts(
        """
        return Array.from(document.querySelectorAll('article[lang=en] svg')).flatMap(chart => {
          const edge = chart.getBoundingClientRect();
          return Array.from(chart.querySelectorAll('text, .reach, circle, rect'))
            .map(each => [each, each.getBoundingClientRect()])
            .filter(([, box]) => box.width + box.height > 0 && (box.left < edge.left
              || box.right > edge.right || box.top < edge.top || box.bottom > edge.bottom))
            .map(([each]) => each.tagName + ' ' + each.textContent);
        })
        """);
  }

  @Test
  void theLanguageIsSwitchedByKeys() {
    assertThat(shown()).containsExactly("en");
    browser.text("document.getElementById('show-en').focus()");
    browser.press(Keys.ARROW_RIGHT);
    assertThat(shown()).containsExactly("zh-CN");
  }

  private static List<String> shown() {
    return browser.texts(
        """
        return Array.from(document.querySelectorAll('article'))
          .filter(each => each.offsetParent !== null).map(each => each.lang)
        """);
  }

  @Test
  void colourFollowsTheReaderAndPaperIsAlwaysLight() {
    assertThat(paper()).isEqualTo("rgb(255, 255, 255)");
    browser.media("screen", "dark");
    assertThat(paper()).isEqualTo("rgb(20, 23, 26)");
    browser.media("print", "dark");
    assertThat(paper()).isEqualTo("rgb(255, 255, 255)");
    assertThat(browser.printed()).startsWith("JVBERi").hasSizeGreaterThan(10_000);
  }

  private static String paper() {
    return browser.text("return getComputedStyle(document.body).backgroundColor");
  }

  @Test
  void everyTextStandsOutFromWhatIsBehindIt() {
    assertThat(browser.faint()).isEmpty();
    browser.media("screen", "dark");
    assertThat(browser.faint()).isEmpty();
  }

  @Test
  void onAPhoneOnlyTheTableIsWiderThanTheScreen() {
    browser.width(360);
    browser.open(folder, page());
    assertThat(browser.number("return document.scrollingElement.scrollWidth")).isEqualTo(360);
  }

  @Test
  void theTableSaysWhatTheJsonOfTheSameSweepSays() throws IOException {
    var rows =
        browser
            .texts(
                """
                return Array.from(document.querySelectorAll('article[lang=en] tbody tr'))
                  .map(row => Array.from(row.children).map(cell => cell.textContent).join('|'))
                """)
            .stream()
            .map(row -> row.split("\\|", -1))
            .toList();
    var json = json();
    assertThat(rows).hasSize(7);
    assertFigures(rows.getFirst(), (Map<?, ?>) field(json, "as-it-is"));
    var tried = (List<?>) field(json, "combinations");
    for (int i = 0; i < tried.size(); i++) {
      var combination = (Map<?, ?>) tried.get(i);
      var row = rows.get(i + 1);
      assertThat(List.of(row[0].replace("* ", ""), row[1])).isEqualTo(field(combination, "values"));
      if (combination.containsKey("problem")) {
        assertThat(row[2]).endsWith((String) field(combination, "problem"));
      } else {
        assertThat(row[0].startsWith("* ")).isEqualTo(field(combination, "front"));
        assertFigures(row, combination);
      }
    }
  }

  private static void assertFigures(String[] row, Map<?, ?> combination) {
    var figures = (Map<?, ?>) field(combination, "figures");
    assertShown(row[2], (Map<?, ?>) field(figures, "net-cost"), 1, 0.00501);
    assertShown(row[3], (Map<?, ?>) field(figures, "wrongly-refused"), 1, 0.00501);
    assertShown(row[4], (Map<?, ?>) field(figures, "complaints"), 100, 0.0501);
  }

  private static void assertShown(String cell, Map<?, ?> figure, int times, double atMost) {
    var value = ((Number) field(figure, "value")).doubleValue() * times;
    assertThat(Double.parseDouble(cell.split(" ", -1)[0])).isCloseTo(value, within(atMost));
    if (cell.contains("(")) {
      var shown = cell.replaceAll(".*\\(([-+.0-9]+) .*", "$1");
      var difference = ((Number) field(figure, "difference")).doubleValue() * times;
      assertThat(Double.parseDouble(shown)).isCloseTo(difference, within(atMost));
    }
  }

  private static Map<?, ?> json() throws IOException {
    var out = new StringWriter();
    SweepJson.write(SWEEP, out);
    return new Json().toType(out.toString(), Map.class);
  }

  private static Object field(Map<?, ?> object, String name) {
    return Objects.requireNonNull(object.get(name), name);
  }
}
