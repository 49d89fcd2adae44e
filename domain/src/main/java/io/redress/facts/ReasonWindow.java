package io.redress.facts;

import io.redress.calendar.Window;
import io.redress.order.Order;
import io.redress.order.OrderLine;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Until when a reason may be raised.
 *
 * @param after what the window is counted from
 */
@ValueObject
public record ReasonWindow(Anchor after, Window window) {

  /** What happened to an order that a window can be counted from. */
  public enum Anchor {
    ORDER("order"),
    /** The order was paid in full. */
    PAYMENT("payment"),
    DISPATCH("dispatch"),
    /** The goods of the request were handed over, the last of them where they came apart. */
    DELIVERY("delivery"),
    /** All goods of the order were handed over (Directive 2011/83/EU, art. 9 (2) (b)). */
    LAST_DELIVERY("last-delivery"),
    /** The customer confirmed to have received the order. */
    CONFIRMATION("confirmation");

    private final String word;

    Anchor(String word) {
      this.word = word;
    }

    /** The anchor as documents write it. */
    public String word() {
      return word;
    }

    /** When it happened to these lines of an order, if it has. */
    Option<Instant> of(Order order, Seq<OrderLine> lines) {
      return switch (this) {
        case ORDER -> Option.of(order.placedAt());
        case PAYMENT -> order.paidAt();
        case DISPATCH -> order.dispatchedAt();
        case DELIVERY -> lastOf(order, lines.isEmpty() ? order.lines() : lines);
        case LAST_DELIVERY -> lastOf(order, order.lines());
        case CONFIRMATION -> order.confirmedAt();
      };
    }

    /** When the last of the lines was handed over; none while one of them is still missing. */
    static Option<Instant> lastOf(Order order, Seq<OrderLine> lines) {
      Option<Instant> last = Option.none();
      for (var line : lines) {
        var handedOver = order.deliveredAt(line);
        if (handedOver.isEmpty()) {
          return handedOver;
        }
        last = last.isEmpty() ? handedOver : later(last, handedOver);
      }
      return last;
    }

    private static Option<Instant> later(Option<Instant> one, Option<Instant> other) {
      return one.exists(first -> other.exists(first::isBefore)) ? other : one;
    }
  }
}
