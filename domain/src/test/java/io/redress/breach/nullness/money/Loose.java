package io.redress.breach.nullness.money;

/** Lives in a package without a package-info. */
public record Loose() {}
