package io.redress.simulator.search;

import io.redress.simulator.draw.Draws;
import io.redress.simulator.draw.Purpose;
import io.vavr.collection.List;
import java.util.function.Predicate;

/** Lists of up to twelve numbers below a hundred; a number costs a hundred, and what it counts. */
final class PlantedLists {

  private PlantedLists() {}

  static final List<Planted<?>> ALL =
      List.of(
          lists("one is 70 or more", each -> each.exists(n -> n >= 70), 170),
          lists("the last is 50 or more", each -> each.lastOption().exists(n -> n >= 50), 150),
          lists("more than 150 together", each -> sum(each) > 150, 351),
          lists("more than 700 together", each -> sum(each) > 700, 1501),
          lists("five or more", each -> each.size() >= 5, 500),
          lists("three or more, together odd", PlantedLists::isOdd, 301),
          lists("two are equal", each -> each.distinct().size() < each.size(), 200),
          lists("three are equal", PlantedLists::hasThreeAlike, 300),
          lists("not sorted", each -> !each.sorted().equals(each), 201),
          lists("two are 50 apart", PlantedLists::hasDistance, 250),
          lists("three are different", each -> each.distinct().size() >= 3, 303),
          lists("neighbours are equal and not small", PlantedLists::hasLargeTwins, 260));

  private static Planted<List<Integer>> lists(
      String name, Predicate<List<Integer>> fails, long smallest) {
    return new Planted<>(
        name, PlantedLists::list, fails, each -> 100L * each.size() + sum(each), smallest);
  }

  private static List<Integer> list(Draws draws) {
    var entity = draws.of(0);
    return List.range(0, entity.below(Purpose.BASKET, 0, 13))
        .map(index -> entity.below(Purpose.PRICE, index, 100));
  }

  private static long sum(List<Integer> list) {
    return list.sum().longValue();
  }

  private static boolean isOdd(List<Integer> list) {
    return list.size() >= 3 && sum(list) % 2 == 1;
  }

  private static boolean hasThreeAlike(List<Integer> list) {
    return list.groupBy(n -> n).values().exists(alike -> alike.size() >= 3);
  }

  private static boolean hasDistance(List<Integer> list) {
    return !list.isEmpty() && list.max().get() - list.min().get() >= 50;
  }

  private static boolean hasLargeTwins(List<Integer> list) {
    return list.size() >= 2
        && list.sliding(2).exists(two -> two.get(0).equals(two.get(1)) && two.get(0) >= 30);
  }
}
