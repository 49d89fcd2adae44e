package io.redress.settlement;

import org.jmolecules.ddd.annotation.ValueObject;

/** Whoever draws on what an order still has to give: one request about it. */
@ValueObject
public record ClaimantId(String value) {}
