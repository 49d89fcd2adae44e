package io.redress.settlement;

import io.redress.money.Money;
import io.redress.money.QuotedRate;
import io.redress.order.TenderId;
import io.vavr.control.Option;
import java.time.Instant;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * One movement of money that is to be made.
 *
 * @param instalment counted from one
 * @param tender the payment on whose remainder it draws; none for money beyond what was paid
 * @param amount what is moved, in the currency of the tender where it goes back into it
 * @param worth what it is of the refund, in the order's currency
 * @param rate the rate of the moment, where one was used
 * @param lowered what that rate would have come to, where the tender has no more left than {@code
 *     amount}
 * @param due not before this instant
 */
@ValueObject
public record PlannedLeg(
    int instalment,
    Option<TenderId> tender,
    Route route,
    Money amount,
    Money worth,
    Option<QuotedRate> rate,
    Option<Money> lowered,
    Instant due) {}
