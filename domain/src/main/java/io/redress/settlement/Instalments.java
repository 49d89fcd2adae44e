package io.redress.settlement;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;

/** Takes one instalment after the other off the ways that a total goes. */
final class Instalments {

  private final Way[] ways;
  private int at;
  private long gone;
  private long open;

  Instalments(Seq<Way> ways) {
    this.ways = ways.toJavaArray(Way[]::new);
  }

  /** The next one. What is too little to be moved waits for the one after it. */
  Seq<PlannedLeg> next(int number, long share, Instant due) {
    Seq<PlannedLeg> legs = List.empty();
    open += share;
    while (open > 0) {
      var way = ways[at];
      long stop = way.cutBefore(gone + open);
      var leg = way.between(gone, stop, number, due);
      if (!leg.amount().isPositive()) {
        break;
      }
      legs = legs.append(leg);
      open -= stop - gone;
      gone = stop;
      if (stop == way.worth().minor()) {
        at++;
        gone = 0;
      }
    }
    return legs;
  }
}
