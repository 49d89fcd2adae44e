package io.redress.simulator.history;

import io.redress.simulator.history.HistoryMapping.JoinedFile;
import io.redress.simulator.history.HistoryMapping.OrderState;
import io.redress.simulator.history.OrderFacts.Standing;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;

/** The rows of a file beside that of goods: one of orders, or one of payments. */
final class JoinedRows implements RowSink {

  private final JoinedFile file;
  private final HistoryMapping mapping;
  private final OrderBook book;
  private final RowTally tally = new RowTally();
  private final Map<Column, FieldReader> readers;
  private final boolean hasFileOfOrders;

  private String order = "";
  private String customer = "";
  private String country = "";
  private Row.State state = Row.SOLD;
  private Reading time = Row.NOT_YET;
  private Reading dispatched = Row.NOT_YET;
  private Reading delivered = Row.NOT_YET;
  private String tender = "";
  private Reading paid = new Reading.Value(0);

  JoinedRows(JoinedFile file, HistoryMapping mapping, OrderBook book) {
    this.file = file;
    this.mapping = mapping;
    this.book = book;
    this.hasFileOfOrders = mapping.layout().hasFileOfOrders();
    this.readers = readers();
  }

  @Override
  public Map<Column, String> columns() {
    return file.columns();
  }

  @Override
  public FieldReader reader(Column column) {
    return readers.getOrElse(column, FieldReader.IGNORED);
  }

  @Override
  public void addMisshapen(long line, int fields, int wanted) {
    tally.countRow();
    tally.leaveOut(
        RowReason.WRONG_NUMBER_OF_FIELDS, line, "%d instead of %d".formatted(fields, wanted));
  }

  @Override
  public void add(long line) {
    tally.countRow();
    if (order.isEmpty()) {
      tally.leaveOut(RowReason.NO_ORDER, line, "");
    } else if (file.isOfPayments()) {
      addPayment(line);
    } else {
      addOrder(line);
    }
  }

  private void addPayment(long line) {
    var facts = book.facts(order);
    if (hasFileOfOrders && facts.standing == Standing.UNSEEN) {
      tally.leaveOut(RowReason.NO_SUCH_ORDER, line, order);
    } else if (facts.standing == Standing.LEFT_OUT) {
      tally.leaveOut(RowReason.ORDER_LEFT_OUT, line, order);
    } else if (tender.isEmpty()) {
      tally.leaveOut(RowReason.NO_TENDER, line, order);
    } else {
      switch (paid) {
        case Reading.Unreadable(var reason, var text) -> tally.leaveOut(reason, line, text);
        case Reading.Value(long minor) ->
            book.open(order)
                .payments
                .add(new Payment(mapping.tenders().getOrElse(tender, tender), minor));
      }
    }
  }

  private void addOrder(long line) {
    var facts = book.open(order);
    if (facts.standing != Standing.UNSEEN) {
      tally.leaveOut(RowReason.REPEATED_ORDER, line, order);
      return;
    }
    facts.standing = Standing.LEFT_OUT;
    var unreadable = Reading.firstUnreadable(time, dispatched, delivered);
    if (unreadable.isDefined()) {
      unreadable.forEach(why -> tally.leaveOut(why.reason(), line, why.text()));
    } else if (state.meaning().isEmpty()) {
      tally.leaveOut(RowReason.STATUS_UNKNOWN, line, state.word());
    } else if (Reading.areOutOfOrder(time.value(), dispatched.value(), delivered.value())) {
      tally.leaveOut(RowReason.DATES_OUT_OF_ORDER, line, order);
    } else {
      state.meaning().forEach(meaning -> write(facts, meaning));
    }
  }

  private void write(OrderFacts facts, OrderState meaning) {
    facts.standing = Standing.READ;
    facts.state = meaning;
    facts.second = time.value();
    facts.dispatched = dispatched.value();
    facts.delivered = delivered.value();
    facts.customer = customer;
    facts.country = country;
  }

  @Override
  public RowReport report() {
    return tally.report().in(file.file());
  }

  private Map<Column, FieldReader> readers() {
    var read = new ColumnReaders(mapping);
    return HashMap.<Column, FieldReader>empty()
        .put(Column.ORDER, read.names(text -> order = text))
        .put(Column.CUSTOMER, read.names(text -> customer = text))
        .put(Column.COUNTRY, read.names(text -> country = text))
        .put(Column.STATUS, read.texts(this::state, meaning -> state = meaning))
        .put(Column.TIME, read.times(Reading::time, second -> time = second))
        .put(Column.DISPATCHED, read.times(Reading::timeIfAny, second -> dispatched = second))
        .put(Column.DELIVERED, read.times(Reading::timeIfAny, second -> delivered = second))
        .put(Column.TENDER, read.names(text -> tender = text))
        .put(Column.PAID, read.amounts(minor -> paid = minor))
        .filterKeys(column -> columns().containsKey(column));
  }

  private Row.State state(String word) {
    return new Row.State(word, mapping.statuses().get(word));
  }
}
