package io.redress.order;

import org.jmolecules.ddd.annotation.ValueObject;

/** The identity of an order in the shop. */
@ValueObject
public record OrderId(String value) {}
