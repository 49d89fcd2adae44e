package io.redress.simulator.report;

/** What the page says of figures, policies, costs, times and cases, in both languages. */
enum PageText {
  SKIP("Skip to the report", "跳到报告正文"),
  CONTENTS("Contents", "目录"),
  POINTS("points", "个百分点"),
  BEST("best possible", "理论最优"),
  STOPPED(
      "This run was stopped early: %s of %s worlds were lived through. The figures are of those"
          + " worlds alone, and less sure than they would be.",
      "本次模拟被提前终止：%2$s 个世界中只完成了 %1$s 个。以下数字仅来自已完成的世界，可靠程度较低。"),
  BESIDE_BOUNDS("Beside the bounds", "与上下限对照"),
  ABOUT_BOUNDS(
      "The same orders and people under each policy. 'strict' gives what the law demands, 'lenient'"
          + " believes every customer, and the best possible is what a policy would come to that"
          + " knew which claims are true, took no time and asked nothing: no policy can do better.",
      "各规则面对同样的订单与顾客。strict 只给法律要求的，lenient 相信每位顾客；“理论最优”假设规则知道每个申请是否属实、"
          + "不花时间、无需询问，任何规则都不可能更好。"),
  INTERVALS(
      "Behind ± stands half of the 95 %% confidence interval, from how much the %s worlds of the"
          + " run differ.",
      "± 之后为 95%% 置信区间的一半，由本次模拟的 %s 个世界之间的差异得出。"),
  NO_INTERVALS(
      "There are no intervals: one world alone does not say how much the figures vary.",
      "没有置信区间：单个世界无法说明数字的波动。"),
  POLICY_TABLE("Key figures by policy", "各规则的关键指标"),
  VERSUS("%s against %s", "%s 对比 %s"),
  ABOUT_VERSUS(
      "What would change with %s in place of %s, over the same orders and people. A difference is"
          + " significant if its 95 %% interval leaves out zero.",
      "以 %s 取代 %s 后的变化，基于同样的订单与顾客。95%% 置信区间不含零即为显著。"),
  VERSUS_TABLE("Differences between the policies", "两份规则的差异"),
  DIFFERENCE("difference", "差异"),
  MEANING("meaning", "含义"),
  SAME("no difference seen", "未见差异"),
  UNKNOWN("not known from one world", "单个世界无法判断"),
  NOT_SIGNIFICANT("not significant; about %s orders would be needed", "不显著；约需 %s 笔订单"),
  MORE_WORSE("significantly more: worse", "显著更高：更差"),
  LESS_BETTER("significantly less: better", "显著更低：更好"),
  MORE_BETTER("significantly more: better", "显著更高：更好"),
  LESS_WORSE("significantly less: worse", "显著更低：更差"),
  MORE("significantly more", "显著更高"),
  LESS("significantly less", "显著更低"),
  RELATIVE("Difference in percent of the figure of %s", "差异占 %s 相应数字的百分比"),
  NO_RIVAL(
      "No other policy was compared. --against NAME or FILE adds one, over the same orders and"
          + " people.",
      "本次未与其他规则比较。使用 --against 名称或文件，可在同样的订单与顾客上比较另一份规则。"),
  COMPARED("Compared with other policies", "与其他规则比较"),
  WATERFALL("Where the cost comes from", "成本构成"),
  WATERFALL_CAPTION("From money given back to net cost, %s an order", "从退款到净成本，%s／单"),
  ABOUT_WATERFALL(
      "Money given back is what customers got, for goods and shipping, return freight and"
          + " compensation. What replacements and repairs cost is added. Goods that come back are"
          + " taken off at what they are still worth to the shop. The time of people, chargebacks"
          + " with their fees, and the margin of purchases that unhappy customers will not make are"
          + " added. All are of all orders, those without a request included.",
      "退款包括商品与运费、退货运费和赔付；加上换货与维修的成本；退回的商品按其对商家的剩余价值扣除；再加上人工时间、拒付及其费用，"
          + "以及不满意的顾客今后不再购买所损失的毛利。均按全部订单平均，包括没有售后的订单。"),
  GIVEN_FOR_GOODS("Given back for goods and shipping", "退回的商品款与运费"),
  RETURN_FREIGHT("Return freight", "退货运费"),
  COMPENSATION("Compensation", "赔付"),
  HANDED_OVER("Replacements and repairs", "换货与维修"),
  GOODS_REGAINED("Goods regained", "退回商品的价值"),
  HANDLING("Handling", "人工处理"),
  CHARGED_BACK("Chargebacks", "拒付损失"),
  REPEAT_LOST("Repeat purchases lost", "复购损失"),
  NET_COST("Net cost", "净成本"),
  WAITING("How long customers wait", "顾客等待时长"),
  ABOUT_WAITING(
      "From the request to the first answer, to the decision, and to the money in the account."
          + " Percentiles in the first table are means over the worlds; those in the second are of"
          + " all cases together.",
      "从提交申请到首次响应、到审核结果、到款项到账。第一张表的分位数为各世界的均值，第二张表为全部售后单合并计算。"),
  CURVES("Share of cases done within a time, of all worlds together", "在给定时间内完成的比例（全部世界合并）"),
  CURVE_IN_WORDS("%s: half within %s, 95 %% within %s", "%s：50%% 不超过 %s，95%% 不超过 %s"),
  WAITING_TABLE("Times, with how sure they are", "时长及其置信区间"),
  CURVE_TABLE("So many of all cases are done within", "完成比例与所需时长"),
  CASES("cases", "件数"),
  MEAN("mean", "均值"),
  FIRST_RESPONSE("First response", "首次响应"),
  DECISION("Decision", "审核结果"),
  MONEY_BACK("Money back", "退款到账"),
  CLOCKS("Deadlines by clock", "各环节时效"),
  ABOUT_CLOCKS(
      "How many of the deadlines of each clock were met, and how often one passed.",
      "各环节时限的达成比例，以及超时次数。"),
  CLOCK_TABLE("Deadlines met, by clock", "各环节时效达成率"),
  MET("met", "达成"),
  BY_ROLE("People and queues", "人员与排队"),
  ABOUT_ROLES(
      "How much of the time that people are there they are at work on cases, how many cases wait on"
          + " average over all time, and how long a case waits before somebody looks at it. Queues"
          + " grow long well before everybody is at work all the time.",
      "在岗时间中处理售后单的比例、全时段平均排队件数，以及每件在有人处理之前的等待时长。远未满负荷时，排队就会变长。"),
  BROKEN_DOWN("Broken down", "分项指标"),
  BY_CATEGORY("By category", "按类目"),
  BY_REASON("By reason", "按原因"),
  BY_PATH("By path", "按路径"),
  BY_TIER("By tier of customer", "按顾客等级"),
  BY_MONTH("By month of the order", "按下单月份"),
  BY_TRUTH("By what is behind the claim", "按申请是否属实"),
  ABOUT_OWN_ORDERS("Figures of orders are of the orders in each row.", "按订单计算的指标以各行自己的订单为基数。"),
  ABOUT_PARTS(
      "Figures of orders are parts of all orders, so that the rows add up to the whole.",
      "按订单计算的指标以全部订单为基数，各行相加即为总数。"),
  ABOUT_TRUTH(
      "What the simulator knows of each claim, and no policy does. Figures of orders are parts of"
          + " all orders, so that the rows add up to the whole.",
      "只有模拟程序知道申请是否属实，规则并不知道。按订单计算的指标以全部订单为基数，各行相加即为总数。"),
  ABOUT_RULES(
      "In the order of the policy. A case can meet several rules, such as one that asks for"
          + " evidence and then one that approves; 'person' counts what a person rejected. Money"
          + " stands by the rule that decided, or that sent the case to a person.",
      "按规则文件中的顺序。同一售后单可先后命中多条规则，例如先要求举证、再同意退款；person 为人工拒绝。" + "金额计入作出决定或转交人工的规则。"),
  ALL_RULES_FIRED("Every rule fired at least once.", "每条规则都至少命中过一次。"),
  RULES_NEVER_FIRED("%s rules never fired: %s.", "%s 条规则从未命中：%s。"),
  RULE_TABLE(
      "Rules in their order, how often each fired and what it gave back, %s", "规则顺序、命中次数与退款金额（%s）"),
  NEVER("never", "从未"),
  COSTLIEST("The costliest cases", "成本最高的售后单"),
  ABOUT_COSTLIEST(
      "Those that cost the shop most, in %s, each with its story.", "对商家成本最高的售后单（%s）及其经过。"),
  MOST_HARMFUL("The most harmful cases", "对顾客损害最大的售后单"),
  ABOUT_MOST_HARMFUL(
      "Those in which customers were owed most and did not get it, in %s, each with its story.",
      "顾客应得而未得金额最高的售后单（%s）及其经过。"),
  ORDER("order", "订单"),
  CASE("case", "售后单"),
  WORLD("world", "世界"),
  TRUTH("behind the claim", "实际情况"),
  PAID("paid", "实付"),
  GIVEN("given back", "已退"),
  KEPT("owed and not given", "应退未退"),
  MADE("How these figures were made", "数字的由来"),
  ABOUT_MADE(
      "Orders, customers, staff, couriers and payment providers are simulated; each case was"
          + " decided by the policy and carried out by the same code as in a shop. The same"
          + " version, policy, population and seed give the same page on every machine.",
      "订单、顾客、员工、快递与支付渠道均为模拟；每个售后单由规则审核，并由与真实商家相同的程序执行。" + "相同的版本、规则、客群与随机种子，在任何机器上都会得到同样的页面。"),
  WORLDS("worlds", "世界数"),
  WORLDS_OF("%s of %s", "%2$s 个中的 %1$s 个"),
  REDRESS_VERSION("version of Redress", "Redress 版本"),
  NOT_PACKAGED("not packaged", "未打包"),
  ALSO_COMPARED("policies beside it", "对照规则"),
  CHARTS_BY(
      "Charts: Apache ECharts, © The Apache Software Foundation, Apache License 2.0. Every number"
          + " in a chart also stands in a table.",
      "图表：Apache ECharts，© The Apache Software Foundation，Apache License 2.0。图中数字均见于表格。");

  private final String en;
  private final String zhCn;

  PageText(String en, String zhCn) {
    this.en = en;
    this.zhCn = zhCn;
  }

  String in(Language language) {
    return language.of(en, zhCn);
  }

  /** The text with its parts filled in. */
  String with(Language language, Object... parts) {
    return in(language).formatted(parts);
  }
}
