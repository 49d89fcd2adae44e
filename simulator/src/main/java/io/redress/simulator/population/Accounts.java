package io.redress.simulator.population;

import io.redress.simulator.draw.LogNormal;

/**
 * What the shop knows of its customers from before a simulation begins.
 *
 * @param days how old accounts are then
 * @param verified of all accounts, of how many the shop has made sure whose they are
 * @param refunded of the orders before, how many were given money back; those who claim what is not
 *     true have more of them, as many as half of such claims come to
 * @param kept of these refunds, how many left the goods with the customer
 */
public record Accounts(LogNormal days, double verified, double refunded, double kept) {}
