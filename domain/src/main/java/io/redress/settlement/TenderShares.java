package io.redress.settlement;

import io.redress.money.Apportionment;
import io.redress.money.Money;
import io.redress.order.Order;
import io.redress.order.Tender;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;

/** How an amount is given back over the tenders, none beyond its rest. */
public final class TenderShares {

  /** What belongs to one tender, in the order's currency; above zero. */
  public record Share(Tender tender, Money worth) {}

  /**
   * What belongs to which tender.
   *
   * @param into what goes into the tenders
   * @param beside what the tenders paid but cannot take: their provider takes no more refunds, or
   *     it is less than a whole point or than the smallest unit of their currency
   * @param missing what no tender paid
   */
  public record Spread(Seq<Share> into, Seq<Share> beside, Money missing) {}

  private final Tender[] tenders;
  private final boolean[] isOpen;
  private final long[] left;
  private final long[] into;
  private final long[] beside;

  private TenderShares(Tender[] tenders, Instant now) {
    this.tenders = tenders;
    this.isOpen = new boolean[tenders.length];
    this.left = new long[tenders.length];
    this.into = new long[tenders.length];
    this.beside = new long[tenders.length];
    for (int i = 0; i < tenders.length; i++) {
      isOpen[i] = tenders[i].isOpen(now);
      left[i] = tenders[i].worthLeft().minor();
    }
  }

  /** Spreads an amount over the tenders of an order. */
  public static Spread of(TenderTerms terms, Order order, Money amount, Instant now) {
    var shares =
        new TenderShares(terms.order().sort(order.tenders()).toJavaArray(Tender[]::new), now);
    long open = amount.minor();
    if (terms.split() == TenderSplit.PROPORTIONAL) {
      open = shares.inProportion(order.tenders(), open);
    }
    open = shares.fillUp(open);
    open = shares.putBeside(open);
    return shares.spread(amount, open);
  }

  /**
   * What each tender should have given back once this amount is gone, less what it has, so that the
   * parts of a tender's whole life add up to what it paid. An odd unit goes to the tender that was
   * charged first, whatever the order of giving back.
   */
  private long inProportion(Seq<Tender> asCharged, long amount) {
    var worths = asCharged.map(tender -> tender.worth().minor()).toJavaList();
    long gone = 0;
    long paid = 0;
    var weights = new long[worths.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = worths.get(i);
      paid = Math.addExact(paid, weights[i]);
      gone = Math.addExact(gone, asCharged.get(i).worthGone().minor());
    }
    long[] targets =
        paid == 0
            ? weights
            : Apportionment.of(Math.min(Math.addExact(gone, amount), paid), weights);
    long open = amount;
    for (int i = 0; i < tenders.length; i++) {
      long target = targets[asCharged.indexOf(tenders[i])];
      long wanted = target - tenders[i].worthGone().minor();
      if (isOpen[i]) {
        into[i] = movable(i, inSteps(i, Math.clamp(wanted, 0, Math.min(open, left[i]))));
        open -= into[i];
      }
    }
    return open;
  }

  /** Fills up one tender after the other; what is still open. */
  private long fillUp(long amount) {
    long open = amount;
    for (int i = 0; i < tenders.length; i++) {
      if (isOpen[i]) {
        long share = movable(i, into[i] + Math.min(open, left[i] - into[i]));
        open -= share - into[i];
        into[i] = share;
      }
    }
    return open;
  }

  /** Points go back whole, and in another currency nothing does below its smallest unit. */
  private long movable(int i, long share) {
    var tender = tenders[i];
    if (tender.nature() == Tender.Nature.IN_KIND) {
      return inSteps(i, share);
    }
    return tender.inOwnCurrency(new Money(share, tender.worth().currency())).isZero() ? 0 : share;
  }

  /** In another currency the amount is in steps, whatever its worth is. */
  private long inSteps(int i, long share) {
    return tenders[i].isForeign() ? share : share - share % tenders[i].step();
  }

  private long putBeside(long amount) {
    long open = amount;
    for (int i = 0; i < tenders.length; i++) {
      beside[i] = Math.min(open, left[i] - into[i]);
      open -= beside[i];
    }
    return open;
  }

  private Spread spread(Money amount, long missing) {
    return new Spread(
        shares(into, amount), shares(beside, amount), new Money(missing, amount.currency()));
  }

  private Seq<Share> shares(long[] worths, Money amount) {
    Seq<Share> shares = List.empty();
    for (int i = tenders.length - 1; i >= 0; i--) {
      if (worths[i] > 0) {
        shares = shares.prepend(new Share(tenders[i], new Money(worths[i], amount.currency())));
      }
    }
    return shares;
  }
}
