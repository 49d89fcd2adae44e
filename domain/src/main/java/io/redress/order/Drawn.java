package io.redress.order;

import io.redress.money.Money;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.Currency;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What a refund takes from what an order still has to give, beside money from its tenders.
 *
 * @param lines units that came back or are kept for less, and what was given for them
 * @param delivery what of the delivery fee went back
 * @param forfeited what was charged for delivery that had been free; negative where it went back
 * @param clawedBack the sum of all components by which discounts that were lost lowered the refund
 * @param gifts those that came back or were charged for
 * @param fees by their kind, what of each payment fee was settled
 */
@ValueObject
public record Drawn(
    Seq<RefundedLine> lines,
    Money delivery,
    Money forfeited,
    Money clawedBack,
    Set<GiftId> gifts,
    Map<String, Money> fees) {

  public static Drawn nothing(Currency currency) {
    var zero = Money.zero(currency);
    return new Drawn(List.empty(), zero, zero, zero, HashSet.empty(), HashMap.empty());
  }

  /** What an order says was taken of it. */
  public static Drawn of(Order order) {
    return new Drawn(
        order.refunded(),
        order.delivery().refunded(),
        order.delivery().forfeited(),
        order.clawedBack(),
        order.gifts().filter(Gift::settled).map(Gift::id).toSet(),
        order.fees().toMap(PaymentFee::kind, PaymentFee::settled));
  }

  /** The same about other lines. */
  public Drawn with(Seq<RefundedLine> other) {
    return new Drawn(other, delivery, forfeited, clawedBack, gifts, fees);
  }

  /** This and what was taken since. */
  public Drawn plus(Drawn more) {
    return new Drawn(
        more.lines.foldLeft(lines, Drawn::with),
        delivery.plus(more.delivery),
        forfeited.plus(more.forfeited),
        clawedBack.plus(more.clawedBack),
        gifts.union(more.gifts),
        fees.merge(more.fees, Money::plus));
  }

  /** An order of which this was taken, on top of what went back before. */
  public Order from(Order order) {
    return of(order).plus(this).alone(order);
  }

  /** An order of which this was taken, and nothing else. */
  public Order alone(Order order) {
    var none = Money.zero(order.currency());
    return order
        .change()
        .refunded(lines)
        .delivery(order.delivery().having(delivery, forfeited))
        .clawedBack(clawedBack)
        .gifts(order.gifts().map(gift -> gift.settled(gifts.contains(gift.id()))))
        .fees(order.fees().map(fee -> fee.having(fees.getOrElse(fee.kind(), none))))
        .build();
  }

  private static Seq<RefundedLine> with(Seq<RefundedLine> before, RefundedLine more) {
    int at = before.indexWhere(line -> line.line().equals(more.line()));
    return at < 0 ? before.append(more) : before.update(at, line -> line.plus(more));
  }
}
