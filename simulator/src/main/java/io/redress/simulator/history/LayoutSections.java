package io.redress.simulator.history;

import io.redress.adapter.policy.yaml.Field;
import io.redress.adapter.policy.yaml.Fields;
import io.redress.adapter.policy.yaml.Value;
import io.redress.simulator.history.Column.RowsAre;
import io.redress.simulator.history.HistoryMapping.JoinedFile;
import io.redress.simulator.history.HistoryMapping.Layout;
import io.redress.simulator.history.HistoryMapping.OrderState;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/** The sections of a mapping that say what stands in which file and column. */
final class LayoutSections {

  /** The keys of the layout, asked for and not yet taken. */
  record Read(
      Field<Option<String>> file,
      Field<RowsAre> rows,
      Field<Map<Column, String>> columns,
      Field<Seq<JoinedFile>> joined) {

    Layout value() {
      return new Layout(file.value(), rows.value(), columns.value(), joined.value());
    }

    /** Whether any file has the column; nobody knows before all of them were read. */
    Option<Boolean> has(Column column) {
      return columns
          .ifRead()
          .flatMap(goods ->
              joined
                  .ifRead()
                  .map(files -> goods.containsKey(column) || says(files).contains(column)));
    }
  }

  static Read layout(Fields fields) {
    var file = fields.optional("file", MappingDocument::someText);
    var rows = fields.optional("rows-are", value -> value.word(RowsAre.class), RowsAre.LINES);
    var joined = fields.optional("joined", LayoutSections::files, List.<JoinedFile>empty());
    var columns =
        fields.required(
            "columns",
            value -> goods(value, rows.ifRead().getOrElse(RowsAre.LINES), joined.ifRead()));
    return new Read(file, rows, columns, joined);
  }

  private static Seq<JoinedFile> files(Value value) {
    var files = value.list(LayoutSections::joined);
    if (files.count(file -> !file.isOfPayments()) > 1) {
      throw value.expected("one file of orders, and any number of payments");
    }
    return files;
  }

  private static Map<Column, String> goods(
      Value value, RowsAre rows, Option<Seq<JoinedFile>> joined) {
    var elsewhere = joined.map(LayoutSections::says).getOrElse(HashSet.of(Column.values()));
    var columns = columns(value, Column.ofGoods(rows), Column.requiredOfGoods(rows, elsewhere));
    joined.forEach(files ->
        columns
            .keySet()
            .intersect(elsewhere)
            .forEach(twice ->
                value.report("'%s' stands in a joined file already".formatted(twice.key()))));
    return columns;
  }

  private static Set<Column> says(Seq<JoinedFile> joined) {
    return HashSet.ofAll(joined.flatMap(JoinedFile::says));
  }

  private static JoinedFile joined(Value value) {
    return value.fields(fields -> {
      var file = fields.required("file", MappingDocument::someText);
      var columns = fields.required("columns", LayoutSections::joinedColumns);
      fields.done();
      return new JoinedFile(file.value(), columns.value());
    });
  }

  private static Map<Column, String> joinedColumns(Value value) {
    var columns = columns(value, Column.ofJoined(), HashSet.of(Column.ORDER));
    var payment = columns.keySet().filter(Column::isPayment);
    if (columns.size() == 1) {
      throw value.expected("a column besides 'order'");
    }
    if (!payment.isEmpty() && (payment.size() < 2 || columns.size() > 3)) {
      throw value.expected("of payments the columns order, tender and paid, and no other");
    }
    return columns;
  }

  private static Map<Column, String> columns(
      Value value, Seq<Column> allowed, Set<Column> required) {
    return value.fields(fields -> {
      var names = allowed.map(column -> Tuple.of(column, column(fields, column, required)));
      fields.done();
      return LinkedHashMap.ofEntries(
          names.flatMap(entry -> entry._2.value().map(name -> Tuple.of(entry._1, name)).toList()));
    });
  }

  private static Field<Option<String>> column(Fields fields, Column column, Set<Column> required) {
    return required.contains(column)
        ? fields.required(column.key(), value -> Option.some(MappingDocument.someText(value)))
        : fields.optional(column.key(), MappingDocument::someText);
  }

  /** The words that a shop uses, each with what it means. */
  static Map<String, OrderState> statuses(Value value) {
    return value.fields(fields -> {
      var sold = fields.required("sold", MappingDocument::someTexts);
      var cancelled =
          fields.optional("cancelled", MappingDocument::someTexts, List.<String>empty());
      var never = fields.optional("never-sold", MappingDocument::someTexts, List.<String>empty());
      fields.done();
      var words = sold.value().appendAll(cancelled.value()).appendAll(never.value());
      if (words.distinct().size() < words.size()) {
        throw value.problem("two states have the same word");
      }
      return HashMap.ofEntries(
          sold.value()
              .map(word -> Tuple.of(word, OrderState.SOLD))
              .appendAll(cancelled.value().map(word -> Tuple.of(word, OrderState.CANCELLED)))
              .appendAll(never.value().map(word -> Tuple.of(word, OrderState.NEVER_SOLD))));
    });
  }

  /** A column of states means nothing without their words, and the words nothing without it. */
  static void checkStatuses(Read layout, Field<Map<String, OrderState>> statuses, Value document) {
    for (var hasColumn : layout.has(Column.STATUS)) {
      for (var words : statuses.ifRead()) {
        if (hasColumn == words.isEmpty()) {
          document.report("a column 'status' and the section 'status' need each other");
        }
      }
    }
  }

  private LayoutSections() {}
}
