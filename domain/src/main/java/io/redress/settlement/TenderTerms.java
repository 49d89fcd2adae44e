package io.redress.settlement;

/**
 * What a policy says about tenders.
 *
 * @param cashForKind whether points and vouchers that cannot go back in kind may be paid out by a
 *     route that carries cash
 */
public record TenderTerms(TenderOrder order, TenderSplit split, boolean cashForKind) {

  /** One after the other, the one charged last first; points stay points. */
  public static TenderTerms reverse() {
    return new TenderTerms(new TenderOrder.Reverse(), TenderSplit.SEQUENCE, false);
  }
}
