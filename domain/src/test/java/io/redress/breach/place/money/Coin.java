package io.redress.breach.place.money;

/** Lives in a package that the reading order lists, beside one that it does not know. */
public record Coin() {}
