package io.redress.simulator.history;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;

/** How to read one shop's file; {@code online-retail.yaml} explains each entry. */
record HistoryMapping(
    Currency currency,
    ZoneId zone,
    DateTimeFormatter timeFormat,
    Map<Column, String> columns,
    Seq<String> returnPrefixes,
    Seq<String> bookkeepingPrefixes,
    Skus shipping,
    Skus notGoods,
    String category,
    Map<Currency, BigDecimal> rates) {

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

  /** What the number of an article says about it. */
  enum ArticleKind {
    GOODS,
    SHIPPING,
    NOT_GOODS
  }
}
