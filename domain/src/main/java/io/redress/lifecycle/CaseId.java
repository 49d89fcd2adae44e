package io.redress.lifecycle;

import org.jmolecules.ddd.annotation.ValueObject;

/** The identity of an after-sale case. */
@ValueObject
public record CaseId(String value) {}
