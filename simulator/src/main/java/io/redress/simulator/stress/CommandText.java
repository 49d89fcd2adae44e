package io.redress.simulator.stress;

import io.redress.goods.Condition;
import io.redress.lifecycle.CaseCommand;
import io.redress.request.AfterSaleRequest;
import io.redress.table.Wording;
import io.redress.view.Names;
import io.redress.view.Phrase;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** What somebody wanted to do, as it follows on "could not". */
final class CommandText {

  private CommandText() {}

  static Wording of(CaseCommand command) {
    return switch (command) {
      case CaseCommand.Request it -> asked("ask for %s%s", "申请%s%s", it.request());
      case CaseCommand.CorrectRequest it ->
          asked("change the request to %s%s", "将申请改为%s%s", it.request());
      case CaseCommand.SupplyEvidence it ->
          Phrase.of("show %s", "补充凭证（%s）", Names.of(it.evidence()));
      case CaseCommand.AskEvidence it -> Phrase.of("ask for %s", "要求补充%s", Names.of(it.ask()));
      case CaseCommand.Approve it -> new Wording("approve", "批准");
      case CaseCommand.Reject it -> new Wording("reject", "拒绝");
      case CaseCommand.Escalate it -> new Wording("pass it up", "上报");
      case CaseCommand.Offer it -> Phrase.of("offer %s", "提出%s方案", Names.of(it.remedy()));
      case CaseCommand.AnswerOffer it -> new Wording("answer the offer", "答复协商方案");
      case CaseCommand.AnswerSupplier it -> new Wording("answer for the supplier", "作为供应商答复");
      case CaseCommand.Withdraw it -> new Wording("withdraw", "撤销申请");
      case CaseCommand.AnswerIntercept it ->
          new Wording("say whether the parcel was stopped", "答复是否截单成功");
      case CaseCommand.AnswerStock it -> new Wording("say whether there is stock", "答复是否有货");
      case CaseCommand.ReportPayment it -> Phrase.of("pay %s", "补付 %s", it.amount());
      case CaseCommand.ReportHandover it -> new Wording("send the goods out", "发出商品");
      case CaseCommand.ReportIrreparable it ->
          new Wording("say that the goods cannot be mended", "报告无法维修");
      case CaseCommand.AnswerRecall it ->
          new Wording("say whether the parcel comes back", "答复是否追回");
      case CaseCommand.ReportParcel it -> new Wording("say what became of the parcel", "报告包裹去向");
      case CaseCommand.SupplyTracking it -> new Wording("send the goods back", "寄回商品");
      case CaseCommand.ReportReturn it ->
          Phrase.of("report the return (%s)", "报告退货进度（%s）", Names.of(it.milestone()));
      case CaseCommand.RefuseReturn it -> new Wording("refuse the return", "拒收退货");
      case CaseCommand.ReportSentBack it ->
          new Wording("send the goods to the customer again", "将商品寄还顾客");
      case CaseCommand.Sign it -> Phrase.of("sign for %s", "确认金额 %s", it.amount());
      case CaseCommand.AnswerLeg it ->
          Phrase.of("say what became of refund %s", "答复退款 %s 的结果", it.leg().value());
      case CaseCommand.ChooseRoute it ->
          Phrase.of("have the money %s", "选择退款方式：%s", Names.of(it.route()));
      case CaseCommand.ReportArrival it -> new Wording("say that the money is there", "确认到账");
      case CaseCommand.AnswerSurvey it -> new Wording("answer the survey", "评价");
      case CaseCommand.Complain it -> new Wording("complain", "投诉");
      case CaseCommand.AnswerComplaint it -> new Wording("answer the complaint", "答复投诉");
      case CaseCommand.PassDeadline it ->
          Phrase.of("let the deadline pass (%s)", "使时限届满（%s）", Names.of(it.clock()));
    };
  }

  private static Wording asked(String en, String zhCn, AfterSaleRequest request) {
    var what =
        Phrase.of(
            "%s (%s), reason %s",
            "%s（%s），原因 %s",
            Names.of(request.kind()),
            Names.of(request.lines()),
            request.reason().word());
    return Phrase.of(en, zhCn, what, beside(request));
  }

  /** What a request says beside its kind, its units and its reason. */
  static Wording beside(AfterSaleRequest request) {
    var said =
        List.of(
                Option.when(
                    !request.evidence().isEmpty(),
                    () -> Phrase.of("; shows %s", "；提供%s", Names.of(request.evidence()))),
                request
                    .condition()
                    .filter(condition -> condition != Condition.UNOPENED)
                    .map(condition -> Phrase.of("; goods are %s", "；商品%s", condition(condition))),
                request.amount().map(amount -> Phrase.of("; asks for %s", "；要求 %s", amount)))
            .flatMap(each -> each);
    return new Wording(said.map(Wording::en).mkString(), said.map(Wording::zhCn).mkString());
  }

  private static Wording condition(Condition condition) {
    return new Wording(
        condition.word(),
        switch (condition) {
          case UNOPENED -> "未拆封";
          case INTACT -> "完好";
          case USED -> "已使用";
          case DAMAGED -> "已损坏";
        });
  }
}
