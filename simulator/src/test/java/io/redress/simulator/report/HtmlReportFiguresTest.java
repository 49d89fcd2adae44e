package io.redress.simulator.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the page says of figures, with how sure they are, of several policies and worlds. */
class HtmlReportFiguresTest {

  private static final ParsedPage PAGE = ParsedPage.of(SmallContest.run());

  // A net cost of 1.00 and 1.40: mean 1.20, standard deviation 0.2828, t(1; 0.975) = 12.7062.
  @Test
  void theKeyFiguresStandOutWithTheirIntervalsBesideTheOthers() {
    assertThat(PAGE.texts("//article[@lang='en']//dl[@class='figures']/div[1]/*"))
        .containsExactly(
            "Net cost, CNY an order",
            "1.20 ± 2.54",
            "other-shop 1.10 strict 0.50 best possible 0.30");
    assertThat(PAGE.texts("//article[@lang='en']//dl[@class='figures']/div/dt"))
        .containsExactly(
            "Net cost, CNY an order",
            "Wrongly refunded, CNY an order",
            "Wrongly refused, CNY an order",
            "Refund rate, of orders",
            "Decided automatically, of requests",
            "Money back, half within",
            "Complaints, of requests",
            "Satisfaction, 0 to 100");
  }

  @Test
  void eachPolicyAndTheBestPossibleHaveAColumn() {
    assertThat(PAGE.table("en-compared-policies"))
        .startsWith(
            " | small-shop | other-shop | strict | best possible",
            "Net cost, CNY an order | 1.20 ± 2.54 | 1.10 ± 2.54 | 0.50 ± 1.27 | 0.30 ± 0.00",
            "Refund rate, of orders | 20.0 % ± 0.0 | 20.0 % ± 127.1 | 0.0 % ± 0.0 | 10.0 % ± 0.0")
        .contains("Satisfaction, 0 to 100 | 80.0 ± 0.0 | 80.0 ± 0.0 | 80.0 ± 0.0 | 80.0 ± 0.0");
  }

  // Wrongly refused: 0.10 and 0.20 more in the two worlds, 0.15 ± 0.635; (0.635 / 0.15)² is 17.9
  // times as many as 20 orders: 359, to two digits 360.
  @Test
  void aDifferenceIsSignificantOrSaysHowManyOrdersWouldShowIt() {
    assertThat(PAGE.table("en-versus-1"))
        .startsWith(
            " | small-shop | other-shop | difference | meaning",
            "Net cost, CNY an order | 1.20 | 1.10 | -0.10 ± 0.00 | significantly less: better",
            "Refund rate, of orders | 20.0 % | 20.0 % | 0.0 points ± 127.1 | no difference seen")
        .contains(
            "Wrongly refused, CNY an order | 0.20 | 0.35 | +0.15 ± 0.64"
                + " | not significant; about 360 orders would be needed");
    assertThat(PAGE.texts("//article[1]//td[contains(@class, 'good')]"))
        .containsExactly("significantly less: better");
  }

  @Test
  void withoutARivalThePageSaysHowToCompare() {
    var alone = ParsedPage.of(SmallRun.of(SmallRun.tally()));

    assertThat(alone.texts("//section[@aria-labelledby='en-comparison']/p"))
        .containsExactly(
            "No other policy was compared. --against NAME or FILE adds one, over the same orders"
                + " and people.");
  }

  // 2.50 given of which 0.05 freight, 0.10 of people's time, and 1.20 in the end: 1.40 came back.
  @Test
  void theCostAddsUpFromMoneyGivenBackToNetCost() {
    assertThat(PAGE.table("en-cost"))
        .containsExactly(
            " | small-shop | other-shop | strict | best possible",
            "Given back for goods and shipping | 2.45 | 2.45 | -0.05 | 0.95",
            "Return freight | 0.05 | 0.05 | 0.05 | 0.05",
            "Replacements and repairs | 0.00 | 0.00 | 0.00 | 0.00",
            "Compensation | 0.00 | 0.00 | 0.00 | 0.00",
            "Goods regained | -1.40 | -1.50 | 0.40 | -0.80",
            "Handling | 0.10 | 0.10 | 0.10 | 0.10",
            "Chargebacks | 0.00 | 0.00 | 0.00 | 0.00",
            "Repeat purchases lost | 0.00 | 0.00 | 0.00 | 0.00",
            "Net cost | 1.20 | 1.10 | 0.50 | 0.30");
  }

  @Test
  void deadlinesQueuesAndTimesHaveTheirTables() {
    assertThat(PAGE.table("en-clocks"))
        .containsExactly(" | met | Deadlines passed", "review | 75.0 % ± 0.0 | 0");
    assertThat(PAGE.table("zh-CN-clocks")).contains("审核 | 75.0 % ± 0.0 | 0");
    assertThat(PAGE.table("en-by-role"))
        .containsExactly(
            " | At work on cases, of the time there | Cases waiting, on average"
                + " | Wait for each case",
            "agent | 50.0 % ± 0.0 | 0.10 ± 0.00 | 2 min ± 0 min");
    assertThat(PAGE.table("en-waiting"))
        .contains(
            "First response | 2 | - | 30 min ± 0 min | 30 min ± 0 min | 30 min ± 0 min",
            "Decision | 0 | - | - | - | -",
            "First response | 30 min | 30 min | 30 min | 30 min | 30 min | 30 min | 30 min | 30"
                + " min");
  }

  @Test
  void figuresAreBrokenDownByWhatOrdersAndClaimsAre() {
    assertThat(PAGE.table("en-by-category"))
        .containsExactly(
            " | Refund rate, of orders | Net cost, CNY an order | Wrongly refunded, CNY an order"
                + " | Wrongly refused, CNY an order | Satisfaction, 0 to 100"
                + " | Complaints, of requests | Money back, mean",
            "home | 20.0 % ± 0.0 | 1.20 ± 2.54 | 0.00 ± 0.00 | 0.20 ± 1.27 | 80.0 ± 0.0"
                + " | 0.0 % ± 0.0 | -");
    assertThat(PAGE.table("zh-CN-by-truth")).last().asString().startsWith("应退 | 20.0 % ± 0.0");
  }

  @Test
  void rulesStandInTheirOrderAndThoseThatNeverFiredStandOut() {
    assertThat(PAGE.table("en-rules"))
        .containsExactly(
            " | how often | share | Money given back | share",
            "early | never | 0.0 % | 0.00 | -",
            "never-met | never | 0.0 % | 0.00 | -",
            "late | 4 | 66.7 % | 0.00 | -",
            "person | 2 | 33.3 % | 0.00 | -");
    assertThat(PAGE.texts("//article[1]//tr[@class='never']/th"))
        .containsExactly("early", "never-met");
    assertThat(PAGE.texts("//section[@aria-labelledby='en-rules']/p[1]"))
        .containsExactly("2 rules never fired: early, never-met.");
  }

  @Test
  void casesThatStandOutTellTheirStoryInTheTimeOfTheShop() {
    var costliest = "//section[@aria-labelledby='en-costliest']//details";

    assertThat(PAGE.texts(costliest + "/summary")).containsExactly("99.00 quality · home · owed");
    assertThat(PAGE.texts(costliest + "/dl//dd"))
        .containsExactly("C-1", "O-1", "1", "owed", "250.00", "0.00", "99.00", "88.00");
    assertThat(PAGE.texts(costliest + "//time")).containsExactly("2026-03-06 09:30");
    assertThat(PAGE.texts(costliest + "//span[@class='by']")).containsExactly("customer K-1");
    assertThat(PAGE.texts("//section[@aria-labelledby='zh-CN-most-harmful']//summary"))
        .containsExactly("88.00 quality · home · 应退");
  }

  @Test
  void aRunThatWasStoppedEarlySaysSoFirst() {
    var stopped = ParsedPage.of(SmallContest.run(5));

    assertThat(stopped.texts("//article[1]/header/p[@class='warning']"))
        .containsExactly(
            "This run was stopped early: 2 of 5 worlds were lived through. The figures are of those"
                + " worlds alone, and less sure than they would be.");
    assertThat(stopped.texts("//section[@aria-labelledby='en-made']//dd")).contains("2 of 5");
    assertThat(PAGE.nodes("//*[@class='warning']").getLength()).isZero();
  }

  @Test
  void thePageSaysHowItWasMade() {
    assertThat(PAGE.texts("//section[@aria-labelledby='en-made']//dd"))
        .containsExactly(
            "not packaged",
            "small-shop 3",
            "other-shop 3, strict 3",
            "20 generated orders",
            "2",
            "village",
            "7");
  }

  @Test
  void aPolicyBesideItsNamesakeIsCalledWithItsVersion() {
    var page =
        ParsedPage.of(
            SmallContest.run(2, io.vavr.collection.List.empty(), "home", "same-shop", "same-shop"));

    assertThat(page.table("en-cost"))
        .first()
        .isEqualTo(" | same-shop 3 | same-shop 3 (2) | strict | best possible");
  }
}
