package io.redress.simulator.stress;

import io.redress.decision.Answered;
import io.redress.decision.Dossier;
import io.redress.eligibility.Verdict;
import io.redress.facts.Vocabulary;
import io.redress.lifecycle.AfterSaleCase.Closed;
import io.redress.lifecycle.Outcome;
import io.redress.order.Drawn;
import io.redress.party.Customer;
import io.redress.party.CustomerId;
import io.redress.policy.Policy;
import io.redress.property.Demand;
import io.redress.property.GoodSense;
import io.redress.remedy.Path;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Evidence;
import io.redress.request.RequestedLine;
import io.redress.settlement.ClaimantId;
import io.redress.settlement.LedgerEntry;
import io.redress.settlement.RefundLedger;
import io.redress.simulator.story.Lived;
import io.redress.simulator.story.Lived.Asked;
import io.redress.simulator.stress.Promise.Sense;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * What is expected of every policy that does not say otherwise: each answer of a story beside the
 * answer to a dossier that differs in one thing.
 */
final class SenseChecks {

  private static final ClaimantId BEFORE = new ClaimantId("before");
  private static final ClaimantId NOW = new ClaimantId("now");

  private final Dossiers dossiers;
  private final Set<GoodSense> accepted;

  SenseChecks(Policy policy) {
    this.dossiers = new Dossiers(policy);
    this.accepted =
        policy
            .properties()
            .flatMap(property ->
                property.demand() instanceof Demand.Accepts(GoodSense what)
                    ? Option.of(what)
                    : Option.none())
            .toSet();
  }

  /** How many different things may be looked at of each answer. */
  static final int KINDS = 5;

  /**
   * Looks at one thing of an answer.
   *
   * @param kind from 0 to {@link #KINDS}
   */
  void check(Asked asked, int kind, java.util.List<Broken> broken) {
    switch (kind) {
      case 0 -> earlier(asked, broken);
      case 1 -> betterEvidence(asked, broken);
      case 2 -> sameFacts(asked, broken);
      case 3 -> split(asked, broken);
      default -> again(asked, broken);
    }
  }

  private void add(
      GoodSense what, Asked asked, String en, String zhCn, java.util.List<Broken> broken) {
    if (!accepted.contains(what)) {
      broken.add(Broken.of(new Sense(what), asked, en, zhCn));
    }
  }

  private void earlier(Asked asked, java.util.List<Broken> broken) {
    dossiers
        .withLess(asked.dossier(), Vocabulary.DAYS_SINCE_DELIVERY)
        .flatMap(dossiers::answered)
        .find(sooner -> isLess(sooner, asked.answered()))
        .forEach(sooner ->
            add(
                GoodSense.EARLIER_IS_NOT_WORSE,
                asked,
                "asking %d days after delivery gets %s, asking after %d days got %s"
                    .formatted(
                        days(sooner), said(sooner), days(asked.answered()), said(asked.answered())),
                "签收后第 %d 天申请得到 %s，而第 %d 天得到 %s"
                    .formatted(
                        days(sooner), said(sooner), days(asked.answered()), said(asked.answered())),
                broken));
  }

  private static long days(Answered answered) {
    return answered.coded(Vocabulary.DAYS_SINCE_DELIVERY);
  }

  private void betterEvidence(Asked asked, java.util.List<Broken> broken) {
    var all = asked.dossier().request().with(HashSet.of(Evidence.values()));
    dossiers
        .answered(Dossiers.with(asked.dossier(), all))
        .filter(shown -> isLess(shown, asked.answered()))
        .forEach(shown ->
            add(
                GoodSense.BETTER_EVIDENCE_IS_NOT_WORSE,
                asked,
                "with all evidence it gets %s, without it got %s"
                    .formatted(said(shown), said(asked.answered())),
                "提供全部凭证得到 %s，不提供却得到 %s".formatted(said(shown), said(asked.answered())),
                broken));
  }

  /** Another customer of whom the same is known. */
  private void sameFacts(Asked asked, java.util.List<Broken> broken) {
    var it = asked.dossier().customer();
    var other =
        new Customer(
            new CustomerId("somebody-else"),
            it.tier(),
            it.since(),
            it.identityVerified(),
            it.past());
    dossiers
        .answered(Dossiers.with(asked.dossier(), other))
        .filter(theirs -> !said(theirs).equals(said(asked.answered())))
        .forEach(theirs ->
            add(
                GoodSense.SAME_FACTS_SAME_ANSWER,
                asked,
                "somebody else of whom the same is known gets " + said(theirs),
                "情况完全相同的其他顾客得到 " + said(theirs),
                broken));
  }

  /**
   * Who gets nothing, or less money for the same, gets less; what is open may still be anything.
   */
  private static boolean isLess(Answered one, Answered other) {
    boolean isRefused = one.decision().verdict() == Verdict.REJECT;
    boolean isOther = other.decision().verdict() != Verdict.REJECT;
    boolean areGranted = isGranted(one) && isGranted(other);
    return (isRefused && isOther) || (areGranted && gain(one) < gain(other));
  }

  /** Whether it is granted without anybody's doing. */
  private static boolean isGranted(Answered answered) {
    var decision = answered.decision();
    return decision.givesBack()
        && decision.verdict() != Verdict.REVIEW
        && decision.reviewer().isEmpty();
  }

  /** What the customer has of it: money, and goods that need not come back. */
  private static long gain(Answered answered) {
    var decision = answered.decision();
    long kept = decision.path() == Path.KEEP_GOODS ? decision.quote().fromTenders().minor() : 0;
    return decision.quote().total().minor() + kept;
  }

  private static String said(Answered answered) {
    var decision = answered.decision();
    var who = decision.reviewer().map(role -> " (" + role.word() + ")").getOrElse("");
    return decision.givesBack()
        ? "%s %s %s%s"
            .formatted(
                decision.verdict().word(), decision.remedy().word(), decision.quote().total(), who)
        : decision.verdict().word();
  }

  private void split(Asked asked, java.util.List<Broken> broken) {
    var lines = asked.dossier().request().lines();
    var first = firstPart(lines);
    if (first.isEmpty() || isPriced(asked.dossier().request())) {
      return;
    }
    for (var one : dossiers.answered(part(asked.dossier(), first))) {
      for (var other : after(one, part(asked.dossier(), rest(lines)))) {
        compare(asked, one, other, broken);
      }
    }
  }

  private void compare(Asked asked, Answered one, Answered other, java.util.List<Broken> broken) {
    var whole = asked.answered();
    if (!isGranted(one) || !isGranted(other)) {
      return;
    }
    boolean isOpen = !isGranted(whole);
    if (isOpen || gain(one) + gain(other) > gain(whole)) {
      add(
          isOpen ? GoodSense.SPLITTING_CHANGES_WHO_DECIDES : GoodSense.SPLITTING_PAYS_NO_MORE,
          asked,
          "asked for at once it gets %s, in two parts %s and %s"
              .formatted(said(whole), said(one), said(other)),
          "一次申请得到 %s，分两次申请得到 %s 和 %s".formatted(said(whole), said(one), said(other)),
          broken);
    }
  }

  /** Whether the customer says how much it is to be: more may be agreed upon another time. */
  private static boolean isPriced(AfterSaleRequest request) {
    return request.amount().isDefined() || request.lines().exists(line -> line.part().isDefined());
  }

  /** One unit of the first line, where there is more than one unit. */
  private static Seq<RequestedLine> firstPart(Seq<RequestedLine> lines) {
    long units = lines.map(RequestedLine::quantity).sum().longValue();
    return units > 1 ? List.of(new RequestedLine(lines.head().line(), 1)) : List.empty();
  }

  private static Seq<RequestedLine> rest(Seq<RequestedLine> lines) {
    var head = lines.head();
    return head.quantity() == 1
        ? lines.tail()
        : lines.tail().prepend(new RequestedLine(head.line(), head.quantity() - 1));
  }

  private static Dossier part(Dossier dossier, Seq<RequestedLine> lines) {
    return Dossiers.with(dossier, dossier.request().about(lines));
  }

  /** What is answered once something was granted. */
  private Option<Answered> after(Answered granted, Dossier next) {
    var decision = granted.decision();
    var order = next.order();
    var ledger =
        RefundLedger.empty()
            .with(new LedgerEntry.Opened(order.tenders(), Drawn.of(order)))
            .with(
                new LedgerEntry.Claimed(BEFORE, decision.quote().drawn(), decision.plan().legs()));
    return dossiers.answered(Dossiers.with(next, ledger.over(order, NOW)));
  }

  private void again(Asked asked, java.util.List<Broken> broken) {
    boolean isAll = !isLeft(asked.dossier()) && !isPriced(asked.dossier().request());
    if (!isAll || !isGranted(asked.answered()) || gain(asked.answered()) == 0) {
      return;
    }
    after(asked.answered(), asked.dossier())
        .filter(next -> isGranted(next) && gain(next) > 0)
        .forEach(next ->
            add(
                GoodSense.ASKING_AGAIN_GETS_NO_MORE,
                asked,
                "it got %s, and the same request once more gets %s"
                    .formatted(said(asked.answered()), said(next)),
                "已得到 %s，再次提出相同申请又得到 %s".formatted(said(asked.answered()), said(next)),
                broken));
  }

  /** Whether there are more units of a line than are asked about, which may be asked for, too. */
  private static boolean isLeft(Dossier dossier) {
    return dossier
        .request()
        .lines()
        .exists(asked ->
            dossier
                .order()
                .line(asked.line())
                .exists(line -> dossier.order().unitsLeft(line) > asked.quantity()));
  }

  /** Whoever does all that is asked of them ends with something, or with a reason. */
  void ends(Lived lived, java.util.List<Broken> broken) {
    for (var each : lived.cases()) {
      boolean isLeft =
          each.state() instanceof Closed closed
              && closed.outcome() == Outcome.EXPIRED
              && each.isFollowed()
              && each.isAttended()
              && lived.cases().count(other -> other.order().id().equals(each.order().id())) == 1;
      if (isLeft && !accepted.contains(GoodSense.STEPS_LEAD_SOMEWHERE)) {
        broken.add(
            Broken.of(
                new Sense(GoodSense.STEPS_LEAD_SOMEWHERE),
                each.id(),
                "the customer did all that was asked, and the case expired",
                "顾客已按要求完成所有步骤，工单却过期关闭"));
      }
    }
  }
}
