package io.redress.facts;

import io.redress.goods.Condition;
import io.redress.goods.GoodsState;
import io.redress.request.Evidence;
import io.redress.request.Fault;
import io.redress.request.RequestKind;
import io.redress.table.Column;
import io.redress.table.Column.Kind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** The columns that a table may ask about. The list is closed; a policy cannot add to it. */
public final class Vocabulary {

  public static final Column GOODS =
      column(0, "goods", Kind.WORD, List.of(GoodsState.values()).map(GoodsState::word));
  public static final Column REQUEST =
      column(1, "request", Kind.WORD, List.of(RequestKind.values()).map(RequestKind::word));

  /** Its words are those of the policy's {@code reasons}. */
  public static final Column REASON = column(2, "reason", Kind.WORD);

  public static final Column FAULT =
      column(3, "fault", Kind.WORD, List.of(Fault.values()).map(Fault::word));

  /** Whether the reason may still be raised; unknown before the window's anchor has happened. */
  public static final Column WINDOW = column(4, "window", Kind.WORD, List.of("open", "over"));

  /** What the lines that come back have in common; unknown when that is nothing. */
  public static final Column CATEGORY = column(5, "category", Kind.HIERARCHY);

  /** The flags of all lines of the request together. */
  public static final Column FLAGS = column(6, "flags", Kind.WORDS);

  public static final Column CONDITION =
      column(7, "condition", Kind.WORD, List.of(Condition.values()).map(Condition::word));
  public static final Column EVIDENCE =
      column(8, "evidence", Kind.WORDS, List.of(Evidence.values()).map(Evidence::word));

  /** What was paid for the units of the request, in the policy's currency. */
  public static final Column AMOUNT = column(9, "amount", Kind.MONEY);

  /** What was paid for all goods of the order, in the policy's currency. */
  public static final Column ORDER_AMOUNT = column(10, "order-amount", Kind.MONEY);

  public static final Column QUANTITY = column(11, "quantity", Kind.NUMBER);

  /** Whether the request covers all that is left of the order. */
  public static final Column WHOLE_ORDER = column(12, "whole-order", Kind.TRUTH);

  public static final Column TIER = column(13, "tier", Kind.WORD);
  public static final Column CHANNEL = column(14, "channel", Kind.WORD);
  public static final Column REGION = column(15, "region", Kind.WORD);

  /** Full days of 24 hours, rounded down, as all columns named after days. */
  public static final Column DAYS_SINCE_ORDER = column(16, "days-since-order", Kind.NUMBER);

  public static final Column DAYS_SINCE_DISPATCH = column(17, "days-since-dispatch", Kind.NUMBER);
  public static final Column DAYS_SINCE_DELIVERY = column(18, "days-since-delivery", Kind.NUMBER);
  public static final Column DAYS_SINCE_LAST_SCAN = column(19, "days-since-last-scan", Kind.NUMBER);

  /** What an inspector found the goods of a line to be worth; the word is the shop's own. */
  public static final Column GRADE = column(20, "grade", Kind.WORD);

  /** The accessories of a line that did not come back; one at a time where each has its price. */
  public static final Column MISSING = column(21, "missing", Kind.WORDS);

  /** All columns; each stands at its position. */
  public static final Seq<Column> COLUMNS =
      Vector.of(
          GOODS,
          REQUEST,
          REASON,
          FAULT,
          WINDOW,
          CATEGORY,
          FLAGS,
          CONDITION,
          EVIDENCE,
          AMOUNT,
          ORDER_AMOUNT,
          QUANTITY,
          WHOLE_ORDER,
          TIER,
          CHANNEL,
          REGION,
          DAYS_SINCE_ORDER,
          DAYS_SINCE_DISPATCH,
          DAYS_SINCE_DELIVERY,
          DAYS_SINCE_LAST_SCAN,
          GRADE,
          MISSING);

  private Vocabulary() {}

  public static Option<Column> named(String name) {
    return COLUMNS.find(column -> column.name().equals(name));
  }

  private static Column column(int position, String name, Kind kind) {
    return column(position, name, kind, List.empty());
  }

  private static Column column(int position, String name, Kind kind, Seq<String> words) {
    return new Column(position, name, kind, words);
  }
}
