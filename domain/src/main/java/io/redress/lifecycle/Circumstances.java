package io.redress.lifecycle;

import io.redress.money.Money;
import io.redress.money.QuotedRate;
import io.redress.settlement.RefundLedger;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * What a decision looks at beside the case.
 *
 * @param now not earlier than the case's last event
 * @param ledger what was drawn on the order, by every case about it
 * @param approvedToday what the actor has approved today already, in the currency of the policy;
 *     none where nobody counts
 * @param grantedToday what was granted under the policy today already, to whomever, in its
 *     currency; none where the policy does not limit that
 * @param rates of the moment, where the policy refunds at them
 */
public record Circumstances(
    Instant now,
    RefundLedger ledger,
    Option<Money> approvedToday,
    Option<Money> grantedToday,
    Seq<QuotedRate> rates) {

  /** Nothing else is known of the order, and no rate is needed. */
  public static Circumstances at(Instant now) {
    return new Circumstances(now, RefundLedger.empty(), Option.none(), Option.none(), List.empty());
  }

  /** The same for an actor who has approved so much today. */
  public Circumstances withApprovedToday(Money amount) {
    return new Circumstances(now, ledger, Option.of(amount), grantedToday, rates);
  }

  /** The same on a day on which so much was granted. */
  public Circumstances withGrantedToday(Money amount) {
    return new Circumstances(now, ledger, approvedToday, Option.of(amount), rates);
  }
}
