package io.redress.money;

import java.time.Instant;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A rate that somebody quoted.
 *
 * @param at the instant for which it was quoted
 * @param source who quoted it
 */
@ValueObject
public record QuotedRate(ExchangeRate rate, Instant at, String source) {}
