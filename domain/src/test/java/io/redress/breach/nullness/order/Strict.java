package io.redress.breach.nullness.order;

/** Lives in a package that says so. */
public record Strict() {}
