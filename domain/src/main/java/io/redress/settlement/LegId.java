package io.redress.settlement;

import org.jmolecules.ddd.annotation.ValueObject;

/** The identity of a refund leg, and its idempotency key at the provider, for ever. */
@ValueObject
public record LegId(String value) {}
