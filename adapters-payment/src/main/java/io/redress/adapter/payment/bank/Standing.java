package io.redress.adapter.payment.bank;

import io.redress.adapter.payment.bank.Statement.Kind;
import io.redress.adapter.payment.http.CodeMeaning;
import io.redress.money.Money;
import io.redress.port.RefundAnswer;
import io.redress.port.RefundAnswer.Accepted;
import io.redress.port.RefundAnswer.Confirmed;
import io.redress.port.RefundAnswer.Declined;
import io.redress.port.RefundAnswer.Uncertain;
import io.redress.port.Retry;
import io.redress.settlement.DeclineCode;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * How a transfer stands after all that the bank said of it. The order in which it was said does not
 * matter: files overtake each other.
 */
final class Standing {

  private Standing() {}

  /**
   * @param confirmedBy what the shop takes for the end: {@link Kind#DEBITED} or {@link
   *     Kind#CREDITED}
   */
  static RefundAnswer of(Transfer transfer, Seq<Statement> said, Kind confirmedBy) {
    var others = said.flatMap(Statement::amount).filter(each -> !each.equals(transfer.amount()));
    if (others.nonEmpty()) {
      return new Uncertain("the bank speaks of another amount");
    }
    if (said.exists(each -> each.kind() == Kind.STRANGE)) {
      return new Uncertain("a movement that is neither a transfer nor its return");
    }
    return returned(said)
        .orElse(() -> ended(transfer, said, confirmedBy))
        .getOrElse(() -> underWay(transfer, said));
  }

  /** Money that came back has come back, whatever was said before or is read later. */
  private static Option<RefundAnswer> returned(Seq<Statement> said) {
    return said.find(each -> each.kind() == Kind.RETURNED)
        .map(each ->
            each.amount().isEmpty()
                ? new Uncertain("the bank does not say how much came back")
                : cameBack(each.reason()));
  }

  /**
   * The booking is the fact, the code only its reason: one that is not known changes nothing, and
   * one that speaks of a second payment is for people.
   */
  private static RefundAnswer cameBack(String reason) {
    return BankCodes.meaning(reason).isDefined()
        ? rejected(reason)
        : new Declined(DeclineCode.OTHER, Retry.NEVER, reason);
  }

  private static Option<RefundAnswer> ended(
      Transfer transfer, Seq<Statement> said, Kind confirmedBy) {
    boolean isPaid =
        said.exists(each -> each.kind() == Kind.CREDITED || each.kind() == confirmedBy);
    boolean hasLeft = isPaid || said.exists(each -> each.kind() == Kind.DEBITED);
    var rejected = said.find(each -> each.kind() == Kind.REJECTED);
    if (rejected.isDefined()) {
      return rejected.map(each ->
          hasLeft
              ? new Uncertain("the bank says both that it was carried out and that it was not")
              : rejected(each.reason()));
    }
    Option<Money> amount = Option.of(transfer.amount());
    return Option.when(isPaid, new Confirmed(amount, Option.of(transfer.key())));
  }

  private static RefundAnswer rejected(String reason) {
    return BankCodes.meaning(reason)
        .<RefundAnswer>map(meaning ->
            switch (meaning) {
              case CodeMeaning.Declines no -> new Declined(no.code(), no.retry(), reason);
              case CodeMeaning.Uncertain unclear -> new Uncertain("rejected with " + reason);
              case CodeMeaning.NotSent notSent -> new Uncertain("rejected with " + reason);
              case CodeMeaning.Accepted accepted -> new Uncertain("rejected with " + reason);
            })
        .getOrElse(() -> new Uncertain("rejected for a reason that is not known"));
  }

  private static RefundAnswer underWay(Transfer transfer, Seq<Statement> said) {
    return said.lastOption()
        .filter(last -> last.kind() == Kind.UNCLEAR)
        .<RefundAnswer>map(last -> new Uncertain("a status that is not known"))
        .getOrElse(new Accepted(Option.of(transfer.key())));
  }
}
