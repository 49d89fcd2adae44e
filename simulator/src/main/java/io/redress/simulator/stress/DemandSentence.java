package io.redress.simulator.stress;

import io.redress.adapter.policy.DemandText;
import io.redress.property.Bound;
import io.redress.property.Condition;
import io.redress.property.Demand;
import io.redress.property.Judged;
import io.redress.property.Milestone;
import io.redress.property.Per;
import io.redress.table.Wording;
import io.redress.view.Phrase;
import io.vavr.collection.List;
import java.util.Currency;

/** What a property demands, in a sentence; conditions stand in it as a policy writes them. */
final class DemandSentence {

  private DemandSentence() {}

  /**
   * The sentence.
   *
   * @param currency that of the policy
   */
  static Wording of(Demand demand, Currency currency) {
    return switch (demand) {
      case Demand.Never never ->
          Phrase.of(
              "No request meets all of: %s.", "任何申请都不同时满足：%s。", condition(never.what(), currency));
      case Demand.Implies implies ->
          Phrase.of(
              "Every request with %s also has %s.",
              "凡满足 %s 的申请，也满足 %s。",
              condition(implies.when(), currency),
              condition(implies.then(), currency));
      case Demand.Always always ->
          Phrase.of(
              "Within %s of every request%s there is: %s.",
              "每个申请%2$s须在 %1$s内发生：%3$s。",
              Elapsed.of(always.within()),
              with(always.when(), currency),
              oneOf(always));
      case Demand.Monotone monotone ->
          Phrase.of(
              "As %s grows, the customer gets no better %s%s.",
              "%s 增大时，顾客得到的%s不会更好%s。",
              monotone.by().name(),
              judged(monotone.what()),
              with(monotone.when(), currency));
      case Demand.AtMost most -> atMost(most, currency);
      case Demand.Accepts accepts ->
          Phrase.of("%s is not claimed.", "不要求 %s。", accepts.what().word());
    };
  }

  private static Wording judged(Judged what) {
    return switch (what) {
      case TOTAL -> new Wording("total", "金额");
      case VERDICT -> new Wording("verdict", "审核结果");
    };
  }

  private static Wording oneOf(Demand.Always always) {
    var events = List.of(Milestone.values()).filter(always.events()::contains).map(Milestone::word);
    return new Wording(events.mkString(" or "), events.mkString(" 或 "));
  }

  private static Wording atMost(Demand.AtMost most, Currency currency) {
    return Phrase.of(
        "At most %s for each %s%s%s.",
        "每个%2$s%3$s最多%1$s%4$s。",
        bound(most.bound()),
        per(most.per()),
        most.within()
            .map(time -> Phrase.of(" in any %s", "任意 %s内", Elapsed.of(time)))
            .getOrElse(Phrase::none),
        most.of().isAlways()
            ? Phrase.none()
            : Phrase.of(", counting those with %s", "（只计 %s）", condition(most.of(), currency)));
  }

  private static Wording bound(Bound bound) {
    return switch (bound) {
      case Bound.Count count ->
          Phrase.of(count.most() == 1 ? "%s case" : "%s cases", " %s 个工单", count.most());
      case Bound.Total total -> Phrase.of("%s given back", "退款 %s", total.most());
    };
  }

  private static Wording per(Per per) {
    return new Wording(
        per.word(),
        switch (per) {
          case CASE -> "工单";
          case ORDER -> "订单";
          case CUSTOMER -> "顾客";
        });
  }

  private static Wording with(Condition when, Currency currency) {
    return when.isAlways()
        ? Phrase.none()
        : Phrase.of(" with %s", "（%s）", condition(when, currency));
  }

  private static String condition(Condition condition, Currency currency) {
    return condition.demands().map(each -> DemandText.of(each, currency)).mkString(", ");
  }
}
