package io.redress.adapter.payment.bank;

import io.redress.adapter.payment.bank.StatusFile.OfTransfer;
import io.redress.adapter.payment.bank.StatusFile.Part;
import io.redress.adapter.payment.bank.StatusFile.Report;
import io.redress.adapter.payment.bank.StatusFile.Said;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Reads {@code pain.002.001.10}. */
final class ReportReader {

  private static final String PART = "PART";

  private ReportReader() {}

  /** What cannot be read whole is not read at all. */
  static Either<String, StatusFile> read(XmlTree document) {
    var report = document.child("CstmrPmtStsRpt");
    var original = report.flatMap(each -> each.child("OrgnlGrpInfAndSts"));
    var messageId = original.flatMap(each -> each.textAt("OrgnlMsgId"));
    if (!messageId.exists(EndToEnd::isIdentification)) {
      return Either.left("it does not say which file it is about");
    }
    var payments = report.toList().flatMap(each -> each.all("OrgnlPmtInfAndSts"));
    var transfers = payments.flatMap(each -> each.all("TxInfAndSts"));
    if (!transfers.forAll(
        each -> each.textAt("OrgnlEndToEndId").exists(EndToEnd::isIdentification))) {
      return Either.left("it speaks of a transfer without saying which");
    }
    if (transfers.exists(each -> each.all("TxSts").size() > 1)) {
      return Either.left("a transfer has two statuses at once");
    }
    return Either.right(
        new Report(
            messageId.getOrElse(""),
            original.flatMap(each -> said(each, "GrpSts")),
            payments.flatMap(ReportReader::part),
            transfers.flatMap(ReportReader::transfer),
            report.flatMap(each -> each.textAt("GrpHdr", "CreDtTm")).flatMap(Times::read)));
  }

  private static Option<Part> part(XmlTree payments) {
    return said(payments, "PmtInfSts")
        .map(said -> new Part(payments.textAt("OrgnlPmtInfId").getOrElse(""), said));
  }

  /** One without a status of its own has that of what it belongs to. */
  private static Option<OfTransfer> transfer(XmlTree transfer) {
    var amount = transfer.at("OrgnlTxRef", "Amt", "InstdAmt").flatMap(Amounts::read);
    return said(transfer, "TxSts")
        .flatMap(said ->
            transfer
                .textAt("OrgnlEndToEndId")
                .map(id -> new OfTransfer(EndToEnd.key(id), said, amount)));
  }

  /** That each part has its own says nothing. */
  private static Option<Said> said(XmlTree element, String name) {
    return element
        .textAt(name)
        .filter(status -> !status.equals(PART))
        .map(status -> new Said(status, reason(element.all("StsRsnInf"))));
  }

  /** Of several reasons the first one that is known. */
  private static String reason(Seq<XmlTree> reasons) {
    var codes = reasons.flatMap(each -> each.textAt("Rsn", "Cd"));
    return codes
        .find(code -> BankCodes.meaning(code).isDefined())
        .orElse(codes.headOption())
        .getOrElse("");
  }
}
