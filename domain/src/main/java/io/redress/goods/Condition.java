package io.redress.goods;

/** In what condition the goods are, as the customer says or the inspector found. */
public enum Condition {
  UNOPENED("unopened"),
  INTACT("intact"),
  USED("used"),
  DAMAGED("damaged");

  private final String word;

  Condition(String word) {
    this.word = word;
  }

  /** The condition as documents write it. */
  public String word() {
    return word;
  }
}
