package io.redress.view;

import io.redress.table.Wording;

/** How far a case is, in the order in which a case goes through it. */
public enum Stage {
  /** It is asked, shown and corrected. */
  INTAKE("intake", "受理"),
  /** Somebody decides. */
  REVIEW("review", "审核"),
  /** The goods are stopped, called back, sent back or inspected. */
  GOODS("goods", "货物处理"),
  /** The money goes back, or what stands in place of it is handed over. */
  SETTLEMENT("settlement", "退款与履约"),
  /** It is at its end, or the end is complained about. */
  CLOSURE("closure", "结案");

  private final String word;
  private final String zhCn;

  Stage(String word, String zhCn) {
    this.word = word;
    this.zhCn = zhCn;
  }

  /** The stage as documents write it. */
  public String word() {
    return word;
  }

  /** The stage as people read it. */
  public Wording text() {
    return new Wording(word, zhCn);
  }
}
