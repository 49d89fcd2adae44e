package io.redress.simulator.history;

import io.redress.simulator.history.HistoryMapping.OrderState;
import java.util.ArrayList;
import java.util.List;

/** What files beside that of goods say about one order. */
final class OrderFacts {

  /** Whether the order has a row of its own, and whether that could be read. */
  enum Standing {
    UNSEEN,
    READ,
    LEFT_OUT
  }

  Standing standing = Standing.UNSEEN;
  OrderState state = OrderState.SOLD;
  long second = Reading.NEVER;
  long dispatched = Reading.NEVER;
  long delivered = Reading.NEVER;
  String customer = "";
  String country = "";
  final List<Payment> payments = new ArrayList<>(1);
}
