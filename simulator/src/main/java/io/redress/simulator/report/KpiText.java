package io.redress.simulator.report;

import io.redress.simulator.statistics.Kpi;
import io.redress.simulator.statistics.Unit;
import io.redress.table.Wording;
import java.util.Currency;

/** What key figures are called, with what they are of. */
public final class KpiText {

  private KpiText() {}

  /** The name alone. */
  public static Wording name(Kpi kpi) {
    return switch (kpi) {
      case REFUND_RATE -> new Wording("Refund rate", "退款率");
      case GIVEN_BACK -> new Wording("Money given back", "退款金额");
      case NET_COST -> new Wording("Net cost", "净成本");
      case WRONGLY_REFUNDED -> new Wording("Wrongly refunded", "误退金额");
      case WRONGLY_REFUSED -> new Wording("Wrongly refused", "误拒金额");
      case RETURN_FREIGHT -> new Wording("Return freight", "退货运费");
      case RETURN_LABELS -> new Wording("Prepaid return labels", "商家预付退货面单");
      case REPLACEMENTS_AND_REPAIRS -> new Wording("Replacements and repairs", "换货与维修");
      case HANDLING -> new Wording("Handling", "人工处理");
      case COMPENSATION -> new Wording("Compensation", "赔付");
      case GOODS_LOST -> new Wording("Goods lost", "货损");
      case CHARGED_BACK -> new Wording("Charged back", "拒付损失");
      case REPEAT_PURCHASES_LOST -> new Wording("Repeat purchases lost", "复购损失");
      case DECIDED_AUTOMATICALLY -> new Wording("Decided automatically", "自动审核");
      case COMPLAINTS -> new Wording("Complaints", "投诉");
      case CHARGEBACKS -> new Wording("Chargebacks", "拒付");
      case SATISFACTION -> new Wording("Satisfaction", "满意度");
      case DEADLINES_MET -> new Wording("Deadlines met", "时效达成");
      case FIRST_RESPONSE -> new Wording("First response, mean", "首次响应时长均值");
      case FIRST_RESPONSE_P50 -> new Wording("First response, half within", "首次响应时长，50% 不超过");
      case FIRST_RESPONSE_P95 -> new Wording("First response, 95 % within", "首次响应时长，95% 不超过");
      case FIRST_RESPONSE_P99 -> new Wording("First response, 99 % within", "首次响应时长，99% 不超过");
      case DECISION -> new Wording("Decision, mean", "审核时长均值");
      case DECISION_P50 -> new Wording("Decision, half within", "审核时长，50% 不超过");
      case DECISION_P95 -> new Wording("Decision, 95 % within", "审核时长，95% 不超过");
      case DECISION_P99 -> new Wording("Decision, 99 % within", "审核时长，99% 不超过");
      case MONEY_BACK -> new Wording("Money back, mean", "退款到账时长均值");
      case MONEY_BACK_P50 -> new Wording("Money back, half within", "退款到账时长，50% 不超过");
      case MONEY_BACK_P95 -> new Wording("Money back, 95 % within", "退款到账时长，95% 不超过");
      case MONEY_BACK_P99 -> new Wording("Money back, 99 % within", "退款到账时长，99% 不超过");
      case UTILISATION -> new Wording("At work on cases", "工时利用率");
      case QUEUE_LENGTH -> new Wording("Cases waiting", "排队件数");
      case WAIT -> new Wording("Wait for each case", "每件等待时长");
    };
  }

  /** The name, and what it is of or in. */
  static Wording title(Kpi kpi, Currency currency) {
    var name = name(kpi);
    return switch (kpi) {
      case REFUND_RATE -> with(name, "of orders", "占订单");
      case GIVEN_BACK -> with(name, "of what was paid", "占实付金额");
      case DECIDED_AUTOMATICALLY, COMPLAINTS, CHARGEBACKS -> with(name, "of requests", "占申请");
      case SATISFACTION -> with(name, "0 to 100", "0 至 100");
      case DEADLINES_MET -> with(name, "of deadlines", "占时限");
      case UTILISATION -> with(name, "of the time there", "占在岗时间");
      case QUEUE_LENGTH -> with(name, "on average", "平均");
      default ->
          kpi.unit() == Unit.MONEY ? with(name, currency + " an order", currency + "／单") : name;
    };
  }

  private static Wording with(Wording name, String en, String zhCn) {
    return new Wording(name.en() + ", " + en, name.zhCn() + "（" + zhCn + "）");
  }
}
