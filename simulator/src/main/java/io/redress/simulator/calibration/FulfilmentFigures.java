package io.redress.simulator.calibration;

import io.redress.simulator.calibration.Figure.Basis;
import io.redress.simulator.calibration.Figure.Unit;
import io.redress.simulator.history.OrderHistory;
import io.redress.simulator.history.Payment;
import io.redress.table.Wording;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.TreeMap;

/** How orders are paid, sent, delivered and cancelled, where the file says so. */
final class FulfilmentFigures {

  private static final double SECONDS_PER_HOUR = 3600;
  private static final double ONE_MINUTE = 1 / 60.0;

  private FulfilmentFigures() {}

  static Seq<Figure> of(OrderHistory history) {
    var sent =
        history.sales().flatMap(sale -> sale.dispatched().map(until -> hours(sale.time(), until)));
    var delivered =
        history
            .sales()
            .flatMap(sale ->
                sale.dispatched()
                    .flatMap(from -> sale.delivered().map(until -> hours(from, until))));
    return tenders(history)
        .appendAll(time("dispatch", new Wording("hours from order to dispatch", "下单到发货的小时数"), sent))
        .appendAll(
            time("transit", new Wording("hours from dispatch to delivery", "发货到签收的小时数"), delivered))
        .appendAll(cancels(history));
  }

  /** By the largest part of what was paid; the simulator pays each order in one way. */
  private static Seq<Figure> tenders(OrderHistory history) {
    var counts = new TreeMap<String, Long>();
    history
        .sales()
        .flatMap(sale -> sale.payments().maxBy(Payment::minor))
        .forEach(payment -> counts.merge(payment.means(), 1L, Long::sum));
    long orders = counts.values().stream().mapToLong(Long::longValue).sum();
    return counts.isEmpty()
        ? List.empty()
        : List.of(
            Figure.counted(
                List.of("baskets", "tenders"),
                new Wording("means of payment, by the larger part", "支付方式（按金额较大者）"),
                List.ofAll(counts.entrySet())
                    .map(entry ->
                        YamlWord.of(entry.getKey())
                            + ": "
                            + Rounded.share((double) entry.getValue() / orders))
                    .mkString("{", ", ", "}"),
                new Basis(orders, new Wording("orders", "订单"))));
  }

  private static Seq<Figure> time(String key, Wording name, Seq<Double> hours) {
    if (hours.isEmpty()) {
      return List.empty();
    }
    var values = new Values(hours.toJavaStream().mapToDouble(Double::doubleValue).toArray());
    var fit = LogNormalFit.of(values);
    return List.of(
        Figure.fitted(
            List.of("partners", key),
            name,
            Unit.HOURS,
            LogNormalFit.yaml(fit),
            new Basis(values.size(), new Wording("orders", "订单")),
            LogNormalFit.goodness(values, fit)));
  }

  private static double hours(Instant from, Instant until) {
    return Math.max(
        ONE_MINUTE, (until.getEpochSecond() - from.getEpochSecond()) / SECONDS_PER_HOUR);
  }

  private static Seq<Figure> cancels(OrderHistory history) {
    long cancelled = history.wholeFile().cancelled();
    long orders = cancelled + history.sales().size();
    return cancelled == 0
        ? List.empty()
        : List.of(
            Figure.counted(
                List.of("customers", "cancels"),
                new Wording("orders cancelled", "取消的订单"),
                Rounded.share((double) cancelled / orders),
                new Basis(orders, new Wording("orders", "订单"))));
  }
}
