package io.redress.verify;

import io.redress.table.Value;
import io.redress.verify.Where.Condition;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;

/** Whether an answer lies in a region, by what the region says in words. */
final class RegionMembership {

  private RegionMembership() {}

  static boolean holds(Condition condition, Value value) {
    var regions = condition.regions();
    return regions.exists(Region.Member.class::isInstance)
        ? regions.forAll(region -> isIn(region, value, condition.all()))
        : regions.exists(region -> isIn(region, value, condition.all()));
  }

  private static boolean isIn(Region region, Value value, Seq<Region> all) {
    return switch (region) {
      case Region.Unknown u -> value.equals(Value.UNKNOWN);
      case Region.SomeSet s -> value instanceof Value.Words;
      case Region.Member(String word, boolean isIn) ->
          (value instanceof Value.Words(var words) ? words : HashSet.<String>empty()).contains(word)
              == isIn;
      case Region.Truth(boolean truth) -> value.equals(new Value.Truth(truth));
      case Region.Range(long least, long most) ->
          value instanceof Value.Whole(long number) && least <= number && number <= most;
      case Region.Word(String word) -> value.equals(new Value.Word(word));
      case Region.Below below ->
          value instanceof Value.Word(String word)
              && !named(word, all)
              && nearest(word, all).equals(below.node());
      case Region.OtherWord o ->
          value instanceof Value.Word(String word)
              && !named(word, all)
              && nearest(word, all).isEmpty();
    };
  }

  private static boolean named(String word, Seq<Region> all) {
    return all.contains(new Region.Word(word));
  }

  /** The longest node that a word lies below. */
  private static String nearest(String word, Seq<Region> all) {
    return all.filter(Region.Below.class::isInstance)
        .map(Region.Below.class::cast)
        .map(Region.Below::node)
        .filter(node -> (word + ".").startsWith(node + "."))
        .maxBy(String::length)
        .getOrElse("");
  }
}
