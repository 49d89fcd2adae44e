package io.redress.breach.order.party;

/** Uses nothing. */
public record Owner(String name) {}
