package io.redress.simulator.report;

/** What the page says in sentences, in both languages. */
enum Sentence {
  ABOUT_MONEY(
      "What went back, by what it was for and by where the goods were. Of each unit its list price"
          + " goes back, less its share of the discounts.",
      "按退款构成与售后路径统计：退回商品标价，并扣除其分摊的优惠。"),
  MONEY_CHART("Bars, money given back by path:", "条形图，各路径退款金额："),
  MONEY_TABLE("Money given back by component and path, %s", "退款金额：构成与路径（%s）"),
  ABOUT_TIMES(
      "From the request to the last confirmation that the money has arrived.", "从提交申请到最后一笔退款确认到账。"),
  TIME_CHART("Lines, half and 99 % of refunds within:", "线图，50% 与 99% 的退款不超过："),
  TIME_TABLE("Time to money back, by path", "各路径退款到账时长"),
  ABOUT_REASONS(
      "The stronger the colour, the more requests. A request with several lines counts under the"
          + " category of its first.",
      "颜色越深，申请越多。含多个商品的申请按第一个商品的类目统计。"),
  REASON_TABLE("Requests by reason and category, number", "售后申请数量：原因与类目"),
  ABOUT_OUTCOMES("How the cases ended.", "售后单的最终结果。"),
  ABOUT_DEADLINES(
      "How often somebody let the time run out, by what the deadline was for.", "各环节超过时限的次数。"),
  ABOUT_LEGS(
      "What providers said of the single payments; an uncertain one is asked about again.",
      "支付渠道对每笔退款的答复；结果未知的会继续查询。"),
  ABOUT_NOT_ANSWERED(
      "Requests to which no rule had an answer; they never became cases.", "没有规则可以处理的申请，未生成售后单。"),
  ABOUT_REAL(
      "Left, what the file says its customers gave back. Right, what the population asks after the"
          + " same orders, and what the policy gives.",
      "左列为文件中真实发生的退货；右列为同一批订单在模拟客群与本规则下的结果。"),
  ABOUT_ROWS(
      "Which rows of the file are in the run, and why the others are not.", "文件中哪些行参与模拟，其余行为何未使用。"),
  NOTHING("None.", "无。"),
  SAMPLE_HISTORY(
      "Order history: an excerpt, 51 of its customers, of Online Retail [Dataset] by Daqing Chen"
          + " (2015), UCI Machine Learning Repository, https://doi.org/10.24432/C5BW33, licensed"
          + " under CC BY 4.0, https://creativecommons.org/licenses/by/4.0/.",
      "订单历史：节选自 Online Retail [Dataset]（Daqing Chen，2015，UCI Machine Learning Repository，"
          + "https://doi.org/10.24432/C5BW33），含其中 51 位客户，许可协议 CC BY 4.0，"
          + "https://creativecommons.org/licenses/by/4.0/。"),
  SIMULATED_ONLY(
      "These are simulated figures: they are as good as the population that they assume.",
      "以上为模拟结果，其可靠程度取决于所假设的客群参数。");

  private final String en;
  private final String zhCn;

  Sentence(String en, String zhCn) {
    this.en = en;
    this.zhCn = zhCn;
  }

  String in(Language language) {
    return language.of(en, zhCn);
  }

  /** The sentence with its numbers filled in. */
  String with(Language language, Object... numbers) {
    return in(language).formatted(numbers);
  }
}
