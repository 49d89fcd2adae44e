package io.redress.breach.adapters.casework;

/** The shell. */
public record Shell() {}
