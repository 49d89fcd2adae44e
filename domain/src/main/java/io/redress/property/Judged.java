package io.redress.property;

import io.redress.eligibility.Verdict;
import io.redress.table.Column;
import io.redress.table.Row;

/** What of an answer is better or worse for the customer. */
public enum Judged {
  TOTAL("total"),
  VERDICT("verdict");

  private static final Verdict[] VERDICTS = Verdict.values();

  private final String word;

  Judged(String word) {
    this.word = word;
  }

  /** The word as documents write it. */
  public String word() {
    return word;
  }

  /** Which answer it is. */
  public Column column() {
    return switch (this) {
      case TOTAL -> Answers.TOTAL;
      case VERDICT -> Answers.VERDICT;
    };
  }

  /**
   * How good an answer is for the customer, more being better: the minor units of a total; a
   * rejection below all that is still open, and that below what is granted as something else or as
   * asked. {@link Row#UNKNOWN} where there is no answer.
   */
  public long favour(Row answered) {
    long code = answered.coded(column());
    return switch (this) {
      case TOTAL -> code;
      case VERDICT -> code == Row.UNKNOWN ? code : favour(VERDICTS[(int) code]);
    };
  }

  private static long favour(Verdict verdict) {
    return switch (verdict) {
      case REJECT -> 0;
      case ASK_EVIDENCE, REVIEW -> 1;
      case CONVERT -> 2;
      case APPROVE -> 3;
    };
  }
}
