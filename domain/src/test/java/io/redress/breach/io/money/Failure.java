package io.redress.breach.io.money;

import java.io.Serializable;

/** Is of the Serializable family, which reaches nothing. */
public record Failure(String message) implements Serializable {}
