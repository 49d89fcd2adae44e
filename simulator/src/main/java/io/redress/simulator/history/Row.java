package io.redress.simulator.history;

import io.redress.simulator.history.HistoryMapping.ArticleKind;
import io.redress.simulator.history.HistoryMapping.OrderState;
import io.vavr.control.Option;

/** The row being read. One object for all rows: a file has millions, and none is kept. */
final class Row {

  static final Reading NOT_YET = new Reading.Value(Reading.NEVER);
  static final State SOLD = new State("", Option.some(OrderState.SOLD));

  GatheringOrder order;
  Article article = new Article("", ArticleKind.GOODS);
  String title = "";
  String customer = "";
  String country = "";
  String currency = "";
  State state = SOLD;
  Reading quantity = new Reading.Value(1);
  Reading time = NOT_YET;
  Reading unitPrice = new Reading.Value(0);
  Reading shipping = new Reading.Value(0);
  Reading dispatched = NOT_YET;
  Reading delivered = NOT_YET;

  Row(GatheringOrder noOrder) {
    this.order = noOrder;
  }

  /** An article's number and what it says. */
  static final class Article {

    private final String sku;
    private final ArticleKind kind;

    /** Whether its title was noted, so that not every row has to ask. */
    boolean hasTitle;

    Article(String sku, ArticleKind kind) {
      this.sku = sku;
      this.kind = kind;
    }

    String sku() {
      return sku;
    }

    ArticleKind kind() {
      return kind;
    }
  }

  /** A status and what it says; nothing, if the mapping does not know it. */
  record State(String word, Option<OrderState> meaning) {}
}
