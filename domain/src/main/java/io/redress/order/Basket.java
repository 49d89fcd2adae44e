package io.redress.order;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Units of some lines of an order, as the terms of one discount look at them: what they cost after
 * the discounts before it. Lines that the discount does not apply to are not in it.
 */
public final class Basket {

  private final OrderLine[] lines;
  private final long[] units;
  private final long[] costs;

  private Basket(OrderLine[] lines, long[] units, long[] costs) {
    this.lines = lines;
    this.units = units;
    this.costs = costs;
  }

  /**
   * The units that a discount applies to.
   *
   * @param costs what the units of each line cost together, in minor units
   */
  static Basket of(OrderDiscount discount, OrderLine[] lines, long[] units, long[] costs) {
    var in = IntStream.range(0, lines.length).filter(i -> discount.appliesTo(lines[i])).toArray();
    return new Basket(
        Arrays.stream(in).mapToObj(i -> lines[i]).toArray(OrderLine[]::new),
        Arrays.stream(in).mapToLong(i -> units[i]).toArray(),
        Arrays.stream(in).mapToLong(i -> costs[i]).toArray());
  }

  /** What all units cost together, in minor units. */
  public long cost() {
    return Arrays.stream(costs).reduce(0, Math::addExact);
  }

  /** How many units there are. */
  public long pieces() {
    return Arrays.stream(units).reduce(0, Math::addExact);
  }

  public boolean isEmpty() {
    return pieces() == 0;
  }

  /** How often one unit of every line is there. */
  long complete() {
    return Arrays.stream(units).min().orElse(0);
  }

  /** The list price of one unit of every line, in minor units. */
  long oneOfEach() {
    return Arrays.stream(lines)
        .mapToLong(line -> line.unitPrice().minor())
        .reduce(0, Math::addExact);
  }

  /** The list price of so many of the cheapest units, in minor units. */
  long cheapest(long count) {
    var cheapestFirst =
        IntStream.range(0, lines.length)
            .boxed()
            .sorted(Comparator.comparingLong(i -> lines[i].unitPrice().minor()))
            .toList();
    long left = count;
    long price = 0;
    for (int i : cheapestFirst) {
      long taken = Math.min(left, units[i]);
      price = Math.addExact(price, lines[i].unitPrice().times(taken).minor());
      left -= taken;
    }
    return price;
  }
}
