package io.redress.adapter.payment.memory;

import io.redress.money.Money;
import io.redress.order.TenderId;
import io.redress.port.PaymentGateway;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.Currency;
import java.util.function.Function;

/**
 * A trustworthy payment provider in memory. The script decides what becomes of a leg when it
 * arrives for the first time; every later word about the leg is how it stands in the books.
 *
 * <p>A leg id that comes again with other content moves nothing and leaves the leg as it was. The
 * answer is {@link LegAnswer#UNCERTAIN}: {@link LegAnswer#DECLINED} would say that nothing moved
 * under this id, and the case would pay the same debt by another route.
 *
 * <p>A leg that was asked about before it arrived was told to be declined, which is for good; when
 * it arrives after all, it is declined.
 */
public final class InMemoryPaymentGateway implements PaymentGateway {

  private final Function<RefundLeg, Treatment> script;
  private Map<LegId, Kept> legs = HashMap.empty();
  private Map<Pot, Money> paid = HashMap.empty();

  /** A leg in the books; no content if it was asked about before it arrived. */
  private record Kept(Option<RefundLeg> leg, LegAnswer stands) {}

  /** Where money of one currency went. */
  private record Pot(TenderId tender, Currency currency) {}

  /** A provider that pays everything at once. */
  public InMemoryPaymentGateway() {
    this(leg -> Treatment.open(LegAnswer.CONFIRMED));
  }

  public InMemoryPaymentGateway(Function<RefundLeg, Treatment> script) {
    this.script = script;
  }

  @Override
  public synchronized LegAnswer refund(RefundLeg leg) {
    return legs.get(leg.id()).map(kept -> again(kept, leg)).getOrElse(() -> first(leg));
  }

  @Override
  public synchronized LegAnswer query(LegId leg) {
    var kept = legs.get(leg).getOrElse(new Kept(Option.none(), LegAnswer.DECLINED));
    legs = legs.put(leg, kept);
    return kept.stands();
  }

  /**
   * Lets the provider come to an end with a leg that it accepted or was vague about.
   *
   * @throws IllegalStateException if the leg never arrived, or ended otherwise
   */
  public synchronized void settle(LegId id, LegAnswer answer) {
    var leg =
        legs.get(id)
            .filter(kept -> kept.stands() == answer || !isFinal(kept.stands()))
            .flatMap(Kept::leg)
            .getOrElseThrow(() -> new IllegalStateException("leg " + id + " cannot be " + answer));
    if (query(id) != answer) {
      book(leg, answer);
    }
  }

  /** What went back for a tender altogether, by whichever route. */
  public synchronized Money paidFor(TenderId tender, Currency currency) {
    return paid.getOrElse(new Pot(tender, currency), Money.zero(currency));
  }

  private LegAnswer first(RefundLeg leg) {
    var treatment = script.apply(leg);
    book(leg, treatment.stands());
    return treatment.told();
  }

  private static LegAnswer again(Kept kept, RefundLeg leg) {
    return kept.leg().forAll(leg::equals) ? kept.stands() : LegAnswer.UNCERTAIN;
  }

  private void book(RefundLeg leg, LegAnswer stands) {
    legs = legs.put(leg.id(), new Kept(Option.of(leg), stands));
    if (stands == LegAnswer.CONFIRMED) {
      for (var tender : leg.tender()) {
        paid = paid.put(new Pot(tender, leg.amount().currency()), leg.amount(), Money::plus);
      }
    }
  }

  private static boolean isFinal(LegAnswer answer) {
    return answer == LegAnswer.CONFIRMED || answer == LegAnswer.DECLINED;
  }
}
