package io.redress.simulator.stress;

import io.redress.property.GoodSense;
import io.redress.simulator.stress.Promise.Invariant;
import io.redress.simulator.stress.Promise.Sense;
import io.redress.simulator.stress.Promise.Wished;
import io.redress.table.Wording;
import io.redress.view.Phrase;
import java.util.Currency;
import java.util.Locale;

/** What is promised, in words. */
final class PromiseText {

  private PromiseText() {}

  /** What a promise is called where it is broken. */
  static Wording heading(Promise promise) {
    return switch (promise) {
      case Invariant invariant -> Phrase.of("Invariant %s", "不变式 %s", invariant.number());
      case Wished wished -> Phrase.of("Property %s", "性质 %s", wished.property().id());
      case Sense sense -> Phrase.of("Good sense %s", "常理 %s", sense.what().word());
    };
  }

  /**
   * What holds in every story.
   *
   * @param currency that of the policy
   */
  static Wording of(Promise promise, Currency currency) {
    return switch (promise) {
      case Invariant invariant -> new Wording(sentence(invariant.what()), inChinese(invariant));
      case Wished wished -> DemandSentence.of(wished.property().demand(), currency);
      case Sense sense -> expected(sense.what());
    };
  }

  private static String sentence(String what) {
    return what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1) + ".";
  }

  /** Of several laws that make one invariant it says what they make. */
  private static String inChinese(Invariant invariant) {
    return switch (invariant.number()) {
      case 0 -> "任何情况下程序都不抛出异常。";
      case 1 -> "任一支付方式的退款不超过其实付金额，账目始终平衡。";
      case 2 -> "任一退款流水不会执行两次。";
      case 3 -> "除非有规则明确规定，不会既退钱又不收回商品，也不会两头落空。";
      case 4 -> "退款构成之和、总额与各笔流水之和完全一致。";
      case 5 -> "同一商品行分多少次退，总额都不超过其应退金额。";
      case 6 -> "状态由事件推出，事件依次编号，时间不倒流。";
      case 7 -> "每个未结工单都有责任人明确的时限。";
      case 8 -> "每个工单最终都会结案。";
      case 9 -> "每次拒绝都有规则依据和说明。";
      case 10 -> "任何人都不超越权限审批，复核须由不同的人完成。";
      case 11 -> "重复收到的命令不产生新事件。";
      case 12 -> "各方通知无论次序、次数如何，结果相同。";
      case 13 -> "已撤销、被拒绝或过期的工单不再退款。";
      case 14 -> "工单始终适用受理时的政策版本。";
      case 15 -> "任何时限届满都有事件记录。";
      default -> invariant.what();
    };
  }

  private static Wording expected(GoodSense what) {
    return switch (what) {
      case EARLIER_IS_NOT_WORSE ->
          new Wording("Who asks earlier gets no less than who asks later.", "早申请的所得不少于晚申请的。");
      case BETTER_EVIDENCE_IS_NOT_WORSE ->
          new Wording("Who shows more gets no less.", "提供更多凭证的所得不会更少。");
      case SAME_FACTS_SAME_ANSWER ->
          new Wording("Two customers with the same facts get the same.", "情况相同的两位顾客得到相同的结果。");
      case STEPS_LEAD_SOMEWHERE ->
          new Wording(
              "Whoever does all that is asked of them ends with something, or with a reason.",
              "按要求完成各步骤的顾客，最终有所得，或得到拒绝的理由。");
      case ASKING_AGAIN_GETS_NO_MORE ->
          new Wording(
              "The same request made once more gets no more than it got at first.",
              "同一申请再提一次，不会得到更多。");
      case SPLITTING_PAYS_NO_MORE ->
          new Wording(
              "Several requests for parts get no more money than one for all of them.",
              "分几次申请，得到的钱不会多于一次申请。");
      case SPLITTING_CHANGES_WHO_DECIDES ->
          new Wording(
              "Several requests for parts are decided by the people who would decide one for all of"
                  + " them.",
              "分几次申请，仍由一次申请时的审批人决定。");
      case DEADLINES_ARE_SEEN ->
          new Wording("No deadline passes without somebody being told.", "任何时限届满都会有人得到通知。");
    };
  }
}
