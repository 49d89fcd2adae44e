package io.redress.simulator.calibration;

import io.redress.simulator.calibration.Figure.Basis;
import io.redress.simulator.calibration.Figure.Unit;
import io.redress.simulator.history.MatchedReturn;
import io.redress.simulator.history.OrderHistory;
import io.redress.simulator.history.OrderLine;
import io.redress.simulator.history.Sale;
import io.redress.simulator.population.Population;
import io.redress.table.Wording;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What comes back: of how many orders, after which time, and with how much of the order. */
final class ReturnFigures {

  private static final double SECONDS_PER_HOUR = 3600;
  private static final double ONE_MINUTE = 1 / 60.0;

  private final OrderHistory history;
  private final Population population;
  private final Seq<MatchedReturn> matched;

  private ReturnFigures(OrderHistory history, Population population) {
    this.history = history;
    this.population = population;
    this.matched = MatchedReturn.of(history);
  }

  /** None of a file without returns. */
  static Seq<Figure> of(OrderHistory history, Population population) {
    var figures = new ReturnFigures(history, population);
    return figures.matched.isEmpty()
        ? List.empty()
        : List.of(figures.rate())
            .append(figures.time())
            .appendAll(figures.furtherLines())
            .append(figures.partial());
  }

  /**
   * Of the orders whose customer is known, since others match no return. Files mostly do not tell
   * returns from cancellations and lost parcels, for which the population has figures of its own:
   * what these give back already is not given back twice.
   */
  private Figure rate() {
    long orders = history.sales().count(sale -> sale.customer().isDefined());
    long returned = matched.map(pair -> pair.sale().order()).toSet().size();
    double rate = (double) returned / orders;
    double otherwise = otherwise();
    return Figure.counted(
        List.of("categories", history.category(), "returns"),
        new Wording(
            "orders with a return: %s, less the %s that the population cancels or loses"
                .formatted(Rounded.share(rate), Rounded.share(otherwise)),
            "有退货的订单占 %s，其中 %s 由模拟人群的取消与丢件产生"
                .formatted(Rounded.share(rate), Rounded.share(otherwise))),
        Rounded.share(Math.max(0, (rate - otherwise) / (1 - otherwise))),
        new Basis(orders, new Wording("orders of known customers", "已知顾客的订单")));
  }

  /** Of all orders, how many are given back for other reasons than a return. */
  private double otherwise() {
    var customers = population.customers();
    return 1
        - (1 - customers.cancels())
            * (1 - population.partners().lost())
            * (1 - customers.missesParcel());
  }

  /** From delivery where the file knows it, else from the sale with the population's deliveries. */
  private Figure time() {
    var delivered = matched.filter(pair -> pair.sale().delivered().isDefined());
    return delivered.size() >= Verdict.FEWEST ? fromDelivery(delivered) : fromSale();
  }

  private Figure fromDelivery(Seq<MatchedReturn> pairs) {
    var hours =
        hours(
            pairs.flatMap(pair ->
                pair.sale()
                    .delivered()
                    .map(delivered -> pair.time().getEpochSecond() - delivered.getEpochSecond())));
    var fit = LogNormalFit.of(hours);
    return Figure.fitted(
        List.of("customers", "returns-after"),
        new Wording("hours from delivery to return", "签收到退货的小时数"),
        Unit.HOURS,
        LogNormalFit.yaml(fit),
        basis(hours),
        LogNormalFit.goodness(hours, fit));
  }

  private Figure fromSale() {
    var hours = hours(matched.map(pair -> pair.afterSale().toSeconds()));
    var fit = AfterDelivery.fitted(hours, population.partners());
    return Figure.fitted(
        List.of("customers", "returns-after"),
        new Wording(
            "hours from sale to return, by the population's deliveries", "下单到退货的小时数（按模拟人群的配送时间）"),
        Unit.HOURS,
        LogNormalFit.yaml(fit.returnsAfter()),
        basis(hours),
        fit.goodness(hours));
  }

  private static Basis basis(Values hours) {
    return new Basis(hours.size(), new Wording("returned lines", "退货行"));
  }

  /** Less than a minute counts as one. */
  private static Values hours(Seq<Long> seconds) {
    return new Values(
        seconds
            .toJavaStream()
            .mapToDouble(each -> Math.max(ONE_MINUTE, each / SECONDS_PER_HOUR))
            .toArray());
  }

  /** Of the orders of which several lines could come back. */
  private Seq<Figure> furtherLines() {
    long further = 0;
    long could = 0;
    for (var pairs : matched.groupBy(pair -> pair.sale().order()).values()) {
      Sale sale = pairs.head().sale();
      further += pairs.map(pair -> pair.sold().sku()).toSet().size() - 1;
      could += sale.lines().map(OrderLine::sku).toSet().size() - 1;
    }
    return could == 0
        ? List.empty()
        : List.of(
            Figure.counted(
                List.of("customers", "returns-further-line"),
                new Wording("further lines of an order that come back", "同单其余行退货的比例"),
                Rounded.share((double) further / could),
                new Basis(could, new Wording("lines", "订单行"))));
  }

  /** The simulator takes any number of units with the same chance. */
  private Figure partial() {
    double real = (double) matched.count(MatchedReturn::isPartial) / matched.size();
    double simulated =
        matched
            .toJavaStream()
            .mapToDouble(pair -> 1 - 1.0 / pair.sold().quantity())
            .average()
            .orElse(0);
    return Figure.counted(
        List.empty(),
        new Wording(
            "returned lines that keep some units; the simulator's own rule gives "
                + Rounded.share(simulated),
            "退货行中只退部分件数的比例；模拟器自身的规则为 " + Rounded.share(simulated)),
        Rounded.share(real),
        new Basis(matched.size(), new Wording("returned lines", "退货行")));
  }
}
