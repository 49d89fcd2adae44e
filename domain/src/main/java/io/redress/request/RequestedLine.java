package io.redress.request;

import io.redress.money.Money;
import io.redress.order.LineId;
import io.vavr.control.Option;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * How many units of a line a request is about.
 *
 * @param part how much was agreed for units that the customer keeps; none for units that are given
 *     back whole
 */
@ValueObject
public record RequestedLine(LineId line, long quantity, Option<PartAsked> part) {

  /** Units that are refunded whole. */
  public RequestedLine(LineId line, long quantity) {
    this(line, quantity, Option.none());
  }

  /** Units that the customer keeps, for this much back. */
  public static RequestedLine kept(LineId line, long quantity, Money back) {
    return new RequestedLine(line, quantity, Option.of(new PartAsked.Amount(back)));
  }
}
