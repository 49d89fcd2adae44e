package io.redress.settlement;

import io.redress.order.Tender;
import io.vavr.collection.Seq;
import org.jmolecules.ddd.annotation.ValueObject;

/** In which order the tenders of an order are given money back. */
public sealed interface TenderOrder {

  /** The one charged last first. */
  @ValueObject
  record Reverse() implements TenderOrder {}

  /** The one charged first first. */
  @ValueObject
  record AsCharged() implements TenderOrder {}

  /** By their method, in this order; then all others, the one charged last first. */
  @ValueObject
  record ByMethod(Seq<String> methods) implements TenderOrder {}

  /** The tenders in this order. */
  default Seq<Tender> sort(Seq<Tender> asCharged) {
    return switch (this) {
      case AsCharged inOrder -> asCharged;
      case Reverse reverse -> asCharged.reverse();
      case ByMethod byMethod -> {
        var reverse = asCharged.reverse();
        yield byMethod
            .methods()
            .flatMap(method -> reverse.filter(tender -> tender.method().equals(method)))
            .appendAll(reverse.reject(tender -> byMethod.methods().contains(tender.method())));
      }
    };
  }
}
