package io.redress.simulator.history;

import io.redress.simulator.history.HistoryMapping.ArticleKind;

/** The row being read. One object for all rows: a file has millions, and none is kept. */
final class Row {

  GatheringOrder order;
  Article article = new Article("", ArticleKind.GOODS);
  String title = "";
  String customer = "";
  String country = "";
  Reading quantity = new Reading.Value(0);
  Reading time = new Reading.Value(0);
  Reading unitPrice = new Reading.Value(0);

  Row(GatheringOrder noOrder) {
    this.order = noOrder;
  }

  /** An article's number and what it says. */
  record Article(String sku, ArticleKind kind) {}
}
