package io.redress.amount;

import io.redress.money.Money;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * An amount that was lowered, and by what. Nothing is lowered without one.
 *
 * @param kind what was lowered
 * @param wanted what it would have come to, never negative; for a deduction what would have been
 *     deducted
 * @param allowed what it came to
 * @param rule what lowered it
 */
@ValueObject
public record Cap(ComponentKind kind, Money wanted, Money allowed, RuleRef rule) {}
