package io.redress.breach.adapters.decision;

/** What was decided, which an adapter may write down. */
public record Answer(String word) {}
