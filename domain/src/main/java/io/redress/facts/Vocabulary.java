package io.redress.facts;

import io.redress.goods.Condition;
import io.redress.goods.GoodsState;
import io.redress.goods.ParcelNews.Intercept;
import io.redress.goods.ParcelNews.Recall;
import io.redress.order.Presale;
import io.redress.request.Evidence;
import io.redress.request.Fault;
import io.redress.request.RequestKind;
import io.redress.table.Column;
import io.redress.table.Column.Kind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.util.Locale;

/**
 * The columns that every policy's tables may ask about. A policy may declare more of its own, which
 * the shop fills in; they stand behind these.
 */
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

  /** The codes of {@link #WINDOW}. */
  static final long OPEN = 0;

  static final long OVER = 1;

  /** The flag of goods that the customer confirmed cannot be returned without a reason. */
  public static final String EXEMPTION_CONFIRMED = "exemption-confirmed";

  /** What the lines that come back have in common; unknown when that is nothing. */
  public static final Column CATEGORY = column(5, "category", Kind.HIERARCHY);

  /**
   * The flags of all lines of the request together; {@link #EXEMPTION_CONFIRMED} only where it
   * holds for every one of them.
   */
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

  /** The currency of the order. */
  public static final Column CURRENCY = column(22, "currency", Kind.WORD);

  /** The methods by which the order was paid, whether they are still open or not. */
  public static final Column PAYMENT_METHOD = column(23, "payment-method", Kind.WORDS);

  public static final Column PRESALE =
      column(24, "presale", Kind.WORD, List.of(Presale.Stage.values()).map(Presale.Stage::word));
  public static final Column DAYS_SINCE_PAYMENT = column(25, "days-since-payment", Kind.NUMBER);

  /** How many full days ago the customer's account was opened. */
  public static final Column CUSTOMER_AGE_DAYS = column(26, "customer-age-days", Kind.NUMBER);

  public static final Column IDENTITY_VERIFIED = column(27, "identity-verified", Kind.TRUTH);

  /** What the warehouse answered, once it has. */
  public static final Column INTERCEPT =
      column(28, "intercept", Kind.WORD, List.of(Intercept.values()).map(Intercept::word));

  /** What the courier answered, once it has. */
  public static final Column RECALL =
      column(29, "recall", Kind.WORD, List.of(Recall.values()).map(Recall::word));

  /** What the signals of the case call for; {@code io.redress.risk} says what each word means. */
  public static final Column RISK =
      column(30, "risk", Kind.WORD, List.of("allow", "step-up", "block"));

  /** What the signals of the case weigh together. */
  public static final Column RISK_SCORE = column(31, "risk-score", Kind.NUMBER);

  /** Whether what is given back goes in instalments; unknown before it is worked out. */
  public static final Column STAGED = column(32, "staged", Kind.TRUTH);

  /** The hour of the request in the policy's time zone, 0 to 23. */
  public static final Column HOUR = column(33, "hour", Kind.NUMBER);

  /** The day of the request in the policy's time zone. */
  public static final Column WEEKDAY =
      column(
          34,
          "weekday",
          Kind.WORD,
          List.of(DayOfWeek.values()).map(day -> day.name().toLowerCase(Locale.ROOT)));

  /** How many orders the customer has placed, this one included. */
  public static final Column CUSTOMER_ORDERS = column(35, "customer-orders", Kind.NUMBER);

  /** How many orders of the customer were given money back. */
  public static final Column CUSTOMER_REFUNDS = column(36, "customer-refunds", Kind.NUMBER);

  /** How many refunds left the goods with the customer. */
  public static final Column CUSTOMER_KEEP_GOODS_REFUNDS =
      column(37, "customer-keep-goods-refunds", Kind.NUMBER);

  /** How many refunds the customer had within the last 30 days. */
  public static final Column CUSTOMER_REFUNDS_30D = column(38, "customer-refunds-30d", Kind.NUMBER);

  /** What they came to, in the policy's currency. */
  public static final Column CUSTOMER_REFUNDED_30D =
      column(39, "customer-refunded-30d", Kind.MONEY);

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
          MISSING,
          CURRENCY,
          PAYMENT_METHOD,
          PRESALE,
          DAYS_SINCE_PAYMENT,
          CUSTOMER_AGE_DAYS,
          IDENTITY_VERIFIED,
          INTERCEPT,
          RECALL,
          RISK,
          RISK_SCORE,
          STAGED,
          HOUR,
          WEEKDAY,
          CUSTOMER_ORDERS,
          CUSTOMER_REFUNDS,
          CUSTOMER_KEEP_GOODS_REFUNDS,
          CUSTOMER_REFUNDS_30D,
          CUSTOMER_REFUNDED_30D);

  private Vocabulary() {}

  public static Option<Column> named(String name) {
    return COLUMNS.find(column -> column.name().equals(name));
  }

  /**
   * A column that a policy declares for itself.
   *
   * @param number which of its own columns it is, counted from zero
   * @param words the answers that are allowed; empty where they are open or no words
   */
  public static Column own(int number, String name, Kind kind, Seq<String> words) {
    return column(COLUMNS.size() + number, name, kind, words);
  }

  private static Column column(int position, String name, Kind kind) {
    return column(position, name, kind, List.empty());
  }

  private static Column column(int position, String name, Kind kind, Seq<String> words) {
    return new Column(position, name, kind, words);
  }
}
