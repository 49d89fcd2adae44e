package io.redress.simulator.calibration;

import io.redress.simulator.calibration.Figure.Basis;
import io.redress.simulator.calibration.Figure.Unit;
import io.redress.simulator.history.OrderHistory;
import io.redress.simulator.history.OrderLine;
import io.redress.simulator.history.Sale;
import io.redress.simulator.population.Population;
import io.redress.table.Wording;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.util.Arrays;

/** What is in the orders: lines, units, prices, delivery charges. */
final class OrderFigures {

  private static final Wording ORDERS = new Wording("orders", "订单");
  private static final Wording LINES = new Wording("lines", "订单行");

  private OrderFigures() {}

  static Seq<Figure> of(OrderHistory history, Population population) {
    return List.of(lines(history), quantity(history))
        .appendAll(shipping(history))
        .append(price(history))
        .appendAll(shares(history, population));
  }

  private static Figure lines(OrderHistory history) {
    var counts = Halves.of(history.sales(), sale -> List.of(sale.lines()), Seq::size);
    var weights = Weights.of(counts.all());
    return Figure.fitted(
        List.of("baskets", "lines"),
        new Wording("lines of an order", "每单行数"),
        Unit.COUNT,
        weights.yaml(),
        new Basis(weights.cases(), ORDERS),
        weights.goodness(counts));
  }

  private static Figure quantity(OrderHistory history) {
    var counts = Halves.of(history.sales(), Sale::lines, OrderLine::quantity);
    var weights = Weights.of(counts.all());
    return Figure.fitted(
        List.of("baskets", "quantity"),
        new Wording("units of a line", "每行件数"),
        Unit.COUNT,
        weights.yaml(),
        new Basis(weights.cases(), LINES),
        weights.goodness(counts));
  }

  /** What half of all orders pay at most; a file in which nobody pays does not say. */
  private static Seq<Figure> shipping(OrderHistory history) {
    var fees = history.sales().toJavaStream().mapToLong(Sale::shippingMinor).sorted().toArray();
    if (Arrays.stream(fees).allMatch(fee -> fee == 0)) {
      return List.empty();
    }
    int decimals = history.currency().getDefaultFractionDigits();
    return List.of(
        Figure.counted(
            List.of("baskets", "shipping-fee"),
            new Wording("delivery charge, median", "运费中位数"),
            BigDecimal.valueOf(fees[fees.length / 2], decimals).toPlainString(),
            new Basis(fees.length, ORDERS)));
  }

  private static Figure price(OrderHistory history) {
    var prices =
        history
            .sales()
            .toJavaStream()
            .flatMap(sale -> sale.lines().toJavaStream())
            .mapToLong(OrderLine::unitPriceMinor)
            .toArray();
    double unit = StrictMath.pow(10, history.currency().getDefaultFractionDigits());
    var values = new Values(Arrays.stream(prices).mapToDouble(minor -> minor / unit).toArray());
    var fit = LogNormalFit.of(values);
    return Figure.fitted(
        List.of("categories", history.category(), "price"),
        new Wording("unit price", "单价"),
        Unit.MONEY,
        LogNormalFit.yaml(fit),
        new Basis(values.size(), LINES),
        LogNormalFit.goodness(values, fit));
  }

  /** The mapping calls all goods of the file by one category. */
  private static Seq<Figure> shares(OrderHistory history, Population population) {
    long lines = history.sales().toJavaStream().mapToLong(sale -> sale.lines().size()).sum();
    return population
        .categories()
        .keySet()
        .toVector()
        .map(category ->
            Figure.counted(
                List.of("categories", category, "share"),
                new Wording("share of lines: " + category, "行占比：" + category),
                category.equals(history.category()) ? "1" : "0",
                new Basis(lines, LINES)));
  }
}
