package io.redress.simulator.report;

import io.redress.policy.PolicyId;
import io.redress.simulator.history.OrderHistory;
import io.redress.simulator.statistics.Tally;
import io.redress.table.Wording;
import io.vavr.control.Option;
import java.util.Currency;

/**
 * A run and what came out of it.
 *
 * @param population the name of the population
 * @param history the real orders, if the run was over real ones
 * @param currency that of the orders and of all amounts
 */
public record RunSummary(
    PolicyId policy,
    Wording title,
    String population,
    Option<OrderHistory> history,
    long seed,
    Currency currency,
    Tally tally) {}
