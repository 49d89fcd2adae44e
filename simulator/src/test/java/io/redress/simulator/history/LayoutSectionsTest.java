package io.redress.simulator.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.policy.yaml.Problem;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LayoutSectionsTest {

  private static final String REST =
      """
      currency: BRL
      time-zone: America/Sao_Paulo
      time-format: yyyy-MM-dd
      category: home
      """;

  @Test
  void aRowThatIsAPieceHasNoQuantityAndAnotherMustHaveOne() {
    assertThat(problems("columns: {order: a, sku: b, unit-price: c, time: d}"))
        .containsExactly("shop.yaml:5:10: missing key 'quantity'");
    assertThat(problems("columns: {order: a, sku: b, unit-price: c, time: d}\nrows-are: pieces\n"))
        .isEmpty();
    assertThat(
            problems(
                "columns: {order: a, sku: b, unit-price: c, time: d, quantity: e}\n"
                    + "rows-are: pieces"))
        .first()
        .asString()
        .startsWith(
            "shop.yaml:5:53: unknown key 'quantity'; allowed here: order, sku, title, time");
  }

  @Test
  void timesAndStatesStandInOneFile() {
    assertThat(
            problems(
                """
                columns: {order: a, sku: b, unit-price: c, quantity: d, time: e}
                joined:
                  - {file: f.csv, columns: {order: a, time: t}}
                """))
        .containsExactly("shop.yaml:5:10: 'time' stands in a joined file already");
    assertThat(problems("columns: {order: a, sku: b, unit-price: c, quantity: d}"))
        .containsExactly("shop.yaml:5:10: missing key 'time'");
  }

  @Test
  void paymentsAreAloneInTheirFileAndOrdersHaveOneFile() {
    assertThat(
            problems(
                    """
                    columns: {order: a, sku: b, unit-price: c, quantity: d, time: e}
                    joined:
                      - {file: f.csv, columns: {order: a, tender: t}}
                      - {file: f.csv, columns: {order: a, tender: t, paid: p, country: c}}
                      - {file: f.csv, columns: {order: a}}
                    """)
                .map(text -> text.replaceFirst("; found.*", "")))
        .containsExactly(
            "shop.yaml:7:28: expected of payments the columns order, tender and paid, and no other",
            "shop.yaml:8:28: expected of payments the columns order, tender and paid, and no other",
            "shop.yaml:9:28: expected a column besides 'order'");
    assertThat(
            problems(
                """
                columns: {order: a, sku: b, unit-price: c, quantity: d, time: e}
                joined:
                  - {file: f.csv, columns: {order: a, customer: t}}
                  - {file: f.csv, columns: {order: a, country: t}}
                """))
        .first()
        .asString()
        .startsWith("shop.yaml:7:3: expected one file of orders, and any number of payments");
  }

  @Test
  void aColumnOfStatesNeedsTheirWordsAndTheWordsNeedTheColumn() {
    assertThat(
            problems("columns: {order: a, sku: b, unit-price: c, quantity: d, time: e, status: f}"))
        .containsExactly(
            "shop.yaml:1:1: a column 'status' and the section 'status' need each other");
    assertThat(
            problems(
                """
                columns: {order: a, sku: b, unit-price: c, quantity: d, time: e}
                status: {sold: done}
                """))
        .containsExactly(
            "shop.yaml:1:1: a column 'status' and the section 'status' need each other");
    assertThat(
            problems(
                """
                columns: {order: a, sku: b, unit-price: c, quantity: d, time: e, status: f}
                status: {sold: [done, sent], cancelled: sent}
                """))
        .containsExactly("shop.yaml:6:9: two states have the same word");
  }

  @Test
  void theBoundOnBrokenRowsIsAShare() {
    assertThat(
            problems(
                """
                columns: {order: a, sku: b, unit-price: c, quantity: d, time: e}
                broken-rows-at-most: 5
                """))
        .containsExactly("shop.yaml:6:22: expected a share from 0 to 1; found '5'");
  }

  private static Seq<String> problems(String layout) {
    return MappingDocument.read("shop.yaml", (REST + layout).getBytes(StandardCharsets.UTF_8))
        .fold(problems -> problems.map(Problem::toString), read -> List.empty());
  }
}
