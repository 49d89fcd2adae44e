package io.redress.settlement;

import io.redress.money.Money;
import io.redress.order.Drawn;
import io.redress.order.Tender;
import io.redress.order.TenderId;
import io.vavr.collection.Seq;
import org.jmolecules.ddd.annotation.ValueObject;

/** One line of the ledger of an order. */
public sealed interface LedgerEntry {

  /** What had gone back before anything was drawn, as the shop knew it. */
  @ValueObject
  record Opened(Seq<Tender> tenders, Drawn drawn) implements LedgerEntry {}

  /**
   * A claimant is entitled to this; what it claimed before is replaced. Entitlement comes first,
   * and money after it.
   *
   * @param planned the legs by which it is to be given, held until they are ordered
   */
  @ValueObject
  record Claimed(ClaimantId by, Drawn drawn, Seq<PlannedLeg> planned) implements LedgerEntry {}

  /** Money was ordered, instead of what was held. */
  @ValueObject
  record Ordered(ClaimantId by, Seq<RefundLeg> legs) implements LedgerEntry {}

  /** A leg was declined and another one ordered in its place. */
  @ValueObject
  record Rerouted(ClaimantId by, LegId declined, RefundLeg instead) implements LedgerEntry {}

  /** The money of a leg has gone back. */
  @ValueObject
  record Confirmed(ClaimantId by, LegId leg) implements LedgerEntry {}

  /** The money of a leg has not moved and will not, or has come back to whoever sent it. */
  @ValueObject
  record Declined(ClaimantId by, LegId leg) implements LedgerEntry {}

  /** A claimant gave up, or lost. */
  @ValueObject
  record Released(ClaimantId by) implements LedgerEntry {}

  /**
   * Money went back outside all claims, by a chargeback, say.
   *
   * @param reference what whoever took it calls it; the same one again changes nothing
   * @param amount in the currency of the tender
   */
  @ValueObject
  record TakenOutside(String reference, TenderId tender, Money amount) implements Outside {}

  /** What went back outside was undone: a chargeback was reversed, say. */
  @ValueObject
  record ReversedOutside(String reference) implements Outside {}

  /** What no claimant did. */
  sealed interface Outside extends LedgerEntry {}
}
