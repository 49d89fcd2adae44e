package io.redress.breach.place.stray;

/** Lives in a package that no reading order lists. */
public record Stray() {}
