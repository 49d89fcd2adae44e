package io.redress.simulator.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
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

/** What somebody sees, hears and presses who opens the page of a run. */
@Tag("browser")
class PageInBrowserTest {

  private static final RunSummary RUN = LivedRun.of(600, 3);
  private static final String PAGE = ParsedPage.html(RUN);
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
    browser.open(folder, PAGE);
  }

  @Test
  void thePageAsksForNothingAndComplainsOfNothing() {
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests()).hasSize(1).allMatch(address -> address.startsWith("file:"));
  }

  @Test
  void everyChartOfTheLanguageIsDrawn() {
    assertThat(unfinished("en")).isEmpty();
    assertThat(browser.number("return document.querySelectorAll('.plot svg').length"))
        .isEqualTo(15);
  }

  /** The charts of an edition that have no picture, or one with hardly anything in it. */
  private static List<String> unfinished(String language) {
    return browser.texts(
        """
        return Array.from(document.querySelectorAll(`article[lang="${arguments[0]}"] .plot`))
          .filter(plot => plot.querySelectorAll('svg path').length < 4
            || plot.querySelectorAll('svg text').length < 3
            || plot.getBoundingClientRect().height < 60)
          .map(plot => plot.dataset.chart)
        """,
        language);
  }

  @Test
  void theLanguageIsSwitchedByKeysWithoutANewPage() {
    browser.text("document.getElementById('show-en').focus()");
    browser.press(Keys.ARROW_RIGHT);

    assertThat(browser.text("return document.documentElement.lang")).isEqualTo("zh-CN");
    assertThat(shown("article")).containsExactly("zh-CN");
    assertThat(unfinished("zh-CN")).isEmpty();
    browser.press(Keys.ARROW_LEFT);
    assertThat(shown("article")).containsExactly("en");
  }

  private static List<String> shown(String selector) {
    return browser.texts(
        """
        return Array.from(document.querySelectorAll(arguments[0]))
          .filter(each => each.offsetParent !== null).map(each => each.lang)
        """,
        selector);
  }

  @Test
  void colourFollowsTheReaderAndPaperIsAlwaysLight() {
    var light = colours();
    browser.media("screen", "dark");
    var dark = colours();
    browser.media("print", "dark");

    assertThat(light).startsWith("rgb(255, 255, 255)");
    assertThat(dark).startsWith("rgb(20, 23, 26)").isNotEqualTo(light);
    assertThat(colours()).isEqualTo(light);
    assertThat(browser.number("return document.querySelector('.languages').offsetHeight")).isZero();
  }

  /** Of the paper, and of what a chart draws. */
  private static String colours() {
    return browser.text(
        """
        const bars = Array.from(document.querySelectorAll('[data-chart="en-cost-chart"] path'));
        return getComputedStyle(document.body).backgroundColor + ' '
          + bars.map(bar => getComputedStyle(bar).fill).join(' ')
        """);
  }

  @Test
  void thePageCanBePrinted() {
    assertThat(browser.printed()).startsWith("JVBERi").hasSizeGreaterThan(50_000);
  }

  @Test
  void onAPhoneOnlyTablesAreWiderThanTheScreen() {
    browser.width(360);
    browser.open(folder, PAGE);

    assertThat(browser.number("return document.scrollingElement.scrollWidth")).isEqualTo(360);
    assertThat(unfinished("en")).isEmpty();
  }

  @Test
  void everythingThatCanBePressedIsReachedByKeys() {
    browser.press(Keys.TAB);
    assertThat(focused()).isEqualTo("A.skip");
    browser.press(Keys.TAB);
    assertThat(focused()).isEqualTo("INPUT.");
    browser.press(Keys.TAB);
    assertThat(focused()).isEqualTo("A.");
    browser.text("document.querySelector('article[lang=en] summary').focus()");
    browser.press(Keys.ENTER);
    assertThat(browser.number("return document.querySelectorAll('details[open]').length"))
        .isEqualTo(1);
    assertThat(browser.text("return getComputedStyle(document.activeElement).outlineStyle"))
        .isEqualTo("solid");
  }

  private static String focused() {
    return browser.text(
        "return document.activeElement.tagName + '.' + document.activeElement.className");
  }

  @Test
  void theSkipLinkLeadsToTheReport() {
    browser.press(Keys.TAB);
    browser.press(Keys.ENTER);

    assertThat(browser.text("return document.activeElement.id")).isEqualTo("report");
  }

  @Test
  void everyTextStandsOutFromWhatIsBehindIt() {
    assertThat(browser.faint()).isEmpty();
    browser.media("screen", "dark");
    assertThat(browser.faint()).isEmpty();
  }

  @Test
  void withoutScriptsAllTablesAndBothLanguagesAreThere() {
    browser.scripts(false);
    browser.open(folder, PAGE);
    browser.scripts(true);

    assertThat(browser.number("return document.querySelectorAll('svg').length")).isZero();
    assertThat(
            browser.number(
                "return Array.from(document.querySelectorAll('.plotted'))"
                    + ".filter(each => each.offsetHeight).length"))
        .isZero();
    browser.text("document.getElementById('show-zh-CN').click()");
    assertThat(shown("article")).containsExactly("zh-CN");
  }

  @Test
  void namesThatLookLikeMarkupAreText() {
    var script = "\"'></script><script>document.title='taken'</script><img src=x onerror=alert(1)>";
    var run =
        SmallContest.run(
            2, io.vavr.collection.List.of("rule" + script), "c" + script, "s" + script, script);
    browser.open(folder, ParsedPage.html(run));

    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests()).hasSize(1);
    assertThat(browser.text("return document.title")).endsWith("3 · Redress");
    assertThat(browser.number("return document.images.length")).isZero();
    assertThat(
            browser.texts(
                "return Array.from(document.querySelectorAll('[data-chart=\"en-by-category-chart\"]"
                    + " svg text')).map(each => each.textContent)"))
        .anyMatch(text -> text.contains("<script>"));
  }

  @Test
  void theTableOfPoliciesSaysWhatTheJsonOfTheSameRunSays() throws IOException {
    var rows =
        browser.texts(
            """
            return Array.from(document.querySelectorAll(
                'section[aria-labelledby="en-compared-policies"] tbody tr'))
              .map(row => Array.from(row.querySelectorAll('td'))
                .map(cell => cell.firstChild.data.trim()).join('|'))
            """);
    var columns = figures();

    assertThat(rows).hasSize(Glance.COMPARED.size());
    for (int row = 0; row < rows.size(); row++) {
      var cells = rows.get(row).split("\\|", -1);
      var kpi = Glance.COMPARED.get(row);
      assertThat(cells).hasSize(columns.size());
      for (int column = 0; column < cells.length; column++) {
        var value = value(columns.get(column), kpi.word());
        switch (kpi.unit()) {
          case SHARE -> assertNear(cells[column].replace(" %", ""), value, 100, 0.0501);
          case MONEY -> assertNear(cells[column], value, 1, 0.00501);
          case SCORE -> assertNear(cells[column], value, 1, 0.0501);
          case SECONDS, NUMBER -> assertThat(cells[column]).matches("-|([0-9]+ (d|h|min) ?)+");
        }
      }
    }
  }

  private static void assertNear(String cell, Object value, double times, double atMost) {
    if (value instanceof Number number) {
      assertThat(Double.parseDouble(cell.replace(",", "")))
          .isCloseTo(number.doubleValue() * times, within(atMost));
    } else {
      assertThat(cell).isEqualTo("-");
    }
  }

  /** The figures of all policies, then those of the best possible, as the JSON has them. */
  private static List<Map<?, ?>> figures() throws IOException {
    var out = new StringWriter();
    JsonReport.write(RUN, out);
    Map<?, ?> json = new Json().toType(out.toString(), Map.class);
    var all = new ArrayList<Map<?, ?>>();
    ((List<?>) field(json, "policies")).forEach(policy -> all.add((Map<?, ?>) policy));
    all.add((Map<?, ?>) field(json, "best-possible"));
    return all;
  }

  /** Null in JSON is a word here, so that no null goes any further. */
  private static Object value(Map<?, ?> policy, String kpi) {
    return field((Map<?, ?>) field((Map<?, ?>) field(policy, "figures"), kpi), "value");
  }

  private static Object field(Map<?, ?> object, String name) {
    return Objects.requireNonNullElse(object.get(name), "nothing");
  }
}
