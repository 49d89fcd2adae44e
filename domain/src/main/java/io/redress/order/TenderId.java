package io.redress.order;

import org.jmolecules.ddd.annotation.ValueObject;

/** The identity of one captured payment within its order. */
@ValueObject
public record TenderId(String value) {}
