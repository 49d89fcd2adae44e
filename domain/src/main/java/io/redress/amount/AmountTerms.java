package io.redress.amount;

import io.redress.money.PartsRounding;
import io.redress.table.DecisionTable;

/**
 * What a policy says about amounts.
 *
 * @param parts how units that come back a few at a time share what was paid for the line
 * @param outbound what is given back of the delivery fee; nothing where no rule matches
 */
public record AmountTerms(PartsRounding parts, DecisionTable<OutboundShipping> outbound) {}
