package io.redress.order;

import io.redress.money.Money;
import io.vavr.control.Option;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * How far an order has come that is sold before it is made or in stock.
 *
 * @param deposit what was paid down; part of what the lines cost
 * @param kind what the deposit is in law, where there is one
 */
@ValueObject
public record Presale(Stage stage, Option<Money> deposit, Kind kind) {

  /** The stages of a presale, in the order in which they happen. */
  public enum Stage {
    /** Not a presale at all. */
    NONE("none"),
    /** Only the deposit was taken. */
    DEPOSIT_PAID("deposit-paid"),
    BALANCE_PAID("balance-paid"),
    IN_PRODUCTION("in-production");

    private final String word;

    Stage(String word) {
      this.word = word;
    }

    /** The stage as documents write it. */
    public String word() {
      return word;
    }
  }

  /** What a deposit is in law. */
  public enum Kind {
    /** Lost by the customer who breaks the contract, doubled by the merchant who does (定金). */
    EARNEST("earnest"),
    /** Part of the price that was paid early (订金). */
    PREPAYMENT("prepayment");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The kind as documents write it. */
    public String word() {
      return word;
    }
  }

  private static final Presale NONE = new Presale(Stage.NONE, Option.none(), Kind.PREPAYMENT);

  /** An order that is no presale. */
  public static Presale none() {
    return NONE;
  }
}
