package io.redress.simulator.calibration;

/** What a fit is worth, by its largest gap and by what chance alone would make of so few cases. */
public enum Verdict {
  /** Nowhere further than 5 % of the cases from the file, or no further than chance. */
  GOOD,
  /** Nowhere further than 10 %. */
  ROUGH,
  DOES_NOT_FIT,
  /** Fewer than {@value #FEWEST} cases. */
  TOO_FEW;

  static final int FEWEST = 30;

  private static final double GOOD_GAP = 0.05;
  private static final double ROUGH_GAP = 0.10;

  /** What one sample in twenty, and one in a hundred, exceeds by chance; times root of cases. */
  private static final double ONE_IN_TWENTY = 1.358;

  private static final double ONE_IN_A_HUNDRED = 1.628;

  static Verdict of(double gap, long cases) {
    double root = StrictMath.sqrt((double) cases);
    if (cases < FEWEST) {
      return TOO_FEW;
    }
    if (gap <= Math.max(GOOD_GAP, ONE_IN_TWENTY / root)) {
      return GOOD;
    }
    return gap <= Math.max(ROUGH_GAP, ONE_IN_A_HUNDRED / root) ? ROUGH : DOES_NOT_FIT;
  }
}
