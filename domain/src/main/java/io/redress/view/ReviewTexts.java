package io.redress.view;

import io.redress.decision.Decision.Because;
import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.AfterSaleCase.Granted;
import io.redress.lifecycle.CaseEvent.Approved;
import io.redress.lifecycle.CaseEvent.ApprovedOnce;
import io.redress.lifecycle.CaseEvent.Converted;
import io.redress.lifecycle.CaseEvent.Escalated;
import io.redress.lifecycle.CaseEvent.OfferAccepted;
import io.redress.lifecycle.CaseEvent.OfferDeclined;
import io.redress.lifecycle.CaseEvent.OfferMade;
import io.redress.lifecycle.CaseEvent.Rejected;
import io.redress.lifecycle.CaseEvent.SentToReview;
import io.redress.lifecycle.Grant;
import io.redress.table.Wording;
import io.vavr.control.Option;
import java.time.ZoneId;

/** The words for decisions, by the policy, by people, and with the customer. */
final class ReviewTexts {

  private ReviewTexts() {}

  static Telling approvedByPolicy(Grant grant, Because because) {
    return Telling.all(
        Phrase.of(
            "Approved: %s, path %s; by %s",
            "自动批准：%s，路径：%s；依据 %s", what(grant), Names.of(grant.path()), Names.of(because)),
        Phrase.of("Your request was approved: %s", "您的申请已通过：%s", what(grant)));
  }

  static Telling converted(Converted e) {
    return Telling.all(
        Phrase.of(
            "Converted to %s, path %s; by %s",
            "转为%s，路径：%s；依据 %s", what(e.grant()), Names.of(e.grant().path()), Names.of(e.because())),
        Phrase.of(
            "Your request is handled as: %s%s",
            "您的申请将按以下方式处理：%s%s", what(e.grant()), Phrase.said(e.because().text())));
  }

  /** The remedy, and what money goes with it. */
  private static Wording what(Grant grant) {
    var total = grant.quote().total();
    return total.isPositive()
        ? Phrase.of("%s, %s", "%s，%s", Names.of(grant.remedy()), total)
        : Names.of(grant.remedy());
  }

  /** Why it is looked at is nobody's business outside. */
  static Telling sentToReview(SentToReview e) {
    var caps =
        e.beyondCaps().isEmpty()
            ? Phrase.none()
            : Phrase.of("; beyond %s", "；超出上限 %s", e.beyondCaps().mkString(", "));
    return Telling.all(
        Phrase.of(
            "To review: %s, level %s, approvals needed %s%s; by %s",
            "转人工审核：%s，级别：%s，需批准人数 %s%s；依据 %s",
            what(e.proposed()),
            Names.of(e.level()),
            e.people(),
            caps,
            Names.of(e.because())),
        Phrase.of("We are looking at your request", "您的申请正在处理中"));
  }

  static Telling escalated(Escalated e) {
    return Telling.inside(Phrase.of("Passed up to %s", "升级至%s", Names.of(e.level())));
  }

  static Telling resumed() {
    return Telling.inside(Phrase.of("The review goes on", "继续审核")).notForFinance();
  }

  static Telling approvedOnce(ApprovedOnce e) {
    return Telling.inside(
        Phrase.of(
            "First approval by %s: %s; a second person must agree",
            "%s 初审批准：%s，尚需另一人复核", Names.of(e.by()), e.amount()));
  }

  static Telling approved(Approved e, AfterSaleCase after) {
    return Telling.all(
        Phrase.of("Approved by %s: %s", "%s 已批准：%s", Names.of(e.by()), e.amount()),
        after instanceof Granted granted
            ? Phrase.of("Your request was approved: %s", "您的申请已通过：%s", what(granted.grant()))
            : Phrase.of("Your request was approved", "您的申请已通过"));
  }

  static Telling rejected(Rejected e) {
    return Telling.all(
        Phrase.of("Rejected by %s", "拒绝，依据 %s", Names.of(e.because())),
        Phrase.of("Your request was not granted%s", "您的申请未通过%s", Phrase.said(e.because().text())));
  }

  static Telling offerMade(OfferMade e, ZoneId zone) {
    var offer = what(e.offer().grant());
    var words = Phrase.said(Option.of(e.words()));
    return Telling.all(
            Phrase.of("Offered by %s: %s%s", "%s 提出协商方案：%s%s", Names.of(e.by()), offer, words),
            Phrase.of(
                "We offer you: %s%s%s",
                "我们的协商方案：%s%s%s",
                offer,
                Phrase.lastDay(IntakeTexts.ofCustomer(e.clocks()), zone),
                words))
        .notForFinance();
  }

  static Telling offerAccepted(OfferAccepted e) {
    var offer = what(e.offer().grant());
    return Telling.all(
        Phrase.of("The customer accepted the offer: %s", "顾客接受协商方案：%s", offer),
        Phrase.of("You accepted the offer: %s", "您已接受协商方案：%s", offer));
  }

  static Telling offerDeclined(OfferDeclined e) {
    return Telling.all(
            Phrase.of(
                "The offer was not taken up; still proposed: %s",
                "协商方案未被接受；仍拟：%s", what(e.proposed())),
            Phrase.of(
                "You did not take up the offer; we go on with what you asked for",
                "您未接受协商方案，我们将继续处理您原来的申请"))
        .notForFinance();
  }
}
