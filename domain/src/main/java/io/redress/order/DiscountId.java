package io.redress.order;

import org.jmolecules.ddd.annotation.ValueObject;

/** The identity of a discount within its order. */
@ValueObject
public record DiscountId(String value) {}
