package io.redress.decision;

import io.redress.money.ExchangeRate;
import io.redress.order.Order;
import io.redress.party.Customer;
import io.redress.request.AfterSaleRequest;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * All facts on which a decision rests.
 *
 * @param rate from the order's currency to the policy's; not needed where they are the same
 * @param now the instant for which the answer holds
 */
public record Dossier(
    Order order,
    Customer customer,
    AfterSaleRequest request,
    Option<ExchangeRate> rate,
    Instant now) {}
