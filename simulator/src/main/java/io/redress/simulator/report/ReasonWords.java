package io.redress.simulator.report;

import io.redress.simulator.history.RowReason;
import io.redress.table.Wording;

/** Why a row of a history was left out, in both languages. */
final class ReasonWords {

  private ReasonWords() {}

  static Wording of(RowReason reason) {
    return new Wording(reason.text(), inChinese(reason));
  }

  private static String inChinese(RowReason reason) {
    return switch (reason) {
      case WRONG_NUMBER_OF_FIELDS -> "字段数与表头不一致";
      case NO_ORDER -> "缺少订单号";
      case NO_SKU -> "缺少货号";
      case QUANTITY_NOT_WHOLE -> "数量不是整数";
      case TIME_NOT_IN_FORMAT -> "时间格式与映射文件不符";
      case TIME_SKIPPED_BY_CLOCKS -> "时间落在夏令时跳过的时段";
      case PRICE_NOT_A_NUMBER -> "单价不是金额";
      case PRICE_TOO_PRECISE -> "单价的小数位多于币种";
      case PRICE_NEGATIVE -> "单价为负";
      case TOO_LARGE -> "数量、单价或金额过大，不可信";
      case OTHER_CURRENCY -> "币种与映射文件不符";
      case STATUS_UNKNOWN -> "订单状态未在映射文件中列出";
      case DATES_OUT_OF_ORDER -> "发货早于下单，或签收早于发货";
      case REPEATED_ORDER -> "订单重复";
      case NO_SUCH_ORDER -> "订单不在订单文件中";
      case NO_TENDER -> "缺少支付方式";
      case NOT_SOLD -> "订单已取消或未成交";
      case ORDER_LEFT_OUT -> "所属订单的行已被剔除";
      case BOOKKEEPING -> "属于记账单";
      case QUANTITY_ZERO -> "数量为零";
      case STOCK_ADJUSTMENT -> "非退货单中数量为负";
      case RETURN_TURNED_ROUND -> "退货单中数量为正";
      case PRICE_ZERO -> "单价为零";
      case NOT_GOODS -> "费用、折扣、代金券等非商品";
    };
  }
}
