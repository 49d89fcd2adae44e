package io.redress.goods;

/** How far goods have come on their way back, in the order in which it happens. */
public enum ReturnMilestone {
  SCAN("scan"),
  SIGNATURE("signature"),
  INSPECTION("inspection");

  private final String word;

  ReturnMilestone(String word) {
    this.word = word;
  }

  /** The milestone as documents write it. */
  public String word() {
    return word;
  }

  public boolean reaches(ReturnMilestone other) {
    return compareTo(other) >= 0;
  }
}
