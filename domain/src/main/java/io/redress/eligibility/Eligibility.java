package io.redress.eligibility;

import io.redress.remedy.Remedy;
import io.redress.request.Evidence;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * What a rule of the eligibility table yields.
 *
 * @param remedy what is granted; none where the rule leaves it at what was asked for
 * @param ask the evidence to ask for, any one of which will do; empty unless the verdict asks
 */
public record Eligibility(Verdict verdict, Option<Remedy> remedy, Set<Evidence> ask) {}
