package io.redress.simulator.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.simulator.history.HistorySource;
import io.redress.simulator.statistics.Tally;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

  private static final ParsedPage PAGE = ParsedPage.of(SmallRun.of(SmallRun.tally()));

  @Test
  void whatWasRunStandsUnderTheTitle() {
    assertThat(PAGE.texts("//article[@lang='en']//h1")).containsExactly("A small shop");
    assertThat(PAGE.texts("//article[@lang='en']/header/dl[@class='facts']//dd"))
        .containsExactly("small-shop", "3", "4 generated orders", "village", "7", "CNY");
  }

  @Test
  void theMoneyTableAddsUpByComponentAndByPath() {
    assertThat(PAGE.table("en-money"))
        .containsExactly(
            " | not-shipped | in-transit | keep-goods | return-goods | total",
            "goods | 100.00 | 0.00 | 0.00 | 200.00 | 300.00",
            "discount-share | 0.00 | 0.00 | 0.00 | -20.00 | -20.00",
            "shipping | 0.00 | 0.00 | 0.00 | 10.00 | 10.00",
            "total | 100.00 | 0.00 | 0.00 | 190.00 | 290.00");
  }

  /** From -20.00 to 210.00 is the whole width. */
  @Test
  void theBarsOfThePathsShareOneScaleAndDeductionsLieLeftOfZero() {
    assertThat(PAGE.texts("//article[1]//span[@class='zero']/@style"))
        .hasSize(4)
        .containsOnly("left:8.70%");
    assertThat(PAGE.texts("//article[1]//div[@class='line'][4]//span/@style"))
        .startsWith("left:8.70%;width:86.96%", "left:0.00%;width:8.70%", "left:95.65%;width:4.35%");
  }

  @Test
  void theTimesOfAPathWithoutRefundsAreDashes() {
    assertThat(PAGE.table("en-times"))
        .containsExactly(
            " | refunds | half within | 95 % within | 99 % within",
            "not-shipped | 1 | 1 h 30 min | 1 h 30 min | 1 h 30 min",
            "in-transit | 0 | - | - | -",
            "keep-goods | 0 | - | - | -",
            "return-goods | 1 | 3 d 4 h | 3 d 4 h | 3 d 4 h",
            "all | 2 | 1 h 30 min | 3 d 4 h | 3 d 4 h");
  }

  @Test
  void theHeatMapShowsTheMostFrequentFirstAndItsNumbersInEachCell() {
    assertThat(PAGE.table("en-reasons"))
        .containsExactly(
            " | apparel | home | total",
            "size | 2 | 0 | 2",
            "quality | 0 | 1 | 1",
            "total | 2 | 1 | 3");
    assertThat(PAGE.texts("//article[1]//td[@class='warm']/@style"))
        .containsExactly(
            "--share:1.000000", "--share:0.000000", "--share:0.000000", "--share:0.500000");
  }

  @Test
  void rulesOutcomesAndRefusalsAreCounted() {
    assertThat(PAGE.table("en-rules"))
        .containsExactly(
            " | how often | share | Money given back | share",
            "in-window | 2 | 66.7 % | 190.00 | 65.5 %",
            "not-shipped | 1 | 33.3 % | 100.00 | 34.5 %");
    assertThat(PAGE.table("en-outcomes"))
        .containsExactly(" | how often | share", "refunded | 2 | 66.7 %", "rejected | 1 | 33.3 %");
    assertThat(PAGE.table("en-not-answered"))
        .containsExactly(" | how often | share", "NoRuleMatches | 1 | 100.0 %");
    assertThat(PAGE.texts("//section[@aria-labelledby='en-deadlines']/p[last()]"))
        .containsExactly("None.");
  }

  @Test
  void theChineseEditionHasTheSameNumbersAndItsOwnWords() {
    assertThat(PAGE.texts("//article/@lang")).containsExactly("en", "zh-CN");
    assertThat(PAGE.texts("//article[@lang='zh-CN']//h1")).containsExactly("小店");
    assertThat(PAGE.table("zh-CN-money"))
        .contains("商品 | 100.00 | 0.00 | 0.00 | 200.00 | 300.00")
        .endsWith("合计 | 100.00 | 0.00 | 0.00 | 190.00 | 290.00");
    assertThat(PAGE.table("zh-CN-times")).contains("退货退款 | 1 | 3 天 4 小时 | 3 天 4 小时 | 3 天 4 小时");
  }

  /** The id of this rule is also the word of a path. */
  @Test
  void theIdsOfRulesAreNotTranslated() {
    assertThat(PAGE.table("zh-CN-rules")).contains("not-shipped | 1 | 33.3 % | 100.00 | 34.5 %");
  }

  @Test
  void aRunWithoutOrdersIsAPageToo() {
    var page = ParsedPage.of(SmallRun.of(new Tally()));

    assertThat(page.texts("//article[1]//dd[@class='number']")).hasSize(8).containsOnly("-");
    assertThat(page.nodes("//figure[not(@class='plotted')]").getLength()).isZero();
  }

  @Test
  void theSampleHistoryIsAttributedAndComparedWithItsRealReturns() {
    var sample = HistorySource.open("sample", Option.none()).get();
    var page = ParsedPage.of(SmallRun.of(SmallRun.tally(), Option.some(sample)));

    assertThat(page.texts("//article[1]/footer"))
        .first()
        .asString()
        .contains("UCI Machine Learning Repository", "Online Retail", "CC BY 4.0");
    assertThat(page.table("en-compared"))
        .contains(
            "return numbers, of all order numbers | 16.1 % | -",
            "value given back, of value sold | 2.2 % | 29.0 %");
    assertThat(page.table("en-rows"))
        .contains(
            "set aside: is a fee, discount, voucher or other entry that is not goods ('M') | 8"
                + " | 845, 846, 847, 1821, 2194");
    assertThat(PAGE.texts("//article[1]/footer").getFirst()).doesNotContain("Online Retail");
  }

  @Test
  void theSameRunGivesTheSameBytesAndFewOfThem() {
    var once = ParsedPage.html(SmallRun.of(SmallRun.tally()));
    var again = ParsedPage.html(SmallRun.of(SmallRun.tally()));

    assertThat(once).isEqualTo(again);
    assertThat(once.getBytes(UTF_8)).hasSizeLessThan(1_000_000);
  }
}
