package io.redress.simulator.calibration;

import io.redress.simulator.history.Sale;
import io.vavr.collection.Seq;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Whole numbers with how often each occurs, in the first half of the orders and in the second. */
record Halves(NavigableMap<Integer, Long> first, NavigableMap<Integer, Long> second) {

  /** One number for each of the things that a sale has. */
  static <T> Halves of(Seq<Sale> byTime, Function<Sale, Seq<T>> things, ToIntFunction<T> number) {
    var halves = new Halves(new TreeMap<>(), new TreeMap<>());
    int middle = byTime.size() / 2;
    int sales = 0;
    for (var sale : byTime) {
      var half = sales++ < middle ? halves.first : halves.second;
      things.apply(sale).forEach(each -> half.merge(number.applyAsInt(each), 1L, Long::sum));
    }
    return halves;
  }

  NavigableMap<Integer, Long> all() {
    var all = new TreeMap<>(first);
    second.forEach((number, count) -> all.merge(number, count, Long::sum));
    return all;
  }

  /** How far at most the shares of cases up to any number lie apart; 0 if one half has none. */
  double gap() {
    double inFirst = sum(first);
    double inSecond = sum(second);
    if (inFirst == 0 || inSecond == 0) {
      return 0;
    }
    double gap = 0;
    long ofFirst = 0;
    long ofSecond = 0;
    for (int number : all().keySet()) {
      ofFirst += first.getOrDefault(number, 0L);
      ofSecond += second.getOrDefault(number, 0L);
      gap = Math.max(gap, Math.abs(ofFirst / inFirst - ofSecond / inSecond));
    }
    return gap;
  }

  private static long sum(NavigableMap<Integer, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
