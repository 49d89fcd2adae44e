package io.redress.adapter.policy.yaml;

/** A whole number, not negative, and one of the units that were asked for: {@code 24 hours}. */
public record Quantity(long count, String unit) {}
