package io.redress.adapter.payment.bank;

import io.redress.adapter.payment.bank.Statement.Kind;
import io.redress.adapter.payment.bank.StatusFile.Movement;
import io.redress.adapter.payment.bank.StatusFile.OfTransfer;
import io.redress.adapter.payment.bank.StatusFile.Report;
import io.redress.adapter.payment.bank.StatusFile.Said;
import io.redress.money.Money;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/** What a file of the bank says of each transfer. */
final class Statements {

  private Statements() {}

  /**
   * What a report says. The status of a transfer counts before that of its part, and that before
   * the one of the file. A file that is rejected while the bank has carried out some of it says
   * nothing of the rest.
   *
   * @param ours the transfers of the file that it is about
   */
  static Seq<Statement> of(Report report, Seq<Transfer> ours) {
    var listed = report.transfers().map(OfTransfer::key).toSet();
    var own = report.transfers().map(each -> of(report, each));
    var others =
        Parts.of(ours, each -> each.amount().currency())
            .flatMap(part ->
                said(report, part).toList().flatMap(said -> of(report, said, part, listed)));
    return own.appendAll(others);
  }

  /** What is said of a part is said of each transfer in it that is not listed. */
  private static Seq<Statement> of(
      Report report, Said said, Parts.Part<Transfer> part, Set<String> listed) {
    var kind = BankCodes.kind(said.status());
    boolean isContradicted = kind == Kind.REJECTED && isCarriedOutInPart(report, part);
    var meant = isContradicted ? Kind.UNCLEAR : kind;
    return part.lines()
        .filter(each -> !listed.contains(each.key()))
        .map(each -> statement(report, each.key(), meant, said, Option.none()));
  }

  private static Statement of(Report report, OfTransfer one) {
    return statement(
        report, one.key(), BankCodes.kind(one.said().status()), one.said(), one.amount());
  }

  private static boolean isCarriedOutInPart(Report report, Parts.Part<Transfer> part) {
    var keys = part.lines().map(Transfer::key).toSet();
    return report
        .transfers()
        .exists(each ->
            keys.contains(each.key()) && BankCodes.kind(each.said().status()) != Kind.REJECTED);
  }

  private static Option<Said> said(Report report, Parts.Part<Transfer> part) {
    return report
        .parts()
        .find(each -> each.paymentId().equals(part.idIn(report.messageId())))
        .map(StatusFile.Part::said)
        .orElse(report.whole());
  }

  private static Statement statement(
      Report report, String key, Kind kind, Said said, Option<Money> amount) {
    var id = "%s|%s|%s".formatted(report.messageId(), key, shown(said.status()));
    return new Statement(
        id, key, kind, shown(said.status()), shown(said.reason()), amount, report.at());
  }

  /**
   * What movements say of our transfers: those of others, and what names another file than the one
   * that a transfer is in, are not ours.
   *
   * @param files the file of each of our transfers, by its key
   */
  static Seq<Statement> of(Seq<Movement> movements, Map<String, String> files) {
    return movements
        .filter(each -> files.get(each.key()).exists(file -> each.messageId().forAll(file::equals)))
        .map(Statements::of);
  }

  private static Statement of(Movement movement) {
    var id = "%s|%s|%s".formatted(movement.key(), movement.kind(), movement.reference());
    return new Statement(
        id,
        movement.key(),
        movement.kind(),
        "BOOK",
        shown(movement.reason()),
        movement.amount(),
        movement.at());
  }

  /** A code as it was, if it is one. */
  private static String shown(String code) {
    return code.matches("[A-Za-z0-9]{0,4}") ? code : "????";
  }
}
