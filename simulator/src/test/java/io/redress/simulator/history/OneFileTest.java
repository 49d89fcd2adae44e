package io.redress.simulator.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.simulator.history.OrderHistory.WholeFile;
import io.redress.simulator.history.RowReport.LeftOut;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What a single file may say besides what it must. */
class OneFileTest {

  private static final String MAPPING =
      """
      currency: EUR
      time-zone: UTC
      time-format: yyyy-MM-dd
      columns:
        order: order
        sku: sku
        quantity: pieces
        time: ordered
        unit-price: price
        currency: currency
        shipping: postage
        status: status
        dispatched: sent
        delivered: arrived
      status: {sold: done, cancelled: cancelled, never-sold: [unpaid, fraud]}
      category: toys
      """;
  private static final String HEADER =
      "order,sku,pieces,ordered,price,currency,postage,status,sent,arrived\n";

  @Test
  void postageStatesAndParcelsMayStandInTheFileOfGoods() {
    var history =
        read(
            """
            1,KITE,2,2024-01-09,12,EUR,3.50,done,2024-01-10,2024-01-12
            1,BALL,1,2024-01-09,5,EUR,0,done,2024-01-11,
            2,KITE,1,2024-01-09,12,EUR,3.50,cancelled,,
            2,BALL,1,2024-01-09,5,EUR,3.50,cancelled,,
            3,BALL,1,2024-01-09,5,EUR,3.50,unpaid,,
            """);
    assertThat(history.sales())
        .containsExactly(
            new Sale(
                "1",
                Option.none(),
                Option.none(),
                Instant.parse("2024-01-09T00:00:00Z"),
                Vector.of(new OrderLine("KITE", 2, 1200), new OrderLine("BALL", 1, 500)),
                350,
                Option.some(Instant.parse("2024-01-11T00:00:00Z")),
                Option.some(Instant.parse("2024-01-12T00:00:00Z")),
                Vector.empty()));
    assertThat(history.wholeFile()).isEqualTo(new WholeFile(3, 0, 1, 3250, 0));
    assertThat(history.rows().leftOut())
        .containsExactly(new LeftOut(RowReason.NOT_SOLD, 3, Vector.of(4L, 5L, 6L), "2"));
  }

  @Test
  void mixedCurrenciesAndContradictingDatesAreLeftOut() {
    var history =
        read(
            """
            1,KITE,2,2024-01-09,12,EUR,3.50,done,2024-01-10,2024-01-12
            2,KITE,2,2024-01-09,12,USD,3.50,done,2024-01-10,2024-01-12
            3,KITE,2,2024-01-09,12,,3.50,done,2024-01-10,2024-01-12
            4,KITE,2,2024-01-09,12,EUR,3.50,done,2024-01-08,2024-01-12
            5,KITE,2,2024-01-09,12,EUR,3.50,done,2024-01-10,2024-01-09
            6,KITE,2,2024-01-09,12,EUR,3.50,done,,2024-01-08
            7,KITE,2,2024-01-09,12,EUR,3.50,lost,,
            8,KITE,2,2024-01-09,12,EUR,3.50,done,10 Jan,
            9,KITE,2,2024-01-09,12,EUR,half,done,,
            """);
    assertThat(history.sales().map(Sale::order)).containsExactly("1");
    assertThat(history.rows().leftOut())
        .containsExactly(
            new LeftOut(RowReason.TIME_NOT_IN_FORMAT, 1, Vector.of(9L), "10 Jan"),
            new LeftOut(RowReason.PRICE_NOT_A_NUMBER, 1, Vector.of(10L), "half"),
            new LeftOut(RowReason.OTHER_CURRENCY, 2, Vector.of(3L, 4L), "USD"),
            new LeftOut(RowReason.STATUS_UNKNOWN, 1, Vector.of(8L), "lost"),
            new LeftOut(RowReason.DATES_OUT_OF_ORDER, 3, Vector.of(5L, 6L, 7L), "4"));
  }

  private static OrderHistory read(String rows) {
    return WrittenHistory.read((HEADER + rows).getBytes(StandardCharsets.UTF_8), MAPPING).get();
  }
}
