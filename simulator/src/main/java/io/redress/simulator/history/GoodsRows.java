package io.redress.simulator.history;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;

/** The rows of the file of goods. */
final class GoodsRows implements RowSink {

  private final HistoryMapping mapping;
  private final HistoryGathering gathering;
  private final Row row;
  private final Map<Column, FieldReader> readers;

  GoodsRows(HistoryMapping mapping, HistoryGathering gathering) {
    this.mapping = mapping;
    this.gathering = gathering;
    this.row = new Row(gathering.order(""));
    this.row.currency = mapping.currency().getCurrencyCode();
    this.readers = readers();
  }

  @Override
  public Map<Column, String> columns() {
    return mapping.layout().columns();
  }

  @Override
  public FieldReader reader(Column column) {
    return readers.getOrElse(column, FieldReader.IGNORED);
  }

  @Override
  public void add(long line) {
    gathering.add(line, row);
  }

  @Override
  public void addMisshapen(long line, int fields, int wanted) {
    gathering.addMisshapen(line, fields, wanted);
  }

  @Override
  public RowReport report() {
    return gathering.report();
  }

  private Map<Column, FieldReader> readers() {
    var read = new ColumnReaders(mapping);
    return HashMap.<Column, FieldReader>empty()
        .put(Column.ORDER, read.texts(gathering::order, order -> row.order = order))
        .put(Column.SKU, read.texts(this::article, article -> row.article = article))
        .put(Column.TITLE, read.names(title -> row.title = title))
        .put(Column.QUANTITY, read.texts(Reading::quantity, number -> row.quantity = number))
        .put(Column.TIME, read.times(Reading::time, time -> row.time = time))
        .put(Column.UNIT_PRICE, read.amounts(price -> row.unitPrice = price))
        .put(Column.CURRENCY, read.names(currency -> row.currency = currency))
        .put(Column.SHIPPING, read.amounts(shipping -> row.shipping = shipping))
        .put(Column.CUSTOMER, read.names(customer -> row.customer = customer))
        .put(Column.COUNTRY, read.names(country -> row.country = country))
        .put(Column.STATUS, read.texts(this::state, state -> row.state = state))
        .put(Column.DISPATCHED, read.times(Reading::timeIfAny, time -> row.dispatched = time))
        .put(Column.DELIVERED, read.times(Reading::timeIfAny, time -> row.delivered = time))
        .filterKeys(column -> columns().containsKey(column));
  }

  private Row.Article article(String sku) {
    return new Row.Article(sku, mapping.articleKind(sku));
  }

  private Row.State state(String word) {
    return new Row.State(word, mapping.statuses().get(word));
  }
}
