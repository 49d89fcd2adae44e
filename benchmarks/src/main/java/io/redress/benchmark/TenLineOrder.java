package io.redress.benchmark;

import io.redress.amount.AmountTerms;
import io.redress.goods.GoodsState;
import io.redress.money.Money;
import io.redress.money.PartsRounding;
import io.redress.order.LineId;
import io.redress.order.Order;
import io.redress.order.OrderDiscount;
import io.redress.order.OrderLine;
import io.redress.order.Tender;
import io.redress.party.CustomerId;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Reason;
import io.redress.request.RequestKind;
import io.redress.request.RequestedLine;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Currency;

/**
 * Ten lines of three units, three discounts, two tenders; one unit of every line comes back. The
 * amounts are such that every discount leaves odd units to hand out.
 */
final class TenLineOrder {

  static final Currency CNY = Currency.getInstance("CNY");
  static final long[] PRICES = {19_90, 29_90, 5_50, 120_00, 8_88, 66_60, 99, 45_45, 210_00, 13_37};
  static final long UNITS = 3;
  static final long[] DISCOUNTS = {100_00, 33_33, 7_77};
  static final long GIFT_CARD = 300_00;
  static final long PAID = goods() - 141_10;

  static final AmountTerms TERMS = AmountTerms.of(PartsRounding.UP);
  static final Order ORDER = order();
  static final AfterSaleRequest REQUEST = request();

  private TenLineOrder() {}

  private static long goods() {
    long sum = 0;
    for (long price : PRICES) {
      sum += UNITS * price;
    }
    return sum;
  }

  private static Order order() {
    var order =
        Order.in(CNY, "O-1", Instant.parse("2026-11-01T00:00:00Z"))
            .lines(Array.range(0, PRICES.length).map(TenLineOrder::line))
            .discounts(Array.range(0, DISCOUNTS.length).map(TenLineOrder::discount))
            .tenders(
                Array.of(
                    Tender.of("T1", "gift-card", cny(GIFT_CARD)),
                    Tender.of("T2", "alipay", cny(PAID - GIFT_CARD))));
    return order.build();
  }

  private static OrderLine line(int index) {
    return OrderLine.of("L" + index, "SKU-" + index, UNITS, cny(PRICES[index]));
  }

  private static OrderDiscount discount(int index) {
    return OrderDiscount.of("D" + index, cny(DISCOUNTS[index]));
  }

  private static AfterSaleRequest request() {
    return new AfterSaleRequest(
        new CustomerId("C-1"),
        RequestKind.RETURN_REFUND,
        new Reason("changed-mind"),
        GoodsState.RECEIVED,
        Option.none(),
        Array.range(0, PRICES.length).map(index -> new RequestedLine(new LineId("L" + index), 1)),
        HashSet.empty());
  }

  private static Money cny(long minor) {
    return new Money(minor, CNY);
  }
}
