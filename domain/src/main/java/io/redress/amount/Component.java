package io.redress.amount;

import io.redress.money.Money;
import io.redress.order.LineId;
import io.vavr.control.Option;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * One explained part of a refund.
 *
 * @param line the line that it is about, if it is about one
 * @param quantity how many units of the line; zero where no line is meant
 * @param amount negative for deductions
 */
@ValueObject
public record Component(ComponentKind kind, Option<LineId> line, long quantity, Money amount) {}
