package io.redress.order;

import org.jmolecules.ddd.annotation.ValueObject;

/** The identity of a gift within its order. */
@ValueObject
public record GiftId(String value) {}
