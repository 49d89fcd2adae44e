package io.redress.view;

import io.redress.lifecycle.CaseEvent.ComplaintAnswered;
import io.redress.lifecycle.CaseEvent.ComplaintRaised;
import io.redress.lifecycle.CaseEvent.Reminded;
import io.redress.lifecycle.CaseEvent.SurveyAnswered;
import io.redress.lifecycle.Outcome;
import io.redress.party.Role;
import io.redress.sla.ClockName;
import io.redress.sla.Deadline;
import io.redress.table.Wording;
import java.time.ZoneId;

/** The words for deadlines, for the end of a case, and for what comes after it. */
final class ClosureTexts {

  private ClosureTexts() {}

  /** The customer hears only of what the customer must do. */
  static Telling reminded(Reminded e, ZoneId zone) {
    var of = e.of();
    var by = Phrase.lastDay(IntakeTexts.ofCustomer(e.clocks()), zone);
    var inside =
        Phrase.of("Reminded %s: %s", "已提醒%s：%s", Names.of(of.owner()), Names.of(of.clock()));
    var told =
        of.owner() == Role.CUSTOMER
            ? Telling.all(
                inside, Phrase.of("We remind you of %s%s", "温馨提醒：%s%s", Names.of(of.clock()), by))
            : Telling.inside(inside);
    return told.onlyIfForFinance(isOfMoney(of));
  }

  /** The customer hears of what the customer missed, and is asked for money that may be there. */
  static Telling passed(Deadline passed, ZoneId zone) {
    var inside =
        Phrase.of(
            "Deadline passed: %s, owed by %s, last day %s",
            "已超时：%s，责任人：%s，最后一天 %s",
            Names.of(passed.clock()),
            Names.of(passed.owner()),
            Phrase.lastDay(passed, zone));
    var told =
        passed.clock() == ClockName.ARRIVAL
            ? Telling.all(
                inside, Phrase.of("We asked you whether the money has arrived", "请确认退款是否到账"))
            : passed.owner() == Role.CUSTOMER
                ? Telling.all(inside, missed(passed, zone))
                : Telling.inside(inside);
    return told.onlyIfForFinance(isOfMoney(passed));
  }

  private static Wording missed(Deadline passed, ZoneId zone) {
    return Phrase.of(
        "The last day for %s was %s",
        "%s的最后一天为 %s，现已超过", Names.of(passed.clock()), Phrase.lastDay(passed, zone));
  }

  private static boolean isOfMoney(Deadline deadline) {
    return deadline.owner() == Role.FINANCE || deadline.owner() == Role.PROVIDER;
  }

  static Telling withdrawn() {
    return Telling.all(
        Phrase.of("The request was withdrawn", "申请已撤销"),
        Phrase.of("Your request was withdrawn", "您的申请已撤销"));
  }

  static Telling expired(Deadline passed, ZoneId zone) {
    return Telling.all(
        Phrase.of(
            "Expired: nobody met the last day %s for %s",
            "已过期：最后一天 %s，事项：%s", Phrase.lastDay(passed, zone), Names.of(passed.clock())),
        missed(passed, zone));
  }

  static Telling closed(Outcome outcome) {
    return Telling.all(
        Phrase.of("Closed: %s", "结案：%s", Names.of(outcome)),
        switch (outcome) {
          case REFUNDED, REPLACED, REPAIRED -> new Wording("Your request is settled", "您的申请已处理完毕");
          case REJECTED, WITHDRAWN, EXPIRED -> new Wording("Your request is closed", "您的申请已关闭");
        });
  }

  static Telling moneyArrived() {
    return Telling.all(Phrase.of("The money has arrived", "退款已到账"));
  }

  static Telling surveySent() {
    return Telling.all(
            Phrase.of("The customer was asked what they think of it", "已向顾客发送满意度调查"),
            Phrase.of("We asked what you think of it", "邀请您评价本次服务"))
        .notForFinance();
  }

  static Telling surveyAnswered(SurveyAnswered e) {
    return Telling.all(
            Phrase.of("The customer answered %s of 5", "顾客评分 %s（满分 5）", e.score()),
            Phrase.of("You answered %s of 5", "您的评分：%s（满分 5）", e.score()))
        .notForFinance();
  }

  static Telling complaintRaised(ComplaintRaised e) {
    return Telling.all(
        Phrase.of("A complaint came in for %s", "收到投诉，由%s处理", Names.of(e.level())),
        Phrase.of("We received your complaint", "已收到您的投诉"));
  }

  static Telling complaintAnswered(ComplaintAnswered e) {
    return e.upheld()
        ? Telling.all(
            Phrase.of("The complaint was right, by %s", "投诉成立，依据 %s", Names.of(e.because())),
            Phrase.of("You are right%s", "您的投诉成立%s", Phrase.said(e.because().text())))
        : Telling.all(
            Phrase.of("The complaint was turned down, by %s", "投诉不成立，依据 %s", Names.of(e.because())),
            Phrase.of(
                "It stays as it was decided%s", "维持原处理结果%s", Phrase.said(e.because().text())));
  }

  static Telling reopened() {
    return Telling.all(
        Phrase.of("Decided anew", "重新审理"), Phrase.of("Your request is decided anew", "您的申请将重新处理"));
  }
}
