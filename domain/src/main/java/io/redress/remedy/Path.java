package io.redress.remedy;

import io.redress.goods.GoodsState;

/** Which of four flows a case takes, by where the goods are. */
public enum Path {
  NOT_SHIPPED("not-shipped"),
  IN_TRANSIT("in-transit"),
  KEEP_GOODS("keep-goods"),
  RETURN_GOODS("return-goods");

  private final String word;

  Path(String word) {
    this.word = word;
  }

  /** The path as documents write it. */
  public String word() {
    return word;
  }

  /** The path of a remedy for goods that are where they are. */
  public static Path of(GoodsState goods, Remedy remedy) {
    return switch (remedy) {
      case COMPENSATION, RESHIP -> KEEP_GOODS;
      case REFUND, STORE_CREDIT -> of(goods, KEEP_GOODS);
      case RETURN_REFUND, EXCHANGE, REPAIR -> of(goods, RETURN_GOODS);
    };
  }

  private static Path of(GoodsState goods, Path whenReceived) {
    return switch (goods) {
      case NOT_SHIPPED -> NOT_SHIPPED;
      case IN_TRANSIT -> IN_TRANSIT;
      case RECEIVED -> whenReceived;
    };
  }
}
