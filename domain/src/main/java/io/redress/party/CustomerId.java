package io.redress.party;

import org.jmolecules.ddd.annotation.ValueObject;

/** The identity of a customer in the shop; no personal data. */
@ValueObject
public record CustomerId(String value) {}
