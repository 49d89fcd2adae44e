package io.redress.simulator.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.redress.simulator.draw.LogNormal;
import io.redress.simulator.history.HistorySource;
import io.redress.simulator.history.OrderHistory;
import io.redress.simulator.population.Population;
import io.redress.simulator.population.PopulationDocument;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is expected of the sample was computed by a program of another language. */
class CalibrationTest {

  private static final Calibration SAMPLE =
      calibrated(HistorySource.open("sample", Option.none()).get());

  @TempDir Path folder = Path.of("");

  @Test
  void pricesAreFittedByTheirLogarithms() {
    assertThat(figure(SAMPLE, "categories.home.price").yaml())
        .isEqualTo("{median: 1.87, spread: 0.912}");
    var goodness = figure(SAMPLE, "categories.home.price").goodness().get();
    assertThat(goodness.gap()).isCloseTo(0.0863, within(0.00005));
    assertThat(goodness.verdict()).isEqualTo(Verdict.ROUGH);
    assertThat(figure(SAMPLE, "categories.home.price").basis().cases()).isEqualTo(4341);
  }

  @Test
  void theYearIsThatOfTheFileWithAFactorAMonth() {
    assertThat(figure(SAMPLE, "year.starts").yaml()).isEqualTo("2010-12-01");
    assertThat(figure(SAMPLE, "year.days").yaml()).isEqualTo("372");
    assertThat(figure(SAMPLE, "year.seasons").yaml().lines())
        .hasSize(13)
        .contains("- {from: 2011-11-01, to: 2011-11-30, factor: 1.82}")
        .endsWith("- {from: 2011-12-01, to: 2011-12-07, factor: 2.67}");
    assertThat(figure(SAMPLE, "year.seasons").goodness().get().because().get().en())
        .contains("Thursday has 26.8 % of the orders, Saturday has 0 %");
    assertThat(SAMPLE.last()).isEqualTo(LocalDate.parse("2011-12-07"));
  }

  @Test
  void customersWhoOrderOftenAreNotPoisson() {
    assertThat(figure(SAMPLE, "customers.orders").yaml()).isEqualTo("4.64");
    assertThat(figure(SAMPLE, "customers.orders").goodness().get().verdict())
        .isEqualTo(Verdict.DOES_NOT_FIT);
  }

  @Test
  void theFittedPopulationIsOneAndHasTheFigures() {
    var fitted = population(SAMPLE);
    assertThat(fitted.name()).isEqualTo("cn-marketplace-2026-fitted");
    assertThat(fitted.currency().getCurrencyCode()).isEqualTo("GBP");
    assertThat(fitted.zone()).hasToString("Europe/London");
    assertThat(fitted.year().days()).isEqualTo(372);
    assertThat(fitted.categories().get("home").get().price()).isEqualTo(new LogNormal(1.87, 0.912));
    assertThat(fitted.categories().get("home").get().share()).isEqualTo(1);
    assertThat(fitted.categories().get("apparel").get().share()).isZero();
    assertThat(fitted.categories().get("home").get().returns()).isEqualTo(0.1324);
    assertThat(fitted.customers().returnsFurtherLine()).isEqualTo(0.0393);
    assertThat(fitted.partners()).isEqualTo(PopulationDocument.builtIn().partners());
    assertThat(fitted.baskets().freeShippingFrom().inMajorUnits()).isEqualTo("9.56"); // 99 / 10.36
  }

  @Test
  void everyFittedFigureSaysWhereItComesFromAndTheOthersKeepTheirComments() {
    assertThat(SAMPLE.population().lines())
        .contains(
            "    price: {median: 1.87, spread: 0.912}"
                + "   # fitted: 4341 lines of sample, 2010-12-01 to 2011-12-07")
        .contains(
            "  lost: 0.0056                                    # 1 in 180 lost or stolen"
                + " (shipaid.com)")
        .contains("  coupon-share: 0.35                             # assumed");
  }

  @Test
  void whatTheFileDoesNotSayIsListed() {
    assertThat(SAMPLE.kept().map(path -> path.mkString(".")))
        .contains("baskets.tenders", "partners.dispatch", "categories.home.reasons")
        .doesNotContain("baskets.lines", "categories.home.price", "categories.apparel.price");
    assertThat(SAMPLE.notes()).isEmpty();
  }

  @Test
  void paymentsParcelsAndCancellationsAreFittedWhereTheFileHasThem() throws IOException {
    write(
        "olist_orders_dataset.csv",
        """
        order_id,order_purchase_timestamp,order_status,order_delivered_carrier_date,order_delivered_customer_date
        a,2017-10-02 10:00:00,delivered,2017-10-03 10:00:00,2017-10-05 10:00:00
        b,2017-10-03 10:00:00,delivered,2017-10-04 10:00:00,2017-10-06 10:00:00
        c,2017-10-04 10:00:00,shipped,2017-10-05 10:00:00,
        d,2017-10-05 10:00:00,canceled,,
        """);
    write(
        "olist_order_items_dataset.csv",
        """
        order_id,product_id,price,freight_value
        a,lamp,10.00,7.50
        a,lamp,10.00,7.50
        b,mug,10.00,5.00
        c,mug,10.00,9.00
        """);
    write(
        "olist_order_payments_dataset.csv",
        """
        order_id,payment_type,payment_value
        a,voucher,5.00
        a,credit_card,30.00
        b,debit_card,15.00
        c,boleto,19.00
        """);
    var history = HistorySource.open(folder.toString(), Option.some("olist")).get();
    var calibration = calibrated(history);
    assertThat(figure(calibration, "baskets.lines").yaml()).isEqualTo("{1: 1}");
    assertThat(figure(calibration, "baskets.quantity").yaml()).isEqualTo("{1: 0.6667, 2: 0.3333}");
    assertThat(figure(calibration, "baskets.shipping-fee").yaml()).isEqualTo("9.00");
    assertThat(figure(calibration, "partners.dispatch").yaml())
        .isEqualTo("{median: 24, spread: 0}");
    assertThat(figure(calibration, "partners.transit").yaml()).isEqualTo("{median: 48, spread: 0}");
    assertThat(figure(calibration, "partners.transit").basis().cases()).isEqualTo(2);
    assertThat(figure(calibration, "partners.transit").goodness().get().verdict())
        .isEqualTo(Verdict.TOO_FEW);
    assertThat(figure(calibration, "customers.cancels").yaml()).isEqualTo("0.25");
    assertThat(figure(calibration, "baskets.tenders").yaml())
        .isEqualTo("{boleto: 0.3333, card: 0.6667}");
    assertThat(calibration.notes().head().en())
        .startsWith(
            "baskets.tenders was not taken over, since partners.arrives does not say how long"
                + " boleto take");
    assertThat(population(calibration).baskets().tenders().things())
        .containsExactly("alipay", "wechat-pay", "card");
    assertThat(population(calibration).customers().cancels()).isEqualTo(0.25);
    assertThat(calibration.kept().map(path -> path.mkString(".")))
        .contains("customers.orders", "categories.home.returns", "customers.returns-after");
  }

  private static Calibration calibrated(OrderHistory history) {
    return Calibration.of(history, PopulationDocument.builtIn(), PopulationDocument.builtInText());
  }

  private static Figure figure(Calibration calibration, String path) {
    return calibration.figures().find(each -> each.path().mkString(".").equals(path)).get();
  }

  private static Population population(Calibration calibration) {
    return PopulationDocument.read(
            "fitted.yaml", calibration.population().getBytes(StandardCharsets.UTF_8))
        .getOrElseThrow(problems -> new AssertionError(List.ofAll(problems).mkString("\n")));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
