package io.redress.simulator.statistics;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Sums and sums of products of several whole numbers that each world of a run has. They are exact
 * and add up in any order; what is estimated from them is rounded once, at the end.
 */
final class Moments {

  private final int size;
  private final BigInteger[] sums;
  private final BigInteger[] products;
  private int worlds;

  /**
   * @param size how many numbers a world has
   */
  Moments(int size) {
    this.size = size;
    this.sums = zeros(size);
    this.products = zeros(size * (size + 1) / 2);
  }

  private static BigInteger[] zeros(int length) {
    var zeros = new BigInteger[length];
    Arrays.fill(zeros, BigInteger.ZERO);
    return zeros;
  }

  void add(long... numbers) {
    for (int row = 0; row < size; row++) {
      var number = BigInteger.valueOf(numbers[row]);
      sums[row] = sums[row].add(number);
      for (int column = 0; column <= row; column++) {
        int at = at(row, column);
        products[at] = products[at].add(number.multiply(BigInteger.valueOf(numbers[column])));
      }
    }
    worlds++;
  }

  /** How many worlds have such numbers. */
  int worlds() {
    return worlds;
  }

  void merge(Moments other) {
    for (int at = 0; at < sums.length; at++) {
      sums[at] = sums[at].add(other.sums[at]);
    }
    for (int at = 0; at < products.length; at++) {
      products[at] = products[at].add(other.products[at]);
    }
    worlds += other.worlds;
  }

  void write(Packing out) {
    out.number(worlds);
    Arrays.stream(sums).forEach(out::big);
    Arrays.stream(products).forEach(out::big);
  }

  /** Sets what was written of as many numbers. */
  void read(Unpacking in) {
    worlds = (int) in.number();
    Arrays.setAll(sums, at -> in.big());
    Arrays.setAll(products, at -> in.big());
  }

  /**
   * The same parts of other wholes: every second number, its squares and products among themselves
   * are those of {@code all}, which was told of every world. So a part may be left out where it is
   * zero.
   */
  Moments ofWholesIn(Moments all) {
    var mixed = new Moments(size);
    mixed.worlds = all.worlds;
    for (int row = 0; row < size; row++) {
      mixed.sums[row] = (isWhole(row) ? all : this).sums[row];
      for (int column = 0; column <= row; column++) {
        int at = at(row, column);
        mixed.products[at] = (isWhole(row) && isWhole(column) ? all : this).products[at];
      }
    }
    return mixed;
  }

  private static boolean isWhole(int number) {
    return number % 2 == 1;
  }

  BigInteger sum(int number) {
    return sums[number];
  }

  /** The sum over all worlds of the square of a linear combination of their numbers. */
  BigInteger squares(BigInteger... factors) {
    var sum = BigInteger.ZERO;
    for (int row = 0; row < size; row++) {
      for (int column = 0; column < size; column++) {
        int at = row < column ? at(column, row) : at(row, column);
        sum = sum.add(factors[row].multiply(factors[column]).multiply(products[at]));
      }
    }
    return sum;
  }

  private static int at(int row, int column) {
    return row * (row + 1) / 2 + column;
  }
}
