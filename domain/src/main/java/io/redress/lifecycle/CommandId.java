package io.redress.lifecycle;

import org.jmolecules.ddd.annotation.ValueObject;

/** The identity of a command; the same one again changes nothing. */
@ValueObject
public record CommandId(String value) {}
