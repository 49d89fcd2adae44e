package io.redress.settlement;

import io.redress.order.Order;
import io.redress.settlement.LedgerEntry.Opened;
import io.redress.settlement.LedgerEntry.TakenOutside;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;

/**
 * All that was drawn on one order: by every request about it, and from outside. What is held or
 * ordered counts as gone until it is known not to be.
 *
 * <p>Its entries are folded when somebody asks who is not the only one to have drawn: most orders
 * see one case, and most commands ask nothing.
 */
public final class RefundLedger {

  private static final RefundLedger EMPTY = new RefundLedger(Vector.empty());

  private final Seq<LedgerEntry> entries;

  private RefundLedger(Seq<LedgerEntry> entries) {
    this.entries = entries;
  }

  /** A ledger on which nothing was drawn. */
  public static RefundLedger empty() {
    return EMPTY;
  }

  public static RefundLedger of(Seq<LedgerEntry> entries) {
    return entries.isEmpty() ? EMPTY : new RefundLedger(entries);
  }

  /** Whether it knows what had gone back before anything was drawn; its first entry says that. */
  public boolean isOpened() {
    return entries.exists(entry -> entry instanceof Opened);
  }

  /**
   * The ledger after one more entry. An entry about a claimant or leg that it does not know says
   * nothing.
   */
  public RefundLedger with(LedgerEntry entry) {
    return new RefundLedger(entries.append(entry));
  }

  /**
   * An order as one claimant may draw on it: with all that others have drawn and what went back
   * outside. Where the shop knows of more that was ordered than the ledger, the shop is believed;
   * of what is only held the shop cannot know.
   */
  public Order over(Order order, ClaimantId claimant) {
    for (var entry : entries) {
      if (!isOnlyOf(claimant, entry)) {
        return entries.foldLeft(Books.NONE, Books::with).over(order, claimant);
      }
    }
    return order;
  }

  private static boolean isOnlyOf(ClaimantId claimant, LedgerEntry entry) {
    return switch (entry) {
      case Opened e -> true;
      case LedgerEntry.Claimed e -> e.by().equals(claimant);
      case LedgerEntry.Ordered e -> e.by().equals(claimant);
      case LedgerEntry.Rerouted e -> e.by().equals(claimant);
      case LedgerEntry.Confirmed e -> e.by().equals(claimant);
      case LedgerEntry.Declined e -> e.by().equals(claimant);
      case LedgerEntry.Released e -> e.by().equals(claimant);
      case LedgerEntry.Outside e -> false;
    };
  }

  /** What follows from the entries. */
  private record Books(
      Option<Opened> opened, Map<ClaimantId, Drawing> claims, Map<String, TakenOutside> outside) {

    static final Books NONE =
        new Books(Option.none(), LinkedHashMap.empty(), LinkedHashMap.empty());

    Books with(LedgerEntry entry) {
      return switch (entry) {
        case Opened e -> opened.isDefined() ? this : new Books(Option.of(e), claims, outside);
        case LedgerEntry.Claimed e -> with(e.by(), Drawing.held(e.drawn(), e.planned()));
        case LedgerEntry.Ordered e -> change(e.by(), claim -> claim.ordered(e.legs()));
        case LedgerEntry.Rerouted e ->
            change(e.by(), claim -> claim.declined(e.declined()).with(e.instead()));
        case LedgerEntry.Confirmed e -> change(e.by(), claim -> claim.confirmed(e.leg()));
        case LedgerEntry.Declined e -> change(e.by(), claim -> claim.declined(e.leg()));
        case LedgerEntry.Released e -> released(e.by());
        case TakenOutside e -> new Books(opened, claims, outside.put(e.reference(), e));
        case LedgerEntry.ReversedOutside e ->
            new Books(opened, claims, outside.remove(e.reference()));
      };
    }

    private Books with(ClaimantId by, Drawing claim) {
      return new Books(opened, claims.put(by, claim), outside);
    }

    private Books change(ClaimantId by, UnaryOperator<Drawing> how) {
      return claims.get(by).fold(() -> this, claim -> with(by, how.apply(claim)));
    }

    /** Who gives up holds nothing any more; money that was ordered stays gone. */
    private Books released(ClaimantId by) {
      return claims
          .get(by)
          .map(Drawing::withoutHeld)
          .filter(Drawing::drawsMoney)
          .fold(() -> new Books(opened, claims.remove(by), outside), claim -> with(by, claim));
    }

    Order over(Order order, ClaimantId claimant) {
      var others = claims.remove(claimant).values();
      if (others.isEmpty() && outside.isEmpty()) {
        return order;
      }
      var first = Balances.of(order).since(opened);
      var ordered = others.reject(Drawing::isHeld).foldLeft(first, Balances::after);
      var known = outside.values().foldLeft(ordered, Balances::after).orMore(order, first);
      return others
          .filter(Drawing::isHeld)
          .map(held -> held.asOthersSee(order))
          .foldLeft(known, Balances::after)
          .in(order);
    }
  }
}
