package io.redress.party;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The customer as known when the request came in.
 *
 * @param tier the shop's own word for the customer's standing, such as {@code regular}
 * @param refundsLast30Days how many refunds the customer had within the last 30 days
 */
@ValueObject
public record Customer(CustomerId id, String tier, int refundsLast30Days) {}
