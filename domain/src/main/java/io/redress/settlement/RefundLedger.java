package io.redress.settlement;

import io.redress.order.Order;
import io.redress.settlement.LedgerEntry.Opened;
import io.redress.settlement.LedgerEntry.TakenOutside;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;

/**
 * All that was drawn on one order: by every request about it, and from outside. What is held or
 * ordered counts as gone until it is known not to be.
 */
public final class RefundLedger {

  private static final RefundLedger EMPTY =
      new RefundLedger(Option.none(), LinkedHashMap.empty(), LinkedHashMap.empty());

  private final Option<Opened> opened;
  private final Map<ClaimantId, Drawing> claims;
  private final Map<String, TakenOutside> outside;

  private RefundLedger(
      Option<Opened> opened, Map<ClaimantId, Drawing> claims, Map<String, TakenOutside> outside) {
    this.opened = opened;
    this.claims = claims;
    this.outside = outside;
  }

  /** A ledger on which nothing was drawn. */
  public static RefundLedger empty() {
    return EMPTY;
  }

  public static RefundLedger of(Seq<LedgerEntry> entries) {
    return entries.foldLeft(EMPTY, RefundLedger::with);
  }

  /** Whether it knows what had gone back before anything was drawn; its first entry says that. */
  public boolean isOpened() {
    return opened.isDefined();
  }

  /**
   * The ledger after one more entry. An entry about a claimant or leg that it does not know says
   * nothing.
   */
  public RefundLedger with(LedgerEntry entry) {
    return switch (entry) {
      case Opened e -> isOpened() ? this : new RefundLedger(Option.of(e), claims, outside);
      case LedgerEntry.Claimed e -> with(e.by(), Drawing.held(e.drawn(), e.planned()));
      case LedgerEntry.Ordered e -> change(e.by(), claim -> claim.ordered(e.legs()));
      case LedgerEntry.Rerouted e ->
          change(e.by(), claim -> claim.declined(e.declined()).with(e.instead()));
      case LedgerEntry.Confirmed e -> change(e.by(), claim -> claim.confirmed(e.leg()));
      case LedgerEntry.Declined e -> change(e.by(), claim -> claim.declined(e.leg()));
      case LedgerEntry.Released e -> released(e.by());
      case TakenOutside e -> new RefundLedger(opened, claims, outside.put(e.reference(), e));
      case LedgerEntry.ReversedOutside e ->
          new RefundLedger(opened, claims, outside.remove(e.reference()));
    };
  }

  private RefundLedger with(ClaimantId by, Drawing claim) {
    return new RefundLedger(opened, claims.put(by, claim), outside);
  }

  private RefundLedger change(ClaimantId by, UnaryOperator<Drawing> how) {
    return claims.get(by).fold(() -> this, claim -> with(by, how.apply(claim)));
  }

  /** Who gives up holds nothing any more; money that was ordered stays gone. */
  private RefundLedger released(ClaimantId by) {
    return claims
        .get(by)
        .map(Drawing::withoutHeld)
        .filter(Drawing::drawsMoney)
        .fold(() -> new RefundLedger(opened, claims.remove(by), outside), claim -> with(by, claim));
  }

  /**
   * An order as one claimant may draw on it: with all that others have drawn and what went back
   * outside. Where the shop knows of more that was ordered than the ledger, the shop is believed;
   * of what is only held the shop cannot know.
   */
  public Order over(Order order, ClaimantId claimant) {
    var others = claims.remove(claimant).values();
    if (others.isEmpty() && outside.isEmpty()) {
      return order;
    }
    var first = Balances.of(order).since(opened);
    var ordered = others.reject(Drawing::isHeld).foldLeft(first, Balances::after);
    var known = outside.values().foldLeft(ordered, Balances::after).orMore(order, first);
    return others.filter(Drawing::isHeld).foldLeft(known, Balances::after).in(order);
  }
}
