package io.redress.amount;

import io.redress.money.PartsRounding;
import io.redress.table.DecisionTable;
import io.vavr.collection.List;

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
    return new AmountTerms(
        parts,
        other,
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

  public AmountTerms with(ShippingTerms other) {
    return new AmountTerms(
        parts,
        discounts,
        other,
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

  public AmountTerms with(GiftNotReturned other) {
    return new AmountTerms(
        parts,
        discounts,
        shipping,
        other,
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

  public AmountTerms with(UnmarkedGift other) {
    return new AmountTerms(
        parts,
        discounts,
        shipping,
        gifts,
        other,
        waivedFees,
        paidFees,
        presale,
        deductions,
        freight,
        partialUpTo,
        compensation,
        fxFee);
  }

  public AmountTerms with(WaivedFee other) {
    return new AmountTerms(
        parts,
        discounts,
        shipping,
        gifts,
        unmarkedGifts,
        other,
        paidFees,
        presale,
        deductions,
        freight,
        partialUpTo,
        compensation,
        fxFee);
  }

  public AmountTerms with(PaidFee other) {
    return new AmountTerms(
        parts,
        discounts,
        shipping,
        gifts,
        unmarkedGifts,
        waivedFees,
        other,
        presale,
        deductions,
        freight,
        partialUpTo,
        compensation,
        fxFee);
  }

  public AmountTerms with(PresaleTerms other) {
    return new AmountTerms(
        parts,
        discounts,
        shipping,
        gifts,
        unmarkedGifts,
        waivedFees,
        paidFees,
        other,
        deductions,
        freight,
        partialUpTo,
        compensation,
        fxFee);
  }

  public AmountTerms with(DeductionTerms other) {
    return new AmountTerms(
        parts,
        discounts,
        shipping,
        gifts,
        unmarkedGifts,
        waivedFees,
        paidFees,
        presale,
        other,
        freight,
        partialUpTo,
        compensation,
        fxFee);
  }

  public AmountTerms with(FreightTerms other) {
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
        other,
        partialUpTo,
        compensation,
        fxFee);
  }

  public AmountTerms with(CompensationTerms other) {
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
        other,
        fxFee);
  }

  /** The same with a limit on what is agreed for goods that are kept. */
  public AmountTerms withPartialUpTo(DecisionTable<Tariff> other) {
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
        other,
        compensation,
        fxFee);
  }

  /** The same with what it costs to send money across a border. */
  public AmountTerms withFxFee(DecisionTable<Tariff> other) {
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
        other);
  }
}
