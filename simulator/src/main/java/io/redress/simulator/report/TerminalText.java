package io.redress.simulator.report;

import java.util.Locale;

/** What only the report in a terminal says, in both languages. */
enum TerminalText {
  WORLDS("worlds", "个模拟世界"),
  ONE_WORLD("1 world", "1 个模拟世界"),
  STOPPED(
      "Stopped early: %s of %s worlds are over, and all figures are of these alone.",
      "已提前停止：%2$s 个模拟世界中完成 %1$s 个，以下数据仅来自已完成的部分。"),
  KEY_FIGURES("Key figures, money in %s an order", "关键指标（金额为每单 %s）"),
  BEST("best possible", "理论最优"),
  HOW_SURE(
      "± 95 %% confidence, over %s worlds. The best possible knows what is behind each claim.",
      "± 为 95%% 置信区间（%s 个模拟世界）。理论最优是指预知每个申请的真实情况。"),
  NOT_SURE(
      "One world does not say how sure the figures are: --worlds 10 does.",
      "只有一个模拟世界，无法估计误差：请使用 --worlds 10。"),
  COMPARED("%s instead of %s", "%s 与 %s 相比"),
  BETTER("better", "更好"),
  WORSE("worse", "更差"),
  MORE("more", "更多"),
  LESS("less", "更少"),
  SAME("the same", "相同"),
  EVENS_OUT("evens out: more in some worlds, less in others", "总体持平：各模拟世界有增有减"),
  UNKNOWN("one world does not tell", "一个模拟世界无法判断"),
  NOT_SIGNIFICANT(
      "no significant difference; about %s orders would be needed", "无显著差异；约需 %s 笔订单才能判断"),
  NOT_SIGNIFICANT_WORLDS(
      "no significant difference; about %s worlds would be needed", "无显著差异；约需 %s 个模拟世界才能判断"),
  POINTS("pp", "个百分点"),
  CLOCKS("Deadlines", "时限"),
  MET("met", "达成率"),
  PASSED("passed", "超时次数"),
  TEAM("The team", "团队"),
  AT_WORK("at work", "工时利用率"),
  WAITING("cases waiting", "平均排队件数"),
  WAIT("wait for each", "每件等待"),
  GIVEN("given back", "退款金额"),
  NEVER("never", "从未"),
  NEXT_PAGE(
      "Next: --report report.html shows all of this and the cases that stand out.",
      "下一步：--report report.html 生成完整报告页面，包括典型案例。"),
  NEXT_ORDERS(
      "Next: --orders %s tells more of the differences apart; --report report.html shows all.",
      "下一步：--orders %s 可判断更多差异；--report report.html 生成完整报告页面。"),
  NEXT_WORLDS("Next: --worlds 10 says how sure these figures are.", "下一步：--worlds 10 可给出误差范围。");

  private final String en;
  private final String zhCn;

  TerminalText(String en, String zhCn) {
    this.en = en;
    this.zhCn = zhCn;
  }

  String in(Language language) {
    return language.of(en, zhCn);
  }

  /** With something in the places that are kept for it. */
  String with(Language language, Object... parts) {
    return String.format(Locale.ROOT, in(language), parts);
  }
}
