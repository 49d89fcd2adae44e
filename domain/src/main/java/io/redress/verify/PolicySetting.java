package io.redress.verify;

import io.redress.authority.AuthorityMatrix;
import io.redress.calendar.Length;
import io.redress.calendar.Window;
import io.redress.facts.ReasonWindow;
import io.redress.money.Money;
import io.redress.notice.NoticeKind;
import io.redress.policy.Policy;
import io.redress.request.Fault;
import io.redress.request.Reason;
import io.redress.sla.ClockName;
import io.redress.sla.ClockTerms;
import io.redress.table.Column;
import io.redress.table.Wording;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
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
          at("columns", policy -> policy.columns().map(Column::name)));

  /** The settings of a policy, with those of reasons that either of two policies has. */
  static Seq<PolicySetting> of(Policy policy, Seq<Reason> reasons) {
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
                    new PolicySetting("notify." + kind.word(), policy.notices().text(kind))));
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
      case Money money -> same(money.toString());
      case ReasonWindow window -> same(said(window.window()) + " after " + window.after().word());
      case ClockTerms clock ->
          same(
              "%s, %s, %s"
                  .formatted(clock.within(), clock.owner().word(), clock.onBreach().word()));
      case Fault fault -> same(fault.word());
      case Enum<?> word -> same(word.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      default -> same(value.toString());
    };
  }

  private static String said(Window window) {
    return switch (window.length()) {
      case Length.Elapsed elapsed -> elapsed.time().toString();
      case Length.Days days -> days.count() + " days";
      case Length.WorkingDays days -> days.count() + " working days";
      case Length.Months months -> months.count() + " months";
    };
  }

  private static Wording same(String text) {
    return new Wording(text, text);
  }
}
