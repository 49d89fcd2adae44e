package io.redress.verify;

import io.redress.amount.ComponentKind;
import io.redress.authority.AuthorityMatrix;
import io.redress.calendar.OpeningHours;
import io.redress.calendar.WorkingCalendar;
import io.redress.facts.ReasonWindow;
import io.redress.money.Money;
import io.redress.notice.NoticeKind;
import io.redress.policy.Policy;
import io.redress.request.Fault;
import io.redress.request.Reason;
import io.redress.reward.QuickReturn;
import io.redress.settlement.Route;
import io.redress.settlement.Staging;
import io.redress.settlement.TenderOrder;
import io.redress.sla.ClockName;
import io.redress.sla.ClockTerms;
import io.redress.sla.ClockTime;
import io.redress.table.Column;
import io.redress.table.Wording;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Traversable;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.function.Function;

/**
 * What a policy says in one place that is no table.
 *
 * @param value what two policies must have alike
 */
record PolicySetting(String section, Object value) {

  private static final List<Function<Policy, PolicySetting>> SINGLE =
      List.of(
          at("time-zone", policy -> policy.facts().zone()),
          at("calendar", policy -> policy.facts().calendar()),
          at("amount.rounding.parts", policy -> policy.amount().parts()),
          at(
              "amount.discounts.on-partial-return",
              policy -> policy.amount().discounts().onPartialReturn()),
          at("amount.discounts.shortfall", policy -> policy.amount().discounts().shortfall()),
          at(
              "amount.discounts.return-coupon",
              policy -> policy.amount().discounts().returnCoupon()),
          at(
              "amount.shipping.forfeited-free",
              policy -> policy.amount().shipping().forfeitedFree()),
          at("amount.gifts.not-returned", policy -> policy.amount().gifts()),
          at("amount.gifts.unmarked", policy -> policy.amount().unmarkedGifts()),
          at("amount.fees.waived", policy -> policy.amount().waivedFees()),
          at("amount.fees.paid", policy -> policy.amount().paidFees()),
          at(
              "amount.presale.customer-withdraws",
              policy -> policy.amount().presale().customerWithdraws()),
          at(
              "amount.presale.merchant-breaks",
              policy -> policy.amount().presale().merchantBreaks()),
          at("amount.presale.deposit-limit", policy -> policy.amount().presale().depositLimit()),
          at("amount.deductions.forbid", policy -> policy.amount().deductions().forbidden()),
          at("amount.compensation.cap", policy -> policy.amount().compensation().cap()),
          at("amount.tenders.order", policy -> policy.settlement().tenders().order()),
          at("amount.tenders.split", policy -> policy.settlement().tenders().split()),
          at("amount.tenders.cash-for-kind", policy -> policy.settlement().tenders().cashForKind()),
          at("amount.fx.rate", policy -> policy.settlement().fx().rate()),
          at("amount.fx.difference", policy -> policy.settlement().fx().difference()),
          at("freight.reimburse-up-to", policy -> policy.amount().freight().reimburseUpTo()),
          at("consent-for-other-route", policy -> policy.settlement().consentForOtherRoute()),
          at("staging", policy -> policy.settlement().staging()),
          at("authority.dual-above", policy -> policy.authority().dualAbove()),
          at("risk.caps.automatic-up-to", policy -> policy.risk().caps().automaticUpTo()),
          at("risk.caps.refunds-per-30-days", policy -> policy.risk().caps().refundsPer30Days()),
          at("risk.caps.refunded-per-30-days", policy -> policy.risk().caps().refundedPer30Days()),
          at("risk.caps.granted-per-day", policy -> policy.risk().caps().grantedPerDay()),
          at("sla.opening-hours", policy -> policy.sla().openingHours()),
          at("sla.arrival.by-method", policy -> policy.sla().arrival().byMethod()),
          at(
              "sla.arrival.by-route",
              policy -> policy.sla().arrival().byRoute().mapKeys(Route::word)),
          at("quick-return", Policy::quickReturn),
          at("columns", policy -> policy.columns().map(Column::name)));

  /** The settings of a policy, with those of reasons and properties that either of two has. */
  static Seq<PolicySetting> of(Policy policy, Seq<Reason> reasons, Seq<String> properties) {
    return reasons
        .flatMap(reason -> ofReason(policy, reason))
        .appendAll(SINGLE.map(setting -> setting.apply(policy)))
        .appendAll(
            AuthorityMatrix.LADDER.map(role ->
                new PolicySetting("authority." + role.word(), policy.authority().limitOf(role))))
        .appendAll(
            AuthorityMatrix.LADDER.map(role ->
                new PolicySetting(
                    "authority." + role.word() + ".per-day",
                    policy.authority().perDay().get(role))))
        .appendAll(
            List.of(ClockName.values())
                .map(clock -> new PolicySetting("sla." + clock.word(), policy.sla().clock(clock))))
        .appendAll(
            List.of(NoticeKind.values())
                .map(kind ->
                    new PolicySetting("notify." + kind.word(), policy.notices().text(kind))))
        .appendAll(properties.map(id -> ofProperty(policy, id)));
  }

  private static PolicySetting ofProperty(Policy policy, String id) {
    return new PolicySetting(
        "properties." + id,
        policy
            .properties()
            .find(property -> property.id().equals(id))
            .map(property -> new SaidProperty(policy.currency(), property)));
  }

  private static Seq<PolicySetting> ofReason(Policy policy, Reason reason) {
    return List.of(
        new PolicySetting("reasons." + reason.word(), policy.facts().reasons().get(reason)),
        new PolicySetting("windows." + reason.word(), policy.facts().windows().get(reason)),
        new PolicySetting(
            "statute.windows." + reason.word(), policy.statute().windows().get(reason)));
  }

  private static Function<Policy, PolicySetting> at(
      String section, Function<Policy, Object> value) {
    return policy -> new PolicySetting(section, value.apply(policy));
  }

  /** The value as documents write it, where it is short enough for a sentence. */
  Wording said() {
    return said(value);
  }

  private static Wording said(Object value) {
    return switch (value) {
      case Option<?> option ->
          option.<Wording>map(PolicySetting::said).getOrElse(new Wording("nothing", "无"));
      case Wording text -> text;
      case SaidProperty property -> property.text();
      case Money money -> same(money.toString());
      case ReasonWindow window -> TimeWords.of(window);
      case ClockTerms clock -> said(clock);
      case ClockTime time -> TimeWords.of(time);
      case OpeningHours hours -> same(hours.toString());
      case Tuple2<?, ?> entry -> said(entry._1.toString() + ": ", said(entry._2));
      case Staging staging -> said(staging);
      case QuickReturn quick -> said(quick.coupon() + ", ", TimeWords.of(quick.within()));
      case Fault fault -> same(fault.word());
      case ComponentKind kind -> same(kind.word());
      case TenderOrder.ByMethod order -> same(order.methods().mkString("[", ", ", "]"));
      case TenderOrder.AsCharged order -> same("as-charged");
      case TenderOrder.Reverse order -> same("reverse");
      case Enum<?> word -> same(word.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      case Traversable<?> several -> said(several);
      case WorkingCalendar calendar -> new Wording("another calendar", "另一日历");
      default -> same(value.toString());
    };
  }

  private static Wording said(ClockTerms clock) {
    var parts =
        List.of(
                TimeWords.of(clock.within()),
                same(clock.owner().word()),
                same(clock.onBreach().word()))
            .appendAll(
                clock.warnings().after().map(each -> said("warn-after ", TimeWords.of(each))))
            .appendAll(
                clock.warnings().before().map(each -> said("warn-before ", TimeWords.of(each))));
    return new Wording(
        parts.map(Wording::en).mkString(", "), parts.map(Wording::zhCn).mkString("，"));
  }

  private static Wording said(String key, Wording value) {
    return new Wording(key + value.en(), key + value.zhCn());
  }

  private static Wording said(Traversable<?> several) {
    var parts = several.<Wording>map(PolicySetting::said).toList().sortBy(Wording::en);
    return new Wording(
        parts.map(Wording::en).mkString("[", ", ", "]"),
        parts.map(Wording::zhCn).mkString("[", ", ", "]"));
  }

  private static Wording said(Staging staging) {
    return new Wording(
        "from %s on in %d parts, %d working days apart%s"
            .formatted(
                staging.above(),
                staging.parts(),
                staging.everyWorkingDays(),
                staging.signature() ? ", with a signature" : ""),
        "自 %s 起分 %d 期，间隔 %d 个工作日%s"
            .formatted(
                staging.above(),
                staging.parts(),
                staging.everyWorkingDays(),
                staging.signature() ? "，需签字确认" : ""));
  }

  private static Wording same(String text) {
    return new Wording(text, text);
  }
}
