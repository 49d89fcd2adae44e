package io.redress.order;

import org.jmolecules.ddd.annotation.ValueObject;

/** The identity of a line within its order. */
@ValueObject
public record LineId(String value) {}
