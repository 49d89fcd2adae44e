package io.redress.simulator.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistorySourceTest {

  @Test
  void aShopDescribesItsOwnFile(@TempDir Path directory) throws IOException {
    var mapping =
        Files.writeString(
            directory.resolve("shop.yaml"),
            """
            currency: JPY
            time-zone: Asia/Tokyo
            time-format: d/M/yyyy
            columns: {order: id, sku: article, quantity: pieces, time: day, unit-price: each}
            returns: {order-begins-with: [R-, X-]}
            category: toys
            """);
    var orders =
        Files.writeString(
            directory.resolve("orders.csv"),
            """
            day,id,article,each,pieces,remark
            9/1/2024,7,KITE,1200,2,"tall
            box"
            10/1/2024,X-7,KITE,1200,-1,
            10/1/2024,8,KITE,1200.5,1,
            """);
    var history = HistorySource.open(orders.toString(), Option.some(mapping.toString())).get();
    assertThat(history.sales())
        .containsExactly(
            new Sale(
                "7",
                Option.none(),
                Option.none(),
                Instant.parse("2024-01-08T15:00:00Z"),
                Vector.of(new OrderLine("KITE", 2, 1200)),
                0,
                Option.none(),
                Option.none(),
                Vector.empty()));
    assertThat(history.returns().map(RealReturn::number)).containsExactly("X-7");
    assertThat(history.rows().leftOut().head().firstLines()).containsExactly(5L);
    assertThat(history.category()).isEqualTo("toys");
    assertThat(history.rates()).isEmpty();
  }

  @Test
  void aFileIsReadAsOnlineRetailUnlessAMappingIsNamed(@TempDir Path directory) throws IOException {
    var file =
        Files.write(
            directory.resolve("plain-name"),
            WrittenHistory.gzip(WrittenHistory.HEADER + WrittenHistory.GOOD_ROW));
    var history = HistorySource.open(file.toString(), Option.none()).get();
    assertThat(history.name()).isEqualTo(file.toString());
    assertThat(HistorySource.open(file.toString(), Option.some("online-retail")).get())
        .isEqualTo(history);
  }
}
