package io.redress.lifecycle;

import io.redress.money.Money;
import io.vavr.control.Option;

/** What people have granted, in the currency of the policy. */
public final class Approvals {

  private Approvals() {}

  /** What an event used up of the authority of whoever caused it. */
  public static Option<Money> amount(CaseEvent event) {
    return switch (event) {
      case CaseEvent.ApprovedOnce e -> Option.of(e.amount());
      case CaseEvent.Approved e -> Option.of(e.amount());
      case CaseEvent.OfferMade e -> Option.of(e.amount());
      default -> Option.none();
    };
  }
}
