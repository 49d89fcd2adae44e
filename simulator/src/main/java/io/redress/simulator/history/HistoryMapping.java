package io.redress.simulator.history;

import io.redress.simulator.history.Column.RowsAre;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;

/**
 * How to read one shop's files; {@code online-retail.yaml} and {@code olist.yaml} explain each
 * entry.
 *
 * @param tenders what the population calls the shop's means of payment; others keep their names
 * @param brokenRowsAtMost the share of unreadable rows above which a file is refused
 */
record HistoryMapping(
    Currency currency,
    ZoneId zone,
    DateTimeFormatter timeFormat,
    Layout layout,
    Seq<String> returnPrefixes,
    Seq<String> bookkeepingPrefixes,
    Map<String, OrderState> statuses,
    Skus shipping,
    Skus notGoods,
    Map<String, String> tenders,
    String category,
    Map<Currency, BigDecimal> rates,
    BigDecimal brokenRowsAtMost) {

  /**
   * What stands where.
   *
   * @param file the name of the file of goods, for a history that is a directory
   * @param columns of the file of goods
   */
  record Layout(
      Option<String> file, RowsAre rows, Map<Column, String> columns, Seq<JoinedFile> joined) {

    /** The files that say something about each order, and then those of payments. */
    Seq<JoinedFile> inReadingOrder() {
      return joined.sortBy(JoinedFile::isOfPayments);
    }

    /** What the file of goods is called where there are several. */
    String file(String path) {
      return file.getOrElse(path);
    }

    boolean hasFileOfOrders() {
      return joined.exists(file -> !file.isOfPayments());
    }
  }

  /** A file beside that of goods, whose rows say to which order they belong. */
  record JoinedFile(String file, Map<Column, String> columns) {

    /** Of which an order may have several rows; of others it has one. */
    boolean isOfPayments() {
      return columns.containsKey(Column.TENDER);
    }

    Set<Column> says() {
      return columns.keySet().remove(Column.ORDER);
    }
  }

  OrderKind orderKind(String order) {
    if (bookkeepingPrefixes.exists(order::startsWith)) {
      return OrderKind.BOOKKEEPING;
    }
    return returnPrefixes.exists(order::startsWith) ? OrderKind.RETURN : OrderKind.SALE;
  }

  ArticleKind articleKind(String sku) {
    if (shipping.contains(sku)) {
      return ArticleKind.SHIPPING;
    }
    return notGoods.contains(sku) ? ArticleKind.NOT_GOODS : ArticleKind.GOODS;
  }

  /** What the number of an order says about it. */
  enum OrderKind {
    SALE,
    RETURN,
    BOOKKEEPING
  }

  /** What the status of an order says about it. */
  enum OrderState {
    SOLD,
    CANCELLED,
    NEVER_SOLD
  }

  /** What the number of an article says about it. */
  enum ArticleKind {
    GOODS,
    SHIPPING,
    NOT_GOODS
  }
}
