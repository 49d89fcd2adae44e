package io.redress.simulator.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.simulator.history.OrderHistory.WholeFile;
import io.redress.simulator.history.RowReport.LeftOut;
import io.redress.simulator.history.WrittenParquet.Kind;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files written by hand, of the same layout as those of Olist. */
class OlistTest {

  private static final String ORDERS = "olist_orders_dataset.csv";
  private static final String ITEMS = "olist_order_items_dataset.csv";
  private static final String PAYMENTS = "olist_order_payments_dataset.csv";

  @TempDir Path folder = Path.of("");

  @BeforeEach
  void threeFiles() throws IOException {
    write(
        ORDERS,
        """
        "order_id","customer_id","order_status","order_purchase_timestamp","order_approved_at","order_delivered_carrier_date","order_delivered_customer_date","order_estimated_delivery_date"
        "a1","k1","delivered","2017-10-02 10:56:33","2017-10-02 11:07:15","2017-10-04 19:55:00","2017-10-10 21:25:13","2017-10-18 00:00:00"
        "b2","k2","shipped","2018-07-24 20:41:37","2018-07-26 03:24:27","2018-07-26 14:31:00",,"2018-08-13 00:00:00"
        "c3","k3","canceled","2018-08-08 08:38:49",,,,"2018-09-04 00:00:00"
        "d4","k4","unavailable","2018-08-09 08:38:49","2018-08-09 09:38:49",,,"2018-09-04 00:00:00"
        """);
    write(
        ITEMS,
        """
        "order_id","order_item_id","product_id","seller_id","shipping_limit_date","price","freight_value"
        "a1","1","kettle","s1","2017-10-06 11:07:15",58.90,13.29
        "a1","2","kettle","s1","2017-10-06 11:07:15",58.90,13.29
        "a1","3","mug","s1","2017-10-06 11:07:15",9.90,0.00
        "b2","1","lamp","s2","2018-07-30 03:24:27",118.70,22.76
        "c3","1","lamp","s2","2018-08-12 03:24:27",118.70,22.76
        """);
    write(
        PAYMENTS,
        """
        "order_id","payment_sequential","payment_type","payment_installments","payment_value"
        "a1",2,"voucher",1,54.28
        "a1",1,"credit_card",3,100.00
        "b2",1,"boleto",1,141.46
        "d4",1,"boleto",1,20.00
        """);
  }

  @Test
  void threeFilesAreOneHistory() {
    var history = read().get();
    assertThat(history.sales())
        .containsExactly(
            new Sale(
                "a1",
                Option.none(),
                Option.none(),
                Instant.parse("2017-10-02T13:56:33Z"),
                Vector.of(new OrderLine("kettle", 2, 5890), new OrderLine("mug", 1, 990)),
                2658,
                Option.some(Instant.parse("2017-10-04T22:55:00Z")),
                Option.some(Instant.parse("2017-10-11T00:25:13Z")),
                Vector.of(new Payment("card", 10_000), new Payment("store-balance", 5428))),
            new Sale(
                "b2",
                Option.none(),
                Option.none(),
                Instant.parse("2018-07-24T23:41:37Z"),
                Vector.of(new OrderLine("lamp", 1, 11_870)),
                2276,
                Option.some(Instant.parse("2018-07-26T17:31:00Z")),
                Option.none(),
                Vector.of(new Payment("boleto", 14_146))));
    assertThat(history.returns()).isEmpty();
    assertThat(history.wholeFile()).isEqualTo(new WholeFile(4, 0, 1, 29_574, 0));
    assertThat(history.rows())
        .isEqualTo(new RowReport(13, Vector.of(leftOut(RowReason.NOT_SOLD, 6, ITEMS, "c3"))));
  }

  @Test
  void theFileOfGoodsMayBeNamedInsteadOfTheDirectory() {
    var named = HistorySource.open(folder.resolve(ITEMS).toString(), Option.some("olist"));
    assertThat(named.get().sales()).isEqualTo(read().get().sales());
  }

  @Test
  void anyOfTheFilesMayBeGzip() throws IOException {
    var plain = read().get();
    for (var name : Vector.of(ORDERS, ITEMS, PAYMENTS)) {
      var text = Files.readString(folder.resolve(name));
      Files.delete(folder.resolve(name));
      Files.write(folder.resolve(name + ".gz"), WrittenHistory.gzip(text));
      assertThat(read().get()).isEqualTo(plain);
    }
  }

  @Test
  void anyOfTheFilesMayBeParquet() throws IOException {
    var plain = read().get();
    var columns = new LinkedHashMap<String, Kind>();
    columns.put("order_id", Kind.TEXT);
    columns.put("payment_type", Kind.TEXT);
    columns.put("payment_value", Kind.MONEY);
    Files.delete(folder.resolve(PAYMENTS));
    WrittenParquet.write(
        folder.resolve(PAYMENTS.replace(".csv", ".parquet")),
        columns,
        List.of(
            List.of("a1", "voucher", "54.28"),
            List.of("a1", "credit_card", "100.00"),
            List.of("b2", "boleto", "141.46"),
            List.of("d4", "boleto", "20.00")));
    assertThat(read().get()).isEqualTo(plain);
  }

  @Test
  void aFileThatIsMissing() throws IOException {
    Files.delete(folder.resolve(PAYMENTS));
    assertThat(read().getLeft().message())
        .isEqualTo(
            "there is no file '%s' beside '%s', which the mapping joins to it"
                .formatted(PAYMENTS, folder.resolve(ITEMS)));
    Files.delete(folder.resolve(ITEMS));
    assertThat(read().getLeft().message())
        .startsWith("there is no file '%s'".formatted(folder.resolve(ITEMS)));
  }

  @Test
  void theSampleIsOneFile() {
    assertThat(HistorySource.open("sample", Option.some("olist")).getLeft().message())
        .isEqualTo(
            "there is no file '%s' beside 'sample', which the mapping joins to it"
                .formatted(ORDERS));
  }

  @Test
  void rowsThatContradictTheOthersAreLeftOutWithTheirFileAndLine() throws IOException {
    append(
        ORDERS,
        """
        "a1","k1","delivered","2017-10-02 10:56:33",,,,
        "e5","k5","lost","2018-08-08 08:38:49",,,,
        "f6","k6","delivered","2018-08-08 08:38:49",,"2018-08-07 08:38:49","2018-08-09 08:38:49",
        "g7","k7","delivered","2018-08-08 08:38:49",,"2018-08-10 08:38:49","2018-08-09 08:38:49",
        "h8","k8","delivered","yesterday",,,,
        """);
    append(
        ITEMS,
        """
        "f6","1","lamp","s2",,118.70,22.76
        "z9","1","lamp","s2",,118.70,22.76
        "b2","2","lamp","s2",,118.70,free
        """);
    append(
        PAYMENTS,
        """
        "z9",1,"boleto",1,141.46
        "f6",1,"boleto",1,141.46
        "b2",2,"",1,1.00
        "b2",3,"boleto",1,-1.00
        """);
    var history = read().get();
    assertThat(history.sales().map(Sale::order)).containsExactly("a1", "b2");
    assertThat(history.sales().last().payments()).hasSize(1);
    assertThat(history.rows().leftOut())
        .containsExactly(
            leftOut(RowReason.TIME_NOT_IN_FORMAT, 10, ORDERS, "yesterday"),
            leftOut(RowReason.STATUS_UNKNOWN, 7, ORDERS, "lost"),
            new LeftOut(RowReason.DATES_OUT_OF_ORDER, 2, Vector.of(8L, 9L), ORDERS + ": f6"),
            leftOut(RowReason.REPEATED_ORDER, 6, ORDERS, "a1"),
            leftOut(RowReason.PRICE_NEGATIVE, 9, PAYMENTS, "-1.00"),
            leftOut(RowReason.NO_SUCH_ORDER, 6, PAYMENTS, "z9"),
            leftOut(RowReason.NO_TENDER, 8, PAYMENTS, "b2"),
            leftOut(RowReason.ORDER_LEFT_OUT, 7, PAYMENTS, "f6"),
            leftOut(RowReason.PRICE_NOT_A_NUMBER, 9, ITEMS, "free"),
            leftOut(RowReason.NO_SUCH_ORDER, 8, ITEMS, "z9"),
            leftOut(RowReason.NOT_SOLD, 6, ITEMS, "c3"),
            leftOut(RowReason.ORDER_LEFT_OUT, 7, ITEMS, "f6"));
  }

  @Test
  void aFileWithTooManyBrokenRowsIsRefused() throws IOException {
    append(PAYMENTS, "\"b2\",2,\"voucher\",1,0.00\n".repeat(14));
    append(PAYMENTS, "\"z9\",1,\"boleto\",1,141.46\n");
    assertThat(read().isRight()).isTrue(); // 1 of 19
    append(PAYMENTS, "\"z9\",2,\"boleto\",1,141.46\n");
    assertThat(read().getLeft().message())
        .isEqualTo(
            ("2 of the 20 rows of '%s' cannot be read, and broken-rows-at-most is 0.05: 2: the row"
                 + " belongs to an order that is not in the file of orders ('%s: z9' in line 20)")
                .formatted(folder.resolve(PAYMENTS), PAYMENTS));
  }

  private Either<HistoryFailure, OrderHistory> read() {
    return HistorySource.open(folder.toString(), Option.some("olist"))
        .map(history ->
            new OrderHistory(
                "three files",
                history.currency(),
                history.zone(),
                history.rates(),
                history.category(),
                history.titles(),
                history.sales(),
                history.returns(),
                history.wholeFile(),
                history.rows()));
  }

  private static LeftOut leftOut(RowReason reason, long line, String file, String example) {
    return new LeftOut(reason, 1, Vector.of(line), file + ": " + example);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private void append(String name, String text) throws IOException {
    write(name, Files.readString(folder.resolve(name)) + text);
  }
}
