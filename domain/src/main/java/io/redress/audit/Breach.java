package io.redress.audit;

import io.redress.lifecycle.CaseId;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A law that does not hold.
 *
 * @param event the number of the event with which that shows, within its case
 * @param what is wrong, for people
 */
@ValueObject
public record Breach(Law law, CaseId forCase, int event, String what) {}
