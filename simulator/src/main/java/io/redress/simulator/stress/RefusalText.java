package io.redress.simulator.stress;

import io.redress.adapter.policy.dossier.UnanswerableWords;
import io.redress.lifecycle.Refusal;
import io.redress.money.Money;
import io.redress.simulator.story.Lived.Refused;
import io.redress.table.Wording;
import io.redress.view.Awaited;
import io.redress.view.Names;
import io.redress.view.Phrase;
import io.vavr.control.Option;

/** A command that was refused, and why, in words. */
final class RefusalText {

  private RefusalText() {}

  static Wording of(Refused refused) {
    return Phrase.of(
        "could not %s: %s", "未能%s：%s", CommandText.of(refused.command()), why(refused));
  }

  private static Wording why(Refused refused) {
    return switch (refused.why()) {
      case Refusal.UnknownOrder it ->
          Phrase.of("the shop has no order %s", "没有订单 %s", it.order().value());
      case Refusal.IdUsedBefore it ->
          Phrase.of("%s is the id of another command", "%s 是另一命令的编号", it.id().value());
      case Refusal.NotYours it ->
          Phrase.of("that is not for the %s to do", "%s无权这样做", Names.of(it.role()));
      case Refusal.SomebodyElses it -> new Wording("it is somebody else's", "不是本人的工单或订单");
      case Refusal.NotAllowedNow it ->
          Phrase.of("the case waits for %s", "工单正在等待：%s", Awaited.of(refused.state()).text());
      case Refusal.CannotBeAnswered it ->
          Phrase.of("%s", "规则无法处理：%s", UnanswerableWords.message(it.why()));
      case Refusal.AboveAuthority it ->
          Phrase.of(
              "%s is above what the %s may approve, %s",
              "%1$s 超出%2$s的额度 %3$s", it.amount(), Names.of(it.role()), limit(it.limit()));
      case Refusal.BelowLevel it ->
          Phrase.of(
              "the case is with the %s, above the %s",
              "工单已升级至%s，高于%s", Names.of(it.level()), Names.of(it.role()));
      case Refusal.AboveDailyAuthority it ->
          Phrase.of(
              "with %s the %s would have approved more than %s on one day",
              "加上 %s，%s当日批准金额将超过 %s", it.amount(), Names.of(it.role()), it.limit());
      case Refusal.SamePerson it ->
          Phrase.of("%s had a part in it already", "%s 已参与过此单", it.actor());
      case Refusal.NobodyAbove it ->
          Phrase.of("nobody is above the %s", "%s之上没有更高级别", Names.of(it.level()));
      case Refusal.OtherAmount it ->
          Phrase.of(
              "it says %s, and the case %s", "所述金额 %s 与工单金额 %s 不符", it.confirmed(), it.granted());
      case Refusal.UnknownLeg it ->
          Phrase.of("the case has no refund %s", "工单没有退款 %s", it.leg().value());
      case Refusal.LegIsFinal it ->
          Phrase.of("refund %s is at its end", "退款 %s 已有最终结果", it.leg().value());
      case Refusal.RouteNotOffered it ->
          Phrase.of("the money may not go %s", "不提供此退款方式：%s", Names.of(it.route()));
      case Refusal.NoFurtherAppeal it -> new Wording("there is no further appeal", "不再接受申诉");
      case Refusal.NotDue it ->
          Phrase.of("the deadline for %s has not come", "时限未到：%s", Names.of(it.clock()));
    };
  }

  private static Wording limit(Option<Money> limit) {
    return limit
        .map(money -> Phrase.same(money.toString()))
        .getOrElse(new Wording("which is nothing", "（无额度）"));
  }
}
