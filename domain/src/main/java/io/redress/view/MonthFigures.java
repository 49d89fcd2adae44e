package io.redress.view;

import io.redress.money.Money;
import io.redress.money.Percent;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.Currency;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * One month.
 *
 * @param requests how many cases were opened in it
 * @param refunded how many of those cases were closed as refunded, whenever that was
 * @param moved what went back in it, by the currency in which it went, of whatever case
 * @param coupons what the coupons are worth that were given in it, by their currency
 */
@ValueObject
public record MonthFigures(
    long requests, long refunded, Map<Currency, Money> moved, Map<Currency, Money> coupons) {

  private static final MonthFigures NOTHING =
      new MonthFigures(0, 0, HashMap.empty(), HashMap.empty());

  static final MonthFigures REQUEST = new MonthFigures(1, 0, HashMap.empty(), HashMap.empty());
  static final MonthFigures REFUNDED = new MonthFigures(0, 1, HashMap.empty(), HashMap.empty());

  public static MonthFigures nothing() {
    return NOTHING;
  }

  static MonthFigures moved(Money amount) {
    return new MonthFigures(0, 0, HashMap.of(amount.currency(), amount), HashMap.empty());
  }

  static MonthFigures coupon(Money amount) {
    return new MonthFigures(0, 0, HashMap.empty(), HashMap.of(amount.currency(), amount));
  }

  public MonthFigures plus(MonthFigures other) {
    return new MonthFigures(
        Math.addExact(requests, other.requests),
        Math.addExact(refunded, other.refunded),
        moved.merge(other.moved, Money::plus),
        coupons.merge(other.coupons, Money::plus));
  }

  /**
   * Which part of the requests was refunded, rounded down to a millionth; it grows while cases of
   * the month are open. None in a month without requests.
   */
  public Option<Percent> refundRate() {
    return Attained.share(refunded, requests);
  }
}
