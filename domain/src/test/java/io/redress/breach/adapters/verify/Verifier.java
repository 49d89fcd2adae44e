package io.redress.breach.adapters.verify;

/** The verifier. */
public record Verifier() {}
