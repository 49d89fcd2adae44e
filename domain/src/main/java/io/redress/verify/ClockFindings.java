package io.redress.verify;

import io.redress.authority.AuthorityMatrix;
import io.redress.eligibility.Verdict;
import io.redress.party.Role;
import io.redress.policy.Policy;
import io.redress.settlement.Staging;
import io.redress.sla.ClockName;
import io.redress.sla.OnBreach;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Clocks that nobody can stop: their owner has no say, or they are followed by themselves. */
final class ClockFindings {

  private ClockFindings() {}

  static Seq<Finding> of(Policy policy) {
    return review(policy)
        .appendAll(
            ofCustomers(policy)
                .filter(name -> policy.sla().clock(name).onBreach() == OnBreach.NOTIFY)
                .map(ClockFindings::waitsForEver));
  }

  private static Seq<Finding> review(Policy policy) {
    var clock = policy.sla().clock(ClockName.REVIEW);
    var able = AuthorityMatrix.LADDER.filter(role -> policy.authority().limitOf(role).isDefined());
    if (!policy.sla().clocks().containsKey(ClockName.REVIEW) || able.isEmpty()) {
      return List.empty();
    }
    if (!able.contains(clock.owner())) {
      return List.of(powerless(clock.owner()));
    }
    return clock.onBreach() == OnBreach.ESCALATE && able.last() == clock.owner()
        ? List.of(nobodyAbove(clock.owner()))
        : List.empty();
  }

  /** The clocks that wait for the customer, of those that can ever run. */
  private static Seq<ClockName> ofCustomers(Policy policy) {
    boolean asks =
        policy
            .eligibility()
            .rules()
            .exists(rule -> rule.outcome().verdict() == Verdict.ASK_EVIDENCE);
    boolean signs = policy.settlement().staging().exists(Staging::signature);
    return List.of(ClockName.RETURN_DISPATCH)
        .appendAll(asks ? List.of(ClockName.EVIDENCE) : List.empty())
        .appendAll(signs ? List.of(ClockName.SIGNATURE) : List.empty());
  }

  private static Finding powerless(Role owner) {
    return Finding.of(
        FindingKind.POWERLESS_OWNER,
        "sla.review",
        "the owner, %s, may approve nothing".formatted(owner.word()),
        "负责人 %s 没有任何审批权限".formatted(owner.word()));
  }

  private static Finding nobodyAbove(Role owner) {
    return Finding.of(
        FindingKind.ENDLESS_CLOCK,
        "sla.review",
        "escalates to nobody: no role above %s may approve anything".formatted(owner.word()),
        "升级后无人接手：%s 之上没有具备审批权限的角色".formatted(owner.word()));
  }

  private static Finding waitsForEver(ClockName clock) {
    return Finding.of(
        FindingKind.ENDLESS_CLOCK,
        "sla." + clock.word(),
        "a customer who never answers keeps the case open for ever: let it close on breach",
        "顾客不回应时售后单将永远无法结束：请设置为超时关闭");
  }
}
