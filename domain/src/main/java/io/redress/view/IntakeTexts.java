package io.redress.view;

import io.redress.lifecycle.CaseEvent.EvidenceAsked;
import io.redress.lifecycle.CaseEvent.EvidenceSupplied;
import io.redress.lifecycle.CaseEvent.RequestCorrected;
import io.redress.lifecycle.CaseEvent.Requested;
import io.redress.party.Role;
import io.redress.request.AfterSaleRequest;
import io.redress.sla.Clocks;
import io.redress.sla.Deadline;
import io.redress.sla.OnBreach;
import io.redress.table.Wording;
import io.vavr.control.Option;
import java.time.ZoneId;

/** The words for what is asked and shown. */
final class IntakeTexts {

  private IntakeTexts() {}

  static Telling requested(Requested e) {
    var request = e.claim().request();
    return Telling.all(
        Phrase.of(
            "Asked for %s of order %s, reason %s",
            "申请%s，订单 %s，原因 %s",
            asked(request),
            e.claim().order().id().value(),
            request.reason().word()),
        Phrase.of("Your request was received: %s", "已收到您的申请：%s", asked(request)));
  }

  static Telling corrected(RequestCorrected e) {
    return Telling.all(
        Phrase.of(
            "The request was changed to %s, reason %s",
            "申请改为%s，原因 %s", asked(e.request()), e.request().reason().word()),
        Phrase.of("Your request was changed to: %s", "您的申请已改为：%s", asked(e.request())));
  }

  private static Wording asked(AfterSaleRequest request) {
    return Phrase.of("%s (%s)", "%s（%s）", Names.of(request.kind()), Names.of(request.lines()));
  }

  static Telling evidenceAsked(EvidenceAsked e, ZoneId zone) {
    var ask = Names.of(e.ask());
    var by = Phrase.lastDay(ofCustomer(e.clocks()), zone);
    return Telling.all(
            Phrase.of(
                "Evidence asked for, one of: %s%s; by %s",
                "要求补充凭证，任选其一：%s%s；依据 %s", ask, by, Names.of(e.because())),
            Phrase.of(
                "Please send one of these: %s%s%s",
                "请任选其一补充：%s%s%s", ask, by, Phrase.said(e.because().text())))
        .notForFinance();
  }

  /** What the customer must do next, reminders apart. */
  static Option<Deadline> ofCustomer(Clocks clocks) {
    return clocks
        .running()
        .find(each -> each.owner() == Role.CUSTOMER && each.onBreach() != OnBreach.REMIND);
  }

  static Telling evidenceSupplied(EvidenceSupplied e) {
    var shown = e.evidence().isEmpty() ? new Wording("nothing", "无内容") : Names.of(e.evidence());
    return Telling.all(
            Phrase.of("Evidence came in: %s", "已补充凭证：%s", shown),
            Phrase.of("We received from you: %s", "已收到您补充的凭证：%s", shown))
        .notForFinance();
  }
}
