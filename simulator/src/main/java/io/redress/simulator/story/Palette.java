package io.redress.simulator.story;

import io.redress.calendar.Length;
import io.redress.facts.Vocabulary;
import io.redress.money.Money;
import io.redress.policy.Policy;
import io.redress.request.Reason;
import io.redress.settlement.Staging;
import io.redress.simulator.draw.Draws;
import io.redress.simulator.draw.Purpose;
import io.redress.table.Column;
import io.vavr.Tuple;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.time.Duration;

/**
 * What stories about a policy are made of: its words, and the numbers at which it answers otherwise
 * with those beside them. Of every list the first is the plainest.
 *
 * @param amounts what a unit may cost, in minor units of the policy's currency
 * @param days how many days may have gone by
 * @param waits how long it may take until somebody does something
 */
record Palette(
    Policy policy,
    Vector<String> categories,
    Vector<String> flags,
    Vector<Reason> reasons,
    Vector<String> tiers,
    Vector<String> channels,
    Vector<String> regions,
    Vector<String> methods,
    Vector<String> grades,
    Vector<Long> amounts,
    Vector<Long> days,
    Vector<Long> accountDays,
    Vector<Long> quantities,
    Vector<Long> pastOrders,
    Vector<Long> pastRefunds,
    Vector<Long> keptGoods,
    Vector<Long> recentRefunds,
    Vector<Long> recentlyRefunded,
    Vector<Duration> waits,
    Map<Column, Vector<String>> ownWords,
    Map<Column, Vector<Long>> ownNumbers) {

  private static final List<Column> DAYS =
      List.of(
          Vocabulary.DAYS_SINCE_ORDER,
          Vocabulary.DAYS_SINCE_PAYMENT,
          Vocabulary.DAYS_SINCE_DISPATCH,
          Vocabulary.DAYS_SINCE_DELIVERY,
          Vocabulary.DAYS_SINCE_LAST_SCAN);

  private static final Vector<Duration> WAITS =
      Vector.of(
          Duration.ofHours(1),
          Duration.ZERO,
          Duration.ofMinutes(1),
          Duration.ofDays(1),
          Duration.ofDays(8),
          Duration.ofDays(31));

  static Palette of(Policy policy) {
    var said = Mentioned.in(policy);
    return new Palette(
        policy,
        words("goods", said, Vocabulary.CATEGORY),
        said.words(Vocabulary.FLAGS).toVector(),
        policy.facts().reasons().keySet().toVector().sortBy(Reason::word),
        words("regular", said, Vocabulary.TIER),
        words("web", said, Vocabulary.CHANNEL),
        words("CN", said, Vocabulary.REGION),
        words("card", said, Vocabulary.PAYMENT_METHOD),
        words("A", said, Vocabulary.GRADE),
        numbers(major(policy, 100), amounts(policy, said)).reject(amount -> amount == 0),
        numbers(1, days(policy, said)),
        numbers(400, said.bounds(Vocabulary.CUSTOMER_AGE_DAYS)),
        numbers(1, said.bounds(Vocabulary.QUANTITY).add(2L)).reject(units -> units == 0),
        numbers(10, said.bounds(Vocabulary.CUSTOMER_ORDERS)),
        numbers(0, said.bounds(Vocabulary.CUSTOMER_REFUNDS)),
        numbers(0, said.bounds(Vocabulary.CUSTOMER_KEEP_GOODS_REFUNDS)),
        numbers(
            0,
            said.bounds(Vocabulary.CUSTOMER_REFUNDS_30D)
                .addAll(policy.risk().caps().refundsPer30Days().map(Integer::longValue))),
        numbers(
            0,
            said.bounds(Vocabulary.CUSTOMER_REFUNDED_30D)
                .addAll(policy.risk().caps().refundedPer30Days().map(Money::minor))),
        WAITS,
        policy.columns().toMap(column -> Tuple.of(column, ownWords(column, said))),
        policy.columns().toMap(column -> Tuple.of(column, numbers(0, said.bounds(column)))));
  }

  /** One of a list; the plainest is the simplest. */
  static <T> T one(Vector<T> of, Draws.Entity draws, Purpose purpose) {
    return of.get(of.size() == 1 ? 0 : draws.below(purpose, 0, of.size()));
  }

  /** The words that a column of the policy's own may answer with. */
  Vector<String> own(Column column) {
    return ownWords.getOrElse(column, Vector.of("none"));
  }

  Vector<Long> ownNumbers(Column column) {
    return ownNumbers.getOrElse(column, Vector.of(0L));
  }

  private static Vector<String> ownWords(Column column, Mentioned said) {
    var words =
        column.words().isEmpty() ? said.words(column).toVector() : column.words().toVector();
    return words.isEmpty() ? Vector.of("none") : words;
  }

  private static Vector<String> words(String plain, Mentioned said, Column column) {
    return Vector.of(plain).appendAll(said.words(column)).distinct();
  }

  /** Each bound with the numbers beside it, behind the plain one. */
  private static Vector<Long> numbers(long plain, Iterable<Long> bounds) {
    return Vector.of(plain)
        .appendAll(
            TreeSet.ofAll(bounds)
                .flatMap(bound -> List.of(bound - 1, bound, bound + 1))
                .filter(number -> number >= 0))
        .distinct();
  }

  private static Seq<Long> amounts(Policy policy, Mentioned said) {
    var caps = policy.risk().caps();
    var limits =
        policy
            .authority()
            .upTo()
            .values()
            .appendAll(policy.authority().perDay().values())
            .appendAll(policy.authority().dualAbove())
            .appendAll(caps.automaticUpTo())
            .appendAll(caps.grantedPerDay())
            .appendAll(caps.refundedPer30Days())
            .appendAll(policy.settlement().staging().map(Staging::above));
    return limits
        .map(Money::minor)
        .appendAll(said.bounds(Vocabulary.AMOUNT))
        .appendAll(said.bounds(Vocabulary.ORDER_AMOUNT))
        .append(2L)
        .append(major(policy, 3) + major(policy, 1) / 3)
        .toVector();
  }

  private static long major(Policy policy, long units) {
    return BigDecimal.valueOf(units)
        .movePointRight(policy.currency().getDefaultFractionDigits())
        .longValueExact();
  }

  private static Seq<Long> days(Policy policy, Mentioned said) {
    return DAYS.flatMap(said::bounds)
        .appendAll(policy.facts().windows().values().map(window -> days(window.window().length())))
        .toVector();
  }

  private static long days(Length length) {
    return switch (length) {
      case Length.Elapsed elapsed -> elapsed.time().toDays();
      case Length.Days days -> days.count();
      case Length.Months months -> 31L * months.count();
      case Length.WorkingDays days -> days.count() * 7L / 5;
    };
  }
}
