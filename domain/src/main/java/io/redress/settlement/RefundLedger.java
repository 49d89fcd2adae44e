package io.redress.settlement;

import io.redress.money.Money;
import io.redress.money.Proportion;
import io.redress.order.Drawn;
import io.redress.order.Order;
import io.redress.order.RefundedLine;
import io.redress.order.Tender;
import io.redress.order.TenderId;
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
  private final Map<ClaimantId, Claim> claims;
  private final Map<String, TakenOutside> outside;

  private RefundLedger(
      Option<Opened> opened, Map<ClaimantId, Claim> claims, Map<String, TakenOutside> outside) {
    this.opened = opened;
    this.claims = claims;
    this.outside = outside;
  }

  /** What one claimant has drawn. */
  private record Claim(Drawn drawn, Map<LegId, Draw> draws) {

    Claim with(LegId leg, Draw draw) {
      return new Claim(drawn, draws.put(leg, draw));
    }

    Claim at(LegId leg, Standing standing) {
      return draws.get(leg).fold(() -> this, draw -> with(leg, draw.at(standing)));
    }
  }

  private enum Standing {
    PENDING,
    CONFIRMED,
    DECLINED
  }

  /** A draw on a tender; money beyond what was paid draws on none. */
  private record Draw(Option<TenderId> tender, Money amount, Money worth, Standing standing) {

    static Draw of(RefundLeg leg) {
      return new Draw(leg.tender(), leg.amount(), leg.worth(), Standing.PENDING);
    }

    Draw at(Standing next) {
      return new Draw(tender, amount, worth, next);
    }

    Tender from(Tender from) {
      var own =
          amount.currency().equals(from.captured().currency()) ? amount : from.inOwnCurrency(worth);
      return switch (standing) {
        case PENDING -> from.pending(own, worth);
        case CONFIRMED -> from.back(own, worth);
        case DECLINED -> from;
      };
    }
  }

  /** A ledger on which nothing was drawn. */
  public static RefundLedger empty() {
    return EMPTY;
  }

  public static RefundLedger of(Seq<LedgerEntry> entries) {
    return entries.foldLeft(EMPTY, RefundLedger::with);
  }

  /** Whether nobody has drawn on it, so that it must be opened first. */
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
      case LedgerEntry.Claimed e -> with(e.by(), claimed(e));
      case LedgerEntry.Ordered e -> change(e.by(), claim -> ordered(claim, e.legs()));
      case LedgerEntry.Rerouted e ->
          change(
              e.by(),
              claim ->
                  claim
                      .at(e.declined(), Standing.DECLINED)
                      .with(e.instead().id(), Draw.of(e.instead())));
      case LedgerEntry.Confirmed e ->
          change(e.by(), claim -> claim.at(e.leg(), Standing.CONFIRMED));
      case LedgerEntry.Declined e -> change(e.by(), claim -> claim.at(e.leg(), Standing.DECLINED));
      case LedgerEntry.Released e -> new RefundLedger(opened, claims.remove(e.by()), outside);
      case TakenOutside e -> new RefundLedger(opened, claims, outside.put(e.reference(), e));
      case LedgerEntry.ReversedOutside e ->
          new RefundLedger(opened, claims, outside.remove(e.reference()));
    };
  }

  private RefundLedger with(ClaimantId by, Claim claim) {
    return new RefundLedger(opened, claims.put(by, claim), outside);
  }

  private RefundLedger change(ClaimantId by, UnaryOperator<Claim> how) {
    return claims.get(by).fold(() -> this, claim -> with(by, how.apply(claim)));
  }

  private static Claim claimed(LedgerEntry.Claimed claimed) {
    Map<LegId, Draw> held = LinkedHashMap.empty();
    int number = 0;
    for (var leg : claimed.planned()) {
      held =
          held.put(
              new LegId("held-" + number++),
              new Draw(leg.tender(), leg.amount(), leg.worth(), Standing.PENDING));
    }
    return new Claim(claimed.drawn(), held);
  }

  private static Claim ordered(Claim claim, Seq<RefundLeg> legs) {
    return legs.foldLeft(
        new Claim(claim.drawn(), LinkedHashMap.empty()),
        (after, leg) -> after.with(leg.id(), Draw.of(leg)));
  }

  /**
   * An order as one claimant may draw on it: with all that others have drawn and what went back
   * outside. Where the shop knows of more than the ledger, the shop is believed.
   */
  public Order over(Order order, ClaimantId claimant) {
    var others = claims.remove(claimant).values();
    if (others.isEmpty() && outside.isEmpty()) {
      return order;
    }
    var drawn =
        others
            .map(Claim::drawn)
            .foldLeft(
                order.change().refunded(refundedAtFirst(order)).build(),
                (after, one) -> one.from(after));
    return drawn
        .change()
        .tenders(order.tenders().map(tender -> after(tender, others)))
        .refunded(more(order.refunded(), drawn.refunded()))
        .build();
  }

  private Seq<RefundedLine> refundedAtFirst(Order order) {
    return opened.fold(order::refunded, Opened::refunded);
  }

  /** Whichever of both knows of more units of a line. */
  private static Seq<RefundedLine> more(Seq<RefundedLine> shop, Seq<RefundedLine> ledger) {
    return shop.foldLeft(
        ledger,
        (lines, line) -> {
          int at = lines.indexWhere(other -> other.line().equals(line.line()));
          if (at < 0) {
            return lines.append(line);
          }
          return line.quantity() > lines.get(at).quantity() ? lines.update(at, line) : lines;
        });
  }

  private Tender after(Tender shop, Seq<Claim> others) {
    var ledger = atFirst(shop);
    for (var claim : others) {
      for (var draw : claim.draws().values()) {
        ledger = draw.tender().contains(shop.id()) ? draw.from(ledger) : ledger;
      }
    }
    for (var taken : outside.values()) {
      ledger = taken.tender().equals(shop.id()) ? takenFrom(ledger, taken.amount()) : ledger;
    }
    return gone(shop).exceeds(gone(ledger)) ? shop : ledger;
  }

  private Tender atFirst(Tender shop) {
    return opened
        .flatMap(first -> first.tenders().find(tender -> tender.id().equals(shop.id())))
        .getOrElse(shop);
  }

  private static Tender takenFrom(Tender tender, Money amount) {
    long captured = tender.captured().minor();
    long worth =
        captured == 0
            ? 0
            : Proportion.halfUp(
                tender.worth().minor(), Math.min(amount.minor(), captured), captured);
    return tender.back(amount, new Money(worth, tender.worth().currency()));
  }

  private static Money gone(Tender tender) {
    return tender.refunded().plus(tender.pending());
  }
}
