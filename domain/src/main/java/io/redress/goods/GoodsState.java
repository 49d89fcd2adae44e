package io.redress.goods;

/** Where the goods of an order are. */
public enum GoodsState {
  NOT_SHIPPED("not-shipped"),
  IN_TRANSIT("in-transit"),
  RECEIVED("received");

  private final String word;

  GoodsState(String word) {
    this.word = word;
  }

  /** The state as documents write it. */
  public String word() {
    return word;
  }
}
