package io.redress.facts;

import io.redress.calendar.Window;
import io.redress.order.Order;
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
    DISPATCH("dispatch"),
    DELIVERY("delivery");

    private final String word;

    Anchor(String word) {
      this.word = word;
    }

    /** The anchor as documents write it. */
    public String word() {
      return word;
    }

    /** When it happened, if it has. */
    Option<Instant> of(Order order) {
      return switch (this) {
        case ORDER -> Option.of(order.placedAt());
        case DISPATCH -> order.dispatchedAt();
        case DELIVERY -> order.deliveredAt();
      };
    }
  }
}
