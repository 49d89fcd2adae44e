package io.redress.order;

import io.redress.money.Money;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What was given back for a line before: how many of its units, and how much for their paid share.
 */
@ValueObject
public record RefundedLine(LineId line, long quantity, Money amount) {}
