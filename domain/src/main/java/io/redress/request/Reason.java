package io.redress.request;

import org.jmolecules.ddd.annotation.ValueObject;

/** Why a customer asks: one of the words that the policy lists, such as {@code changed-mind}. */
@ValueObject
public record Reason(String word) {}
