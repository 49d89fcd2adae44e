package io.redress.order;

import io.redress.money.Money;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.function.Consumer;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * One means by which an order was paid.
 *
 * @param captured what was in fact taken, in the tender's own currency
 * @param refunded what has gone back for certain, chargebacks included
 * @param pending what was ordered back and whose outcome is not known yet; it counts as gone
 * @param worth what the captured amount paid of the order, in the order's currency
 * @param worthGone what of that the refunded and pending amounts stand for
 * @param nature what is taken with it
 * @param step the smallest amount that can go back into it, in minor units of its currency
 * @param refundableUntil the last instant at which its provider takes a refund, if there is one
 * @param takesMore whether it can be given more than it paid, as a wallet can
 */
@ValueObject
public record Tender(
    TenderId id,
    String method,
    Money captured,
    Money refunded,
    Money pending,
    Money worth,
    Money worthGone,
    Nature nature,
    long step,
    Option<Instant> refundableUntil,
    boolean takesMore) {

  /** What is taken with a tender. */
  public enum Nature {
    MONEY,
    /** Points or vouchers: never paid out as cash unless the policy says so. */
    IN_KIND
  }

  public Tender {
    if (!captured.currency().equals(refunded.currency())
        || !captured.currency().equals(pending.currency())
        || !worth.currency().equals(worthGone.currency())) {
      throw new IllegalArgumentException("tender %s mixes currencies".formatted(id));
    }
    if (captured.isNegative() || refunded.isNegative() || pending.isNegative() || step < 1) {
      throw new IllegalArgumentException("tender %s of %s".formatted(id, captured));
    }
  }

  /** A payment in the order's own currency of which nothing went back. */
  public static Tender of(String id, String method, Money captured) {
    var zero = Money.zero(captured.currency());
    return new Tender(
        new TenderId(id),
        method,
        captured,
        zero,
        zero,
        captured,
        zero,
        Nature.MONEY,
        1,
        Option.none(),
        false);
  }

  /**
   * The same, captured in another currency than the order's.
   *
   * @param paid what the captured amount paid of the order
   */
  public Tender worth(Money paid) {
    var gone = Money.zero(paid.currency());
    return change(draft -> {
      draft.worth = paid;
      draft.worthGone = gone;
    });
  }

  /** Points or a voucher that go back in steps of this many minor units. */
  public Tender inKind(long stepMinor) {
    return change(draft -> {
      draft.nature = Nature.IN_KIND;
      draft.step = stepMinor;
    });
  }

  /** Money whose provider takes only multiples of this many minor units. */
  public Tender inStepsOf(long stepMinor) {
    return change(draft -> draft.step = stepMinor);
  }

  public Tender refundableUntil(Instant last) {
    return change(draft -> draft.refundableUntil = Option.of(last));
  }

  public Tender takingMore() {
    return change(draft -> draft.takesMore = true);
  }

  /**
   * The same after more went back.
   *
   * @param gone what it stands for in the order's currency
   */
  public Tender back(Money amount, Money gone) {
    return change(draft -> {
      draft.refunded = refunded.plus(amount);
      draft.worthGone = worthGone.plus(gone);
    });
  }

  /** The same after more was ordered back. */
  public Tender pending(Money amount, Money gone) {
    return change(draft -> {
      draft.pending = pending.plus(amount);
      draft.worthGone = worthGone.plus(gone);
    });
  }

  /** The same with the balances that another snapshot of it has. */
  public Tender withBalancesOf(Tender other) {
    return change(draft -> {
      draft.refunded = other.refunded;
      draft.pending = other.pending;
      draft.worthGone = other.worthGone;
    });
  }

  /** What has gone back or is under way, in its own currency. */
  public Money gone() {
    return refunded.plus(pending);
  }

  /** What may still go back into this tender, in its own currency; never below zero. */
  public Money left() {
    return atLeastZero(captured.minus(gone()));
  }

  /** The same in the currency of the order. */
  public Money worthLeft() {
    return left().isZero() ? Money.zero(worth.currency()) : atLeastZero(worth.minus(worthGone));
  }

  /**
   * What a part of the order's amount is in the tender's own currency, at the rate of the capture,
   * after what is gone. The parts of its whole life add up to what was captured, since the last one
   * takes what is left; none before it takes all, so that what is worth something can be given.
   * Each can be sent, if what was captured can.
   */
  public Money inOwnCurrency(Money part) {
    if (!isForeign()) {
      return part;
    }
    long whole = worth.minor();
    long after = worthGone.plus(part).minor();
    if (after >= whole) {
      return left();
    }
    var sendable = new Money(captured.minor() / step, captured.currency());
    var most = atLeastZero(left().minus(new Money(step, captured.currency())));
    return sendable.cut(whole, worthGone.minor(), part.minor()).times(step).min(most);
  }

  public boolean isForeign() {
    return !captured.currency().equals(worth.currency());
  }

  /** Whether its provider still takes refunds. */
  public boolean isOpen(Instant at) {
    return refundableUntil.forAll(last -> !at.isAfter(last));
  }

  private static Money atLeastZero(Money amount) {
    return amount.isNegative() ? Money.zero(amount.currency()) : amount;
  }

  private Tender change(Consumer<Draft> how) {
    var draft = new Draft(this);
    how.accept(draft);
    return draft.finish();
  }

  /** The components of one that is being changed, named once. */
  private static final class Draft {

    private TenderId id;
    private String method;
    private Money captured;
    private Money refunded;
    private Money pending;
    private Money worth;
    private Money worthGone;
    private Nature nature;
    private long step;
    private Option<Instant> refundableUntil;
    private boolean takesMore;

    Draft(Tender from) {
      id = from.id;
      method = from.method;
      captured = from.captured;
      refunded = from.refunded;
      pending = from.pending;
      worth = from.worth;
      worthGone = from.worthGone;
      nature = from.nature;
      step = from.step;
      refundableUntil = from.refundableUntil;
      takesMore = from.takesMore;
    }

    Tender finish() {
      return new Tender(
          id,
          method,
          captured,
          refunded,
          pending,
          worth,
          worthGone,
          nature,
          step,
          refundableUntil,
          takesMore);
    }
  }
}
