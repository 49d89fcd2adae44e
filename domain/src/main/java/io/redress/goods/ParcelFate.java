package io.redress.goods;

/** What became of a parcel that was on its way to the customer. */
public enum ParcelFate {
  DELIVERED("delivered"),
  /** It was not taken in, and comes back. */
  REFUSED_AT_DOOR("refused-at-door"),
  LOST("lost");

  private final String word;

  ParcelFate(String word) {
    this.word = word;
  }

  /** The fate as documents write it. */
  public String word() {
    return word;
  }
}
