package io.redress.port;

import io.redress.order.Order;
import io.redress.order.OrderId;
import io.redress.party.Customer;
import io.vavr.control.Option;

/**
 * Knows what was sold to whom: the shop's own orders and customers.
 *
 * <p>The other side promises: what it gives is the order as it stands when it is asked, with all
 * that went back outside Redress ({@code refunded}, and of each tender {@code refunded} and {@code
 * pending}), and the customer whose order it is, since others are refused because of that; asking
 * changes nothing, so it may be asked as often as somebody likes, by several threads at once. Where
 * it cannot say, because it cannot be reached, say, it throws: none means that there is no such
 * order.
 */
@FunctionalInterface
public interface OrderBook {

  /** An order as it stands, and whose it is, as the shop knows them now. */
  record Purchase(Order order, Customer customer) {}

  /**
   * The order of this id; none if the shop never had one.
   *
   * @throws RuntimeException if it cannot say now
   */
  Option<Purchase> find(OrderId id);
}
