package io.redress.amount;

import io.redress.money.Apportionment;
import io.redress.money.PartsRounding;
import io.redress.order.OrderDiscount;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * Points and coupons that paid a part: they go back in kind and in proportion, never those of a
 * whole order for one line.
 */
final class InKind {

  private InKind() {}

  static Seq<Restored> restored(Quoting quoting) {
    Seq<Restored> restored = List.empty();
    int number = 0;
    for (var discount : quoting.order().discounts()) {
      if (discount.points() > 0) {
        long points = points(quoting, number, discount);
        restored =
            points > 0 ? restored.append(new Restored.Points(discount.id(), points)) : restored;
      } else if (discount.kind() == OrderDiscount.Kind.COUPON && comesBack(quoting, discount)) {
        restored = restored.append(new Restored.Coupon(discount.id()));
      }
      number++;
    }
    return restored;
  }

  private static long points(Quoting quoting, int number, OrderDiscount discount) {
    var order = quoting.order();
    var weights = new long[order.lines().size()];
    long total = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = quoting.shares().shareOf(number, i);
      total = Math.addExact(total, weights[i]);
    }
    if (total == 0) {
      return 0;
    }
    long[] ofLines = Apportionment.of(discount.points(), weights);
    long points = 0;
    int at = 0;
    for (var line : order.lines()) {
      long units = quoting.asked().whole(at);
      long before = quoting.shares().before(at).quantity();
      if (units > 0) {
        points += PartsRounding.UP.fair(ofLines[at], line.quantity(), before, units);
      }
      at++;
    }
    return points;
  }

  private static boolean comesBack(Quoting quoting, OrderDiscount coupon) {
    var left = quoting.asked().unitsAfter(quoting.order());
    var how = quoting.terms().discounts().returnCoupon();
    int at = 0;
    boolean isGone = quoting.asked().bringsUnitsBack();
    boolean isItsReturn = false;
    for (var line : quoting.order().lines()) {
      boolean counts = how == CouponReturn.WHOLE_ORDER || coupon.appliesTo(line);
      isGone = isGone && !(counts && left[at] > 0);
      isItsReturn = isItsReturn || (counts && quoting.asked().whole(at) > 0);
      at++;
    }
    return switch (how) {
      case NEVER -> false;
      case WHOLE_ORDER, WHEN_ITS_LINES_RETURN -> isGone && isItsReturn;
    };
  }
}
