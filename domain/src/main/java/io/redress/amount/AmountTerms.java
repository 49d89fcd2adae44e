package io.redress.amount;

import io.redress.money.PartsRounding;
import io.redress.table.DecisionTable;
import io.vavr.collection.List;
import java.util.function.Consumer;

/**
 * What a policy says about amounts.
 *
 * @param parts how units that come back a few at a time share what was paid for the line
 * @param partialUpTo the most that may be agreed for goods that the customer keeps, of what was
 *     paid for them; all of it where no rule matches
 * @param fxFee what it costs the customer to send the money across a border; nothing where no rule
 *     matches
 */
public record AmountTerms(
    PartsRounding parts,
    DiscountTreatment discounts,
    ShippingTerms shipping,
    GiftNotReturned gifts,
    UnmarkedGift unmarkedGifts,
    WaivedFee waivedFees,
    PaidFee paidFees,
    PresaleTerms presale,
    DeductionTerms deductions,
    FreightTerms freight,
    DecisionTable<Tariff> partialUpTo,
    CompensationTerms compensation,
    DecisionTable<Tariff> fxFee) {

  /** Terms by which the paid share of goods goes back, and nothing else. */
  public static AmountTerms of(PartsRounding parts) {
    return new AmountTerms(
        parts,
        DiscountTreatment.apportion(),
        ShippingTerms.none(),
        GiftNotReturned.MARKED_PRICE,
        UnmarkedGift.NOTHING,
        WaivedFee.KEEP,
        PaidFee.KEEP,
        PresaleTerms.refund(),
        DeductionTerms.none(),
        FreightTerms.none(),
        new DecisionTable<>(List.empty()),
        CompensationTerms.none(),
        new DecisionTable<>(List.empty()));
  }

  public AmountTerms with(DiscountTreatment other) {
    return change(draft -> draft.discounts = other);
  }

  public AmountTerms with(ShippingTerms other) {
    return change(draft -> draft.shipping = other);
  }

  public AmountTerms with(GiftNotReturned other) {
    return change(draft -> draft.gifts = other);
  }

  public AmountTerms with(UnmarkedGift other) {
    return change(draft -> draft.unmarkedGifts = other);
  }

  public AmountTerms with(WaivedFee other) {
    return change(draft -> draft.waivedFees = other);
  }

  public AmountTerms with(PaidFee other) {
    return change(draft -> draft.paidFees = other);
  }

  public AmountTerms with(PresaleTerms other) {
    return change(draft -> draft.presale = other);
  }

  public AmountTerms with(DeductionTerms other) {
    return change(draft -> draft.deductions = other);
  }

  public AmountTerms with(FreightTerms other) {
    return change(draft -> draft.freight = other);
  }

  public AmountTerms with(CompensationTerms other) {
    return change(draft -> draft.compensation = other);
  }

  /** The same with a limit on what is agreed for goods that are kept. */
  public AmountTerms withPartialUpTo(DecisionTable<Tariff> other) {
    return change(draft -> draft.partialUpTo = other);
  }

  /** The same with what it costs to send money across a border. */
  public AmountTerms withFxFee(DecisionTable<Tariff> other) {
    return change(draft -> draft.fxFee = other);
  }

  private AmountTerms change(Consumer<Draft> how) {
    var draft = new Draft(this);
    how.accept(draft);
    return draft.finish();
  }

  /** The components of one that is being changed, named once. */
  private static final class Draft {

    private PartsRounding parts;
    private DiscountTreatment discounts;
    private ShippingTerms shipping;
    private GiftNotReturned gifts;
    private UnmarkedGift unmarkedGifts;
    private WaivedFee waivedFees;
    private PaidFee paidFees;
    private PresaleTerms presale;
    private DeductionTerms deductions;
    private FreightTerms freight;
    private DecisionTable<Tariff> partialUpTo;
    private CompensationTerms compensation;
    private DecisionTable<Tariff> fxFee;

    Draft(AmountTerms from) {
      parts = from.parts;
      discounts = from.discounts;
      shipping = from.shipping;
      gifts = from.gifts;
      unmarkedGifts = from.unmarkedGifts;
      waivedFees = from.waivedFees;
      paidFees = from.paidFees;
      presale = from.presale;
      deductions = from.deductions;
      freight = from.freight;
      partialUpTo = from.partialUpTo;
      compensation = from.compensation;
      fxFee = from.fxFee;
    }

    AmountTerms finish() {
      return new AmountTerms(
          parts,
          discounts,
          shipping,
          gifts,
          unmarkedGifts,
          waivedFees,
          paidFees,
          presale,
          deductions,
          freight,
          partialUpTo,
          compensation,
          fxFee);
    }
  }
}
