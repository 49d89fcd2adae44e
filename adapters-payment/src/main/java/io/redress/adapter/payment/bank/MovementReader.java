package io.redress.adapter.payment.bank;

import io.redress.adapter.payment.bank.Statement.Kind;
import io.redress.adapter.payment.bank.StatusFile.Movement;
import io.redress.adapter.payment.bank.StatusFile.Movements;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Reads {@code camt.054.001.08}: only what is booked and names an end-to-end identification. */
final class MovementReader {

  private MovementReader() {}

  static Either<String, StatusFile> read(XmlTree document) {
    var notification = document.child("BkToCstmrDbtCdtNtfctn");
    if (notification.isEmpty()) {
      return Either.left("it has no notification in it");
    }
    var message =
        notification
            .flatMap(each -> each.textAt("GrpHdr", "MsgId"))
            .filter(EndToEnd::isIdentification)
            .getOrElse("");
    return Either.right(
        new Movements(
            notification
                .toList()
                .flatMap(each -> each.all("Ntfctn"))
                .flatMap(each -> each.all("Ntry"))
                .filter(each -> each.textAt("Sts", "Cd").contains("BOOK"))
                .flatMap(entry -> of(entry, message))));
  }

  private static Seq<Movement> of(XmlTree entry, String message) {
    var details = entry.all("NtryDtls").flatMap(each -> each.all("TxDtls"));
    var alone = details.size() == 1 ? entry.child("Amt") : Option.<XmlTree>none();
    return details.flatMap(each ->
        each.textAt("Refs", "EndToEndId")
            .filter(EndToEnd::isIdentification)
            .map(id -> movement(id, entry, each, each.child("Amt").orElse(alone), message)));
  }

  private static Movement movement(
      String id, XmlTree entry, XmlTree details, Option<XmlTree> money, String message) {
    var amount = money.flatMap(Amounts::read);
    return new Movement(
        EndToEnd.key(id),
        details.textAt("Refs", "MsgId"),
        amount.isEmpty() ? Kind.STRANGE : kind(entry, details),
        details.textAt("RtrInf", "Rsn", "Cd").getOrElse(""),
        amount,
        details
            .textAt("Refs", "AcctSvcrRef")
            .orElse(entry.textAt("AcctSvcrRef"))
            .filter(EndToEnd::isIdentification)
            .getOrElse(message),
        entry.textAt("BookgDt", "DtTm").orElse(entry.textAt("BookgDt", "Dt")).flatMap(Times::read));
  }

  /** A credit that is no return, and a debit that is one, are for people. */
  private static Kind kind(XmlTree entry, XmlTree details) {
    var side = details.textAt("CdtDbtInd").orElse(entry.textAt("CdtDbtInd")).getOrElse("");
    boolean isReturn = details.child("RtrInf").isDefined();
    boolean isReversal = entry.textAt("RvslInd").exists(each -> !each.equals("false"));
    if (isReversal) {
      return Kind.STRANGE;
    }
    return switch (side) {
      case "DBIT" -> isReturn ? Kind.STRANGE : Kind.DEBITED;
      case "CRDT" -> isReturn ? Kind.RETURNED : Kind.STRANGE;
      default -> Kind.STRANGE;
    };
  }
}
