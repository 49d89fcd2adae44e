package io.redress.casework;

import io.redress.order.OrderId;

/**
 * The order book could not say what an order is like, or gave another order. Nothing was kept, and
 * the same request may be made again.
 */
public final class OrderBookFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OrderBookFailure(OrderId asked, RuntimeException cause) {
    super("the order book cannot be asked about order " + asked.value(), cause);
  }

  OrderBookFailure(OrderId asked, OrderId given) {
    super(
        "asked about order %s, the order book gave order %s"
            .formatted(asked.value(), given.value()));
  }
}
