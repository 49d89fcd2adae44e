package io.redress.adapter.payment.memory;

import io.redress.money.Money;
import io.redress.order.TenderId;
import io.redress.port.LegView;
import io.redress.port.PaymentGateway;
import io.redress.port.RefundAnswer;
import io.redress.port.Submission;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import java.util.Currency;
import java.util.function.Function;

/**
 * A trustworthy payment provider in memory. The script decides what becomes of a leg when it
 * arrives for the first time; every later word about the leg is how it stands in the books.
 *
 * <p>A leg id that comes again with other content moves nothing and leaves the leg as it was. The
 * answer is {@link LegAnswer#UNCERTAIN}: {@link LegAnswer#DECLINED} would say that nothing moved
 * under this id, and the case would pay the same debt by another route.
 */
public final class InMemoryPaymentGateway implements PaymentGateway {

  private final Function<RefundLeg, Treatment> script;
  private Map<LegId, Kept> legs = HashMap.empty();
  private Map<Pot, Money> paid = HashMap.empty();

  /** A leg in the books. */
  private record Kept(RefundLeg leg, LegAnswer stands) {}

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
  public synchronized Submission refund(RefundLeg leg) {
    return RefundAnswer.said(
        legs.get(leg.id()).map(kept -> again(kept, leg)).getOrElse(() -> first(leg)));
  }

  @Override
  public synchronized LegView query(RefundLeg leg) {
    return legs.get(leg.id())
        .<LegView>map(kept -> LegView.found(kept.stands()))
        .getOrElse(new LegView.Absent(true));
  }

  /**
   * Lets the provider come to an end with a leg that it accepted or was vague about.
   *
   * @throws IllegalStateException if the leg never arrived, or ended otherwise
   */
  public synchronized void settle(LegId id, LegAnswer answer) {
    var kept =
        legs.get(id)
            .filter(one -> one.stands() == answer || !isFinal(one.stands()))
            .getOrElseThrow(() -> new IllegalStateException("leg " + id + " cannot be " + answer));
    if (kept.stands() != answer) {
      book(kept.leg(), answer);
    }
  }

  /**
   * Lets the provider take back what it had confirmed.
   *
   * @throws IllegalStateException if the leg is not confirmed
   */
  public synchronized void takeBack(LegId id) {
    var kept =
        legs.get(id)
            .filter(one -> one.stands() == LegAnswer.CONFIRMED)
            .getOrElseThrow(() -> new IllegalStateException("leg " + id + " was not confirmed"));
    legs = legs.put(id, new Kept(kept.leg(), LegAnswer.DECLINED));
    for (var tender : kept.leg().tender()) {
      var pot = new Pot(tender, kept.leg().amount().currency());
      paid = paid.put(pot, kept.leg().amount().negated(), Money::plus);
    }
  }

  /** What went back for a tender altogether, by whichever route. */
  public synchronized Money paidFor(TenderId tender, Currency currency) {
    return paid.getOrElse(new Pot(tender, currency), Money.zero(currency));
  }

  private LegAnswer first(RefundLeg leg) {
    var treatment = script.apply(leg);
    treatment.stands().forEach(stands -> book(leg, stands));
    return treatment.told();
  }

  private static LegAnswer again(Kept kept, RefundLeg leg) {
    return kept.leg().equals(leg) ? kept.stands() : LegAnswer.UNCERTAIN;
  }

  private void book(RefundLeg leg, LegAnswer stands) {
    legs = legs.put(leg.id(), new Kept(leg, stands));
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
