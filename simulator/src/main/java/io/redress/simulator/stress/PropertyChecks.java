package io.redress.simulator.stress;

import io.redress.decision.Answered;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseId;
import io.redress.policy.Policy;
import io.redress.property.Bound;
import io.redress.property.Demand;
import io.redress.property.Per;
import io.redress.property.Property;
import io.redress.simulator.story.Lived;
import io.redress.simulator.story.Lived.Asked;
import io.redress.simulator.story.Lived.LivedCase;
import io.redress.simulator.stress.Promise.Wished;
import io.redress.view.Milestones;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.List;

/** What the designer of a policy wishes, in one story. */
final class PropertyChecks {

  private final Policy policy;
  private final Dossiers dossiers;
  private final Seq<Tested> tested;

  PropertyChecks(Policy policy) {
    this.policy = policy;
    this.dossiers = new Dossiers(policy);
    this.tested = policy.properties().flatMap(Tested::of);
  }

  /** The properties that a story puts to the test. */
  Seq<Property> tested(Lived lived) {
    return tested.filter(each -> each.isMetIn(lived)).map(Tested::property);
  }

  void check(Lived lived, List<Broken> broken) {
    for (var property : policy.properties()) {
      switch (property.demand()) {
        case Demand.Never never -> never(property, never, lived, broken);
        case Demand.Implies implies -> implies(property, implies, lived, broken);
        case Demand.Always always -> always(property, always, lived, broken);
        case Demand.Monotone monotone -> monotone(property, monotone, lived, broken);
        case Demand.AtMost most -> atMost(property, most, lived, broken);
        case Demand.Accepts accepts -> {}
      }
    }
  }

  private static void never(
      Property property, Demand.Never never, Lived lived, List<Broken> broken) {
    for (var asked : lived.answers()) {
      if (never.what().holds(asked.answered())) {
        broken.add(
            Broken.of(
                new Wished(property),
                asked,
                "such a request got such an answer, by rule " + rule(asked),
                "出现了不允许的答复，由规则 " + rule(asked) + " 给出"));
      }
    }
  }

  private static void implies(
      Property property, Demand.Implies implies, Lived lived, List<Broken> broken) {
    for (var asked : lived.answers()) {
      if (implies.when().holds(asked.answered()) && !implies.then().holds(asked.answered())) {
        broken.add(
            Broken.of(
                new Wished(property),
                asked,
                "such a request got another answer, by rule " + rule(asked),
                "此类申请得到了其他答复，由规则 " + rule(asked) + " 给出"));
      }
    }
  }

  private static String rule(Asked asked) {
    return asked.decision().because().rule();
  }

  /** What staff do not do is no fault of the policy. */
  private static void always(
      Property property, Demand.Always always, Lived lived, List<Broken> broken) {
    for (var asked : lived.answers()) {
      if (asked.event() == 1 && always.when().holds(asked.answered())) {
        lived
            .cases()
            .find(each -> each.id().equals(asked.forCase()) && each.isAttended())
            .filter(each -> isMissed(each, always))
            .forEach(each ->
                broken.add(
                    Broken.of(
                        new Wished(property),
                        asked,
                        "nothing of the kind happened within " + always.within(),
                        "在 " + always.within() + " 内没有发生所要求的事件")));
      }
    }
  }

  /** A case that ends before owes it no more. */
  private static boolean isMissed(LivedCase each, Demand.Always always) {
    var latest = each.log().head().at().plus(always.within());
    return each.log()
        .takeWhile(entry -> !entry.at().isAfter(latest))
        .forAll(entry ->
            !(entry.event() instanceof CaseEvent.CaseClosed)
                && Milestones.of(entry.event()).forAll(it -> !always.events().contains(it)));
  }

  private void monotone(
      Property property, Demand.Monotone monotone, Lived lived, List<Broken> broken) {
    for (var asked : lived.answers()) {
      if (monotone.when().holds(asked.answered())) {
        dossiers
            .withLess(asked.dossier(), monotone.by())
            .flatMap(dossiers::answered)
            .filter(less -> monotone.when().holds(less))
            .filter(less -> isBetter(monotone, asked.answered(), less))
            .headOption()
            .forEach(less ->
                broken.add(
                    Broken.of(
                        new Wished(property),
                        asked,
                        "with %d of %s instead of %d it would get less"
                            .formatted(
                                less.coded(monotone.by()),
                                monotone.by().name(),
                                asked.answered().coded(monotone.by())),
                        "%s 为 %d 而不是 %d 时得到的更少"
                            .formatted(
                                monotone.by().name(),
                                less.coded(monotone.by()),
                                asked.answered().coded(monotone.by())))));
      }
    }
  }

  private static boolean isBetter(Demand.Monotone monotone, Answered more, Answered less) {
    return less.coded(monotone.by()) < more.coded(monotone.by())
        && monotone.what().favour(more) > monotone.what().favour(less);
  }

  private static void atMost(
      Property property, Demand.AtMost most, Lived lived, List<Broken> broken) {
    var counted =
        lived.answers().filter(asked -> asked.event() == 1 && most.of().holds(asked.answered()));
    for (var last : counted) {
      var together =
          counted.filter(
              other -> isTogether(most.per(), last, other) && isWithin(most, last, other));
      long sum = sum(most.bound(), lived, together);
      if (sum > limit(most.bound())) {
        broken.add(
            Broken.of(
                new Wished(property),
                last,
                "there are %d where %d are allowed".formatted(sum, limit(most.bound())),
                "达到 %d，而上限为 %d".formatted(sum, limit(most.bound()))));
        return;
      }
    }
  }

  private static boolean isTogether(Per per, Asked one, Asked other) {
    return switch (per) {
      case CASE -> one.forCase().equals(other.forCase());
      case ORDER -> one.dossier().order().id().equals(other.dossier().order().id());
      case CUSTOMER -> one.dossier().customer().id().equals(other.dossier().customer().id());
    };
  }

  private static boolean isWithin(Demand.AtMost most, Asked last, Asked other) {
    var at = asked(last);
    return !asked(other).isAfter(at)
        && most.within().forAll(time -> !asked(other).isBefore(at.minus(time)));
  }

  private static Instant asked(Asked answer) {
    return answer.dossier().asked().getOrElse(answer.dossier().now());
  }

  private static long limit(Bound bound) {
    return switch (bound) {
      case Bound.Count count -> count.most();
      case Bound.Total total -> total.most().minor();
    };
  }

  private static long sum(Bound bound, Lived lived, Seq<Asked> together) {
    return switch (bound) {
      case Bound.Count count -> together.size();
      case Bound.Total total ->
          together.map(Asked::forCase).distinct().map(id -> given(lived, id)).sum().longValue();
    };
  }

  /** What of a case's money was ordered and not declined, in minor units of the order. */
  private static long given(Lived lived, CaseId id) {
    return lived
        .moved()
        .filter(leg -> CaseId.of(leg.id()).contains(id))
        .map(leg -> leg.worth().minor())
        .sum()
        .longValue();
  }
}
