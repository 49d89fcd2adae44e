package io.redress.order;

import io.redress.money.Money;
import io.redress.money.Percent;
import io.vavr.collection.Seq;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The condition on which a discount was given, so that what remains of an order can be priced anew.
 * Thresholds look at what the lines cost after the discounts that stand before this one.
 */
public sealed interface DiscountTerms {

  /** What a basket earns. */
  Earned earned(Basket basket);

  /**
   * What a basket earns of a discount.
   *
   * @param level how much of the condition is met: a lower level than before means that the
   *     discount is lost, at least in part
   * @param off minor units off the basket, never more than it costs
   */
  record Earned(long level, long off) {

    static final Earned NOTHING = new Earned(0, 0);
  }

  /** So much off from a threshold on; a threshold of zero is no condition. */
  @ValueObject
  record Fixed(Money threshold, Money off) implements DiscountTerms {

    @Override
    public Earned earned(Basket basket) {
      return basket.isEmpty() || basket.cost() < threshold.minor()
          ? Earned.NOTHING
          : new Earned(1, Math.min(off.minor(), basket.cost()));
    }
  }

  /**
   * The further the basket goes the more is taken off; the last step that it reaches counts.
   *
   * @param tiers from the lowest threshold to the highest
   */
  @ValueObject
  record Tiered(Seq<Fixed> tiers) implements DiscountTerms {

    @Override
    public Earned earned(Basket basket) {
      int level = tiers.count(tier -> basket.cost() >= tier.threshold().minor());
      return basket.isEmpty() || level == 0
          ? Earned.NOTHING
          : new Earned(level, Math.min(tiers.get(level - 1).off().minor(), basket.cost()));
    }
  }

  /** A percentage off from a threshold on. */
  @ValueObject
  record PercentOff(Percent percent, Money threshold) implements DiscountTerms {

    @Override
    public Earned earned(Basket basket) {
      return basket.isEmpty() || basket.cost() < threshold.minor()
          ? Earned.NOTHING
          : new Earned(1, Math.min(percent.ofMinor(basket.cost()), basket.cost()));
    }
  }

  /**
   * One unit of each line of the discount together costs this price, as often as it is complete.
   */
  @ValueObject
  record Bundle(Money price) implements DiscountTerms {

    @Override
    public Earned earned(Basket basket) {
      long bundles = basket.complete();
      long saved = Math.max(0, basket.oneOfEach() - price.minor());
      return new Earned(bundles, Math.min(Math.multiplyExact(bundles, saved), basket.cost()));
    }
  }

  /**
   * From so many pieces on only a part of the price is paid for all of them.
   *
   * @param steps from the fewest pieces to the most
   */
  @ValueObject
  record NthPiece(Seq<Step> steps) implements DiscountTerms {

    /** From so many pieces on, so much is paid. */
    @ValueObject
    public record Step(long pieces, Percent pay) {}

    @Override
    public Earned earned(Basket basket) {
      int level = steps.count(step -> basket.pieces() >= step.pieces());
      return level == 0
          ? Earned.NOTHING
          : new Earned(
              level,
              Math.max(0, basket.cost() - steps.get(level - 1).pay().ofMinor(basket.cost())));
    }
  }

  /**
   * Of every so many pieces the cheapest costs nothing.
   *
   * @param pieces how many must be bought for one to be free, at least two
   */
  @ValueObject
  record CheapestFree(long pieces) implements DiscountTerms {

    public CheapestFree {
      if (pieces < 2) {
        throw new IllegalArgumentException("one of " + pieces + " free");
      }
    }

    @Override
    public Earned earned(Basket basket) {
      long free = basket.pieces() / pieces;
      return new Earned(free, Math.min(basket.cheapest(free), basket.cost()));
    }
  }

  /**
   * Of every so many pieces the cheapest costs only a part of its price: the second one half.
   *
   * @param pieces how many must be bought for one to be reduced, at least two
   * @param pay what is paid for that one, at most all of it
   */
  @ValueObject
  record CheapestReduced(long pieces, Percent pay) implements DiscountTerms {

    public CheapestReduced {
      if (pieces < 2 || pay.millionths() > Percent.of(100).millionths()) {
        throw new IllegalArgumentException("one of %d for %s %%".formatted(pieces, pay));
      }
    }

    @Override
    public Earned earned(Basket basket) {
      long reduced = basket.pieces() / pieces;
      long price = basket.cheapest(reduced);
      return new Earned(reduced, Math.min(price - pay.ofMinor(price), basket.cost()));
    }
  }
}
