package io.redress.settlement;

import io.redress.money.Money;
import io.redress.order.Order;
import io.redress.order.Tender;
import io.redress.order.TenderId;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * How an amount is given back over the tenders: the one charged last first, none beyond its rest.
 */
public final class TenderShares {

  private TenderShares() {}

  /** What goes into which tender, or none if the tenders have less left than the amount. */
  public static Option<Seq<Tuple2<TenderId, Money>>> of(Order order, Money amount) {
    Seq<Tuple2<TenderId, Money>> shares = List.empty();
    var open = amount;
    for (Tender tender : order.tenders().reverse()) {
      var share = open.min(tender.left());
      if (share.isPositive()) {
        shares = shares.append(Tuple.of(tender.id(), share));
        open = open.minus(share);
      }
    }
    return open.isPositive() ? Option.none() : Option.of(shares);
  }
}
