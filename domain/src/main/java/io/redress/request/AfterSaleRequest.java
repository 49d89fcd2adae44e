package io.redress.request;

import io.redress.goods.Condition;
import io.redress.goods.GoodsState;
import io.redress.party.CustomerId;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What a customer asks.
 *
 * @param goods where the goods were when the customer asked
 * @param condition in what condition the customer says they are
 */
@ValueObject
public record AfterSaleRequest(
    CustomerId by,
    RequestKind kind,
    Reason reason,
    GoodsState goods,
    Option<Condition> condition,
    Seq<RequestedLine> lines,
    Set<Evidence> evidence) {

  /** The same request with more to show for it. */
  public AfterSaleRequest with(Set<Evidence> more) {
    return new AfterSaleRequest(by, kind, reason, goods, condition, lines, evidence.addAll(more));
  }
}
