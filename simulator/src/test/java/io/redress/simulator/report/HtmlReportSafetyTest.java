package io.redress.simulator.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.policy.PolicyId;
import io.redress.simulator.history.HistorySource;
import io.redress.simulator.history.OrderHistory;
import io.redress.simulator.history.RowReason;
import io.redress.simulator.history.RowReport;
import io.redress.simulator.history.RowReport.LeftOut;
import io.redress.table.Wording;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** What a user's file says stays text, and the page asks nobody for anything. */
class HtmlReportSafetyTest {

  private static final String SCRIPT = "\"'></td><script>alert(1)</script><img src=x onerror=a>";

  private static final ParsedPage PAGE = ParsedPage.of(hostileRun());

  @Test
  void whateverAFileSaysIsShownAsItStands() {
    assertThat(PAGE.html()).doesNotContain("<script>alert", "<img src=x");
    assertThat(PAGE.nodes("//script").getLength()).isEqualTo(3);
    assertThat(PAGE.nodes("//img | //article//script").getLength()).isZero();
    assertThat(PAGE.nodes("//@onerror").getLength()).isZero();
    assertThat(PAGE.texts("//article/header/h1")).containsExactly("en" + SCRIPT, "zh" + SCRIPT);
    assertThat(PAGE.texts("//article[1]//dl[@class='facts']//dd"))
        .contains("id" + SCRIPT, "version" + SCRIPT, "file" + SCRIPT, "village" + SCRIPT);
    assertThat(PAGE.texts("//article[1]//th"))
        .contains("reason" + SCRIPT, "category" + SCRIPT, "rule" + SCRIPT, "refusal" + SCRIPT)
        .contains("could not be read: has a price that is no amount ('" + SCRIPT + "')");
  }

  @Test
  void aCharacterThatNoPageMayHoldIsReplaced() {
    var tally = SmallRun.tally();
    tally.refused("nul\0 escape\u001b bell\u0007 half\ud800 last\uffff");

    assertThat(ParsedPage.of(SmallRun.of(tally)).texts("//th"))
        .contains("nul\ufffd escape\ufffd bell\ufffd half\ufffd last\ufffd");
  }

  @Test
  void noBrowserIsSentAnywhere() {
    assertThat(PAGE.nodes("//link | //iframe | //object | //base | //form").getLength()).isZero();
    assertThat(PAGE.nodes("//@src | //@srcset | //@background").getLength()).isZero();
    assertThat(PAGE.texts("//@href")).allMatch(target -> target.startsWith("#"));
    assertThat(PAGE.texts("//style").getFirst()).doesNotContain("url(", "@import");
    assertThat(PAGE.texts("//meta[@http-equiv='Content-Security-Policy']/@content").getFirst())
        .startsWith("default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-")
        .doesNotContain("http", "*", "script-src 'unsafe-inline'", "eval");
  }

  @Test
  void everyLinkLeadsToASection() {
    var ids = PAGE.texts("//@id").stream().map(id -> "#" + id).toList();

    assertThat(PAGE.texts("//@href")).hasSize(21).isSubsetOf(ids);
  }

  @Test
  void namesOfPoliciesRulesAndCategoriesStayTextInTablesChartsAndStories() {
    var page =
        ParsedPage.of(
            SmallContest.run(
                2, List.of("rule" + SCRIPT), "cat" + SCRIPT, "own" + SCRIPT, "=1+1" + SCRIPT));

    assertThat(page.html()).doesNotContain("<script>alert", "<img src=x");
    assertThat(page.texts("//article[1]//th"))
        .contains("rule" + SCRIPT, "cat" + SCRIPT, "own" + SCRIPT, "=1+1" + SCRIPT);
    assertThat(page.nodes("//script").getLength()).isEqualTo(3);
    assertThat(page.texts("//script[@id='charts']").getFirst())
        .contains("cat\\\"'\\u003e\\u003c/td\\u003e\\u003cscript\\u003ealert(1)");
  }

  @Test
  void everyTableHasACaptionAndEveryHeadingSaysWhatItHeads() {
    assertThat(PAGE.nodes("//table").getLength())
        .isEqualTo(PAGE.nodes("//table/caption[normalize-space()]").getLength())
        .isGreaterThan(10);
    assertThat(PAGE.nodes("//th[not(@scope)]").getLength()).isZero();
    assertThat(PAGE.nodes("//*[@role='img'][not(normalize-space(@aria-label))]").getLength())
        .isZero();
  }

  @Test
  void everySectionIsLabelledByAHeadingThatExistsOnce() {
    assertThat(PAGE.texts("//@id")).doesNotHaveDuplicates();
    assertThat(PAGE.texts("//@id")).containsAll(PAGE.texts("//@aria-labelledby"));
  }

  private static RunSummary hostileRun() {
    var tally = SmallRun.tally();
    SmallRun.asked(tally, "reason" + SCRIPT, "category" + SCRIPT, "rule" + SCRIPT);
    tally.refused("refusal" + SCRIPT);
    return Runs.of(
        new PolicyId("id" + SCRIPT, "version" + SCRIPT),
        new Wording("en" + SCRIPT, "zh" + SCRIPT),
        "village" + SCRIPT,
        Option.some(hostileHistory()),
        SmallRun.CNY,
        tally);
  }

  private static OrderHistory hostileHistory() {
    var sample = HistorySource.open("sample", Option.none()).get();
    return new OrderHistory(
        "file" + SCRIPT,
        sample.currency(),
        sample.zone(),
        sample.rates(),
        sample.category(),
        sample.titles(),
        sample.sales(),
        sample.returns(),
        sample.wholeFile(),
        new RowReport(
            1, List.of(new LeftOut(RowReason.PRICE_NOT_A_NUMBER, 1, List.of(2L), SCRIPT))));
  }
}
