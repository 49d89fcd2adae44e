package io.redress.eligibility;

import io.redress.remedy.Remedy;
import io.redress.request.Evidence;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * What a rule of the eligibility table yields.
 *
 * @param remedy what is granted; none where the rule leaves it at what was asked for
 * @param ask the evidence to ask for, any one of which will do; empty unless the verdict asks
 */
public record Eligibility(Verdict verdict, Option<Remedy> remedy, Set<Evidence> ask) {

  /** What was asked for is granted. */
  public static Eligibility approve() {
    return of(Verdict.APPROVE);
  }

  /** This is granted, whatever was asked for. */
  public static Eligibility approve(Remedy remedy) {
    return of(Verdict.APPROVE).with(remedy);
  }

  /** This is granted instead of what was asked for. */
  public static Eligibility convert(Remedy remedy) {
    return of(Verdict.CONVERT).with(remedy);
  }

  /** A person decides. */
  public static Eligibility review() {
    return of(Verdict.REVIEW);
  }

  public static Eligibility reject() {
    return of(Verdict.REJECT);
  }

  /** The customer is to show one of these first. */
  public static Eligibility ask(Evidence evidence, Evidence... orElse) {
    return new Eligibility(
        Verdict.ASK_EVIDENCE, Option.none(), LinkedHashSet.of(evidence).addAll(List.of(orElse)));
  }

  private static Eligibility of(Verdict verdict) {
    return new Eligibility(verdict, Option.none(), LinkedHashSet.empty());
  }

  private Eligibility with(Remedy other) {
    return new Eligibility(verdict, Option.of(other), ask);
  }
}
