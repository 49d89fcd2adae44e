package io.redress.simulator.sweep;

import io.redress.simulator.report.KpiText;
import io.redress.simulator.report.Language;
import io.redress.simulator.statistics.Kpi;
import io.redress.simulator.statistics.Unit;
import java.util.Currency;
import java.util.Locale;

/** What a sweep says, in both languages. */
enum SweepWords {
  HEADLINE(
      "%s · %s combinations · %s orders (%s) · %s worlds · seed %s",
      "%s · %s 种组合 · %s 笔订单（%s） · %s 个模拟世界 · 随机种子 %s"),
  STOPPED(
      "Stopped early: %s of %s worlds are over, and all figures are of these alone.",
      "已提前停止：%2$s 个模拟世界中完成 %1$s 个，以下数据仅来自已完成的部分。"),
  AS_IT_IS("as it is", "现状"),
  ABOUT_FRONT(
      "* on the Pareto front: no other combination is as good by all of these and better by one. In"
          + " brackets: the difference from the policy as it is, over the same orders and people. ±"
          + " 95 %% confidence.",
      "* 位于帕累托前沿：没有其他组合在所有指标上都不差且至少一项更好。括号内为与现状的差异（相同的订单和顾客）。± 为 95%% 置信区间。"),
  ONLY_FRONT(
      "Shown are those on the front; --csv or --report has all %s.",
      "此处仅显示前沿上的组合；--csv 或 --report 包含全部 %s 种。"),
  REFUSED("%s combinations are no policies:", "%s 种组合不是有效的规则："),
  MORE_REFUSED("and %s more", "以及另外 %s 种"),
  NEXT("Next: --report sweep.html draws them.", "下一步：--report sweep.html 生成图表。"),
  BEST("Best: %s", "最优：%s"),
  UNSURE("By chance it may break: %s", "因随机误差可能不满足：%s"),
  NOT_BETTER("No better than the policy as it is, as far as these orders tell.", "就这些订单而言，并不优于现状。"),
  NONE_KEEPS("No combination keeps to: %s", "没有组合满足：%s"),
  TITLE("Policy sweep", "规则参数扫描"),
  SCATTER("%s against %s", "%s 与 %s"),
  ABOUT_SCATTER(
      "Each point is a combination; filled ones are on the Pareto front, the square is the policy"
          + " as it is. Lines are 95 %% intervals of the difference from it.",
      "每个点是一种组合；实心点位于帕累托前沿，方块为现状，线段为与现状差异的 95%% 置信区间。"),
  COMBINATIONS("All combinations", "全部组合"),
  COMBINATION("combination", "组合"),
  NO_POLICY("no policy: %s", "不是有效的规则：%s"),
  SIMULATED_ONLY(
      "Simulated figures: what they say of a real shop is as good as the population that they were"
          + " drawn from.",
      "以上为模拟结果，其对真实店铺的参考价值取决于所用客群参数。");

  private final String en;
  private final String zhCn;

  SweepWords(String en, String zhCn) {
    this.en = en;
    this.zhCn = zhCn;
  }

  /** With something in the places that are kept for it. */
  String in(Language language, Object... parts) {
    return String.format(Locale.ROOT, language.of(en, zhCn), parts);
  }

  /** What a criterion is called, and what it is in. */
  static String name(Kpi kpi, Currency currency, Language language) {
    var name = language.of(KpiText.name(kpi));
    return kpi.unit() == Unit.MONEY
        ? language.of("%s, %s an order", "%s（%s／单）").formatted(name, currency)
        : name;
  }
}
