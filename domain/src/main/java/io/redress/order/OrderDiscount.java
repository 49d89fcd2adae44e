package io.redress.order;

import io.redress.money.Money;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A discount on the order, to be shared out over the lines that it applies to.
 *
 * @param amount what it took off when the order was paid
 * @param lines the lines that it applies to; empty means all
 * @param terms its condition; one without terms is never priced anew
 * @param points how many points paid for it, where points did; they go back in kind
 */
@ValueObject
public record OrderDiscount(
    DiscountId id,
    Kind kind,
    FundedBy fundedBy,
    Money amount,
    Seq<LineId> lines,
    Option<DiscountTerms> terms,
    long points) {

  /** Where a discount comes from. */
  public enum Kind {
    COUPON("coupon"),
    POINTS("points"),
    PROMOTION("promotion");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The kind as documents write it. */
    public String word() {
      return word;
    }
  }

  /** Who pays for a discount. What the platform funded is owed to nobody in cash. */
  public enum FundedBy {
    MERCHANT("merchant"),
    PLATFORM("platform");

    private final String word;

    FundedBy(String word) {
      this.word = word;
    }

    /** The party as documents write it. */
    public String word() {
      return word;
    }
  }

  public OrderDiscount {
    if (amount.isNegative() || points < 0) {
      throw new IllegalArgumentException("discount %s of %s".formatted(id, amount));
    }
  }

  /** A promotion of the merchant on all lines, without terms. */
  public static OrderDiscount of(String id, Money amount) {
    return new OrderDiscount(
        new DiscountId(id),
        Kind.PROMOTION,
        FundedBy.MERCHANT,
        amount,
        List.empty(),
        Option.none(),
        0);
  }

  public OrderDiscount as(Kind other) {
    return new OrderDiscount(id, other, fundedBy, amount, lines, terms, points);
  }

  public OrderDiscount fundedBy(FundedBy other) {
    return new OrderDiscount(id, kind, other, amount, lines, terms, points);
  }

  public OrderDiscount on(LineId... some) {
    return new OrderDiscount(id, kind, fundedBy, amount, List.of(some), terms, points);
  }

  public OrderDiscount on(DiscountTerms condition) {
    return new OrderDiscount(id, kind, fundedBy, amount, lines, Option.of(condition), points);
  }

  /** A discount that this many points paid for. */
  public OrderDiscount paidWithPoints(long count) {
    return new OrderDiscount(id, Kind.POINTS, fundedBy, amount, lines, terms, count);
  }

  public boolean appliesTo(OrderLine line) {
    return lines.isEmpty() || lines.contains(line.id());
  }
}
