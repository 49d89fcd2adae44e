package io.redress.adapter.policy;

import static io.redress.adapter.policy.yaml.Written.entry;
import static io.redress.adapter.policy.yaml.Written.fields;
import static io.redress.adapter.policy.yaml.Written.list;
import static io.redress.adapter.policy.yaml.Written.text;

import io.redress.adapter.policy.yaml.Written;
import io.redress.adapter.policy.yaml.Written.Entry;
import io.redress.calendar.Length;
import io.redress.calendar.Window.FirstDay;
import io.redress.calendar.Window.LastDay;
import io.redress.facts.ReasonWindow;
import io.redress.request.Fault;
import io.redress.request.Reason;
import io.redress.table.Column;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/** Writes what a policy says about facts: columns of its own, reasons and windows. */
final class FactsWriter {

  private FactsWriter() {}

  static Written columns(Seq<Column> columns) {
    return fields(columns.flatMap(column -> entry(column.name(), answers(column)))).spread();
  }

  static Written reasons(Map<Reason, Fault> reasons) {
    return fields(reasons.toVector().flatMap(each -> entry(each._1.word(), Said.word(each._2))))
        .spread();
  }

  static Written windows(Map<Reason, ReasonWindow> windows) {
    return fields(windows.toVector().flatMap(each -> entry(each._1.word(), window(each._2))))
        .spread();
  }

  private static Written answers(Column column) {
    return switch (column.kind()) {
      case WORD -> fields(entry("one-of", list(column.words())));
      case WORDS -> fields(entry("set-of", list(column.words())));
      case NUMBER -> text("number");
      case MONEY -> text("money");
      case DURATION -> text("duration");
      case TRUTH -> text("boolean");
      case HIERARCHY -> text("hierarchy"); // only the vocabulary has one; the reader says so
    };
  }

  private static Written window(ReasonWindow window) {
    return fields(
        entry("after", Said.word(window.after())),
        entry("for", length(window.window().length())),
        counting(window.window().firstDay()),
        Said.word("last-day", window.window().lastDay(), LastDay.AS_IT_FALLS));
  }

  private static String length(Length length) {
    return switch (length) {
      case Length.Elapsed elapsed -> Said.duration(elapsed.time(), "hour");
      case Length.Days days -> Said.count(days.count(), "day");
      case Length.WorkingDays days -> Said.count(days.count(), "working day");
      case Length.Months months -> Said.count(months.count(), "month");
    };
  }

  private static Seq<Entry> counting(FirstDay firstDay) {
    return switch (firstDay) {
      case COUNTED -> entry("counting", "from-same-day");
      case NOT_COUNTED -> List.empty();
    };
  }
}
