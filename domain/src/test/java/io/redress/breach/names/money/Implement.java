package io.redress.breach.names.money;

/** Has a good name that only begins like a bad one. */
public record Implement() {}
