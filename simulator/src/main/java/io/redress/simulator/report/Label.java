package io.redress.simulator.report;

import io.redress.amount.ComponentKind;
import io.redress.amount.QuoteSentences;
import io.redress.table.Wording;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** The words of reports, in both languages; words that only a policy or population knows stay. */
enum Label {
  MONEY_GIVEN_BACK("Money given back", "退款金额"),
  TIME_TO_MONEY_BACK("Time to money back", "退款到账时长"),
  REQUESTS_BY_REASON("Requests by reason and category", "售后申请：原因与类目"),
  RULES("Decided by rule", "命中规则"),
  OUTCOMES("Outcome", "处理结果"),
  ORDERS("orders", "订单"),
  DEADLINES_PASSED("Deadlines passed", "超时"),
  REFUND_LEGS("Refund legs", "退款流水"),
  NOT_ANSWERED("Requests the policy could not answer", "规则无法处理的申请"),
  TOTAL("total", "合计"),
  ALL("all", "全部"),
  P50("half within", "50% 不超过"),
  P95("95 % within", "95% 不超过"),
  P99("99 % within", "99% 不超过"),
  GENERATED_ORDERS("generated orders", "笔模拟订单"),
  REAL_ORDERS("real orders", "笔真实订单"),
  SEED("seed", "随机种子"),
  REAL_AND_SIMULATED("Real returns beside the simulated ones", "真实退货与模拟退货对照"),
  REAL("real", "真实"),
  SIMULATED("simulated", "模拟"),
  RETURN_NUMBERS("return numbers, of all order numbers", "退货单号占全部单号"),
  RETURNS_PER_ORDER("returns, per order", "退货单与订单之比"),
  VALUE_GIVEN_BACK("value given back, of value sold", "退款金额占销售额"),
  LINES_GIVEN_BACK("lines given back, of lines sold", "退货行占销售行"),
  RETURN_HALF("from order to return: half within", "下单到退货：50% 不超过"),
  RETURN_MOST("from order to return: 90 % within", "下单到退货：90% 不超过"),
  ROWS("Rows of the file", "文件行"),
  ROWS_READ("used", "已使用"),
  ROWS_UNREADABLE("could not be read", "无法读取"),
  ROWS_SET_ASIDE("set aside", "已排除"),
  FIRST_LINES("first in lines", "首见于行"),
  SIMULATION("After-sales simulation", "售后模拟报告"),
  HEADLINES("At a glance", "概览"),
  POLICY("policy", "规则"),
  VERSION("version", "版本"),
  POPULATION("population", "客群"),
  HISTORY("order history", "订单历史"),
  CURRENCY("currency", "币种"),
  REFUNDS("refunds", "退款笔数"),
  HOW_OFTEN("how often", "次数"),
  SHARE("share", "占比"),
  DAYS("d", "天"),
  HOURS("h", "小时"),
  MINUTES("min", "分钟");

  private static final Map<String, Wording> TERMS =
      Map.ofEntries(
          term("not-shipped", "未发货"),
          term("in-transit", "运输中"),
          term("keep-goods", "仅退款"),
          term("return-goods", "退货退款"),
          term("refunded", "已退款"),
          term("rejected", "已拒绝"),
          term("withdrawn", "已撤销"),
          term("expired", "超时关闭"),
          term("evidence", "补充凭证"),
          term("first-response", "首次响应"),
          term("review", "人工审核"),
          term("approval", "主管审批"),
          term("question", "上级答复"),
          term("review-limit", "审核总时限"),
          term("offer", "协商方案"),
          term("supplier-inquiry", "供应商确认"),
          term("delivery", "派送"),
          term("payment", "补差价"),
          term("replacement", "换货发出"),
          term("repair", "维修"),
          term("send-back", "退回顾客"),
          term("other-route", "更换退款方式"),
          term("arrival", "到账"),
          term("survey", "评价"),
          term("complaint", "投诉处理"),
          term("warehouse-inquiry", "仓库拦截"),
          term("courier-inquiry", "快递召回"),
          term("stale-tracking", "物流停滞"),
          term("return-dispatch", "买家寄回"),
          term("return-transit", "退货运输"),
          term("inspection", "验货"),
          term("signature", "买家确认金额"),
          term("refund-execution", "退款执行"),
          term("confirmed", "已到账"),
          term("declined", "被拒付"),
          term("uncertain", "结果未知"));

  private final String en;
  private final String zhCn;

  Label(String en, String zhCn) {
    this.en = en;
    this.zhCn = zhCn;
  }

  String in(Language language) {
    return language.of(en, zhCn);
  }

  /** A word of the product in a language; a word of a policy or population as it stands. */
  static String term(String word, Language language) {
    return Arrays.stream(ComponentKind.values())
        .filter(kind -> kind.word().equals(word))
        .map(QuoteSentences::name)
        .findFirst()
        .or(() -> Optional.ofNullable(TERMS.get(word)))
        .map(language::of)
        .orElse(word);
  }

  private static Map.Entry<String, Wording> term(String word, String zhCn) {
    return Map.entry(word, new Wording(word, zhCn));
  }
}
