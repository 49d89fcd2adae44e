package io.redress.audit;

import io.vavr.collection.Seq;

/**
 * What was found in a step.
 *
 * @param next the audit that goes on after it, whatever was found
 * @param breaches none where all is as it should be
 */
public record Audited(Audit next, Seq<Breach> breaches) {}
