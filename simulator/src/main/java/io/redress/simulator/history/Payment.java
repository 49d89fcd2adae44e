package io.redress.simulator.history;

/**
 * A part of what was paid for an order.
 *
 * @param means how, in the population's words where the mapping translates
 * @param minor how much, in minor units of the history's currency
 */
public record Payment(String means, long minor) {}
