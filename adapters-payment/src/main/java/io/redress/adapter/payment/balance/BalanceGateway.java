package io.redress.adapter.payment.balance;

import io.redress.adapter.payment.balance.BalanceEntry.Kind;
import io.redress.adapter.payment.gateway.Capabilities;
import io.redress.adapter.payment.gateway.Instruction;
import io.redress.adapter.payment.gateway.Payment;
import io.redress.adapter.payment.gateway.Payments;
import io.redress.adapter.payment.jdbc.BookFailure;
import io.redress.money.Money;
import io.redress.port.LegView;
import io.redress.port.PaymentGateway;
import io.redress.port.RefundAnswer;
import io.redress.port.RefundAnswer.Confirmed;
import io.redress.port.RefundAnswer.Declined;
import io.redress.port.Retry;
import io.redress.port.Submission;
import io.redress.port.Submission.NotSent;
import io.redress.settlement.DeclineCode;
import io.redress.settlement.RefundLeg;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Gives money back as credit with the shop. The account is the {@link Payment#reference} that the
 * shop's {@link Payments} say for a leg: the id of the customer. It answers at once and for good:
 * what was confirmed is in the balance, and what was declined stays declined under its key.
 */
final class BalanceGateway implements PaymentGateway {

  private final StoreBalances balances;
  private final Payments payments;
  private final Capabilities capabilities;
  private final InstantSource clock;

  BalanceGateway(
      StoreBalances balances, Payments payments, Capabilities capabilities, InstantSource clock) {
    this.balances = balances;
    this.payments = payments;
    this.capabilities = capabilities;
    this.clock = clock;
  }

  @Override
  public Submission refund(RefundLeg leg) {
    return account(leg)
        .<Submission>fold(
            why -> new NotSent(why, true, Option.none()), account -> credited(leg, account));
  }

  private Submission credited(RefundLeg leg, String account) {
    try {
      var entry =
          balances.credit(
              leg.id().value(), account, leg.amount(), clock.instant(), isTaken(leg.amount()));
      return answer(entry, leg, account);
    } catch (BookFailure failed) {
      return failed.submission();
    }
  }

  @Override
  public LegView query(RefundLeg leg) {
    return account(leg).fold(LegView.Unreadable::new, account -> found(leg, account));
  }

  private LegView found(RefundLeg leg, String account) {
    try {
      return balances
          .entry(leg.id().value())
          .<LegView>map(entry -> new LegView.Found(answer(entry, leg, account)))
          .getOrElse(new LegView.Absent(true));
    } catch (BookFailure failed) {
      return failed.view();
    }
  }

  private RefundAnswer answer(BalanceEntry entry, RefundLeg leg, String account) {
    if (!entry.isFor(account, leg.amount(), true)) {
      return new Declined(DeclineCode.KEY_REUSED, Retry.NEVER, "");
    }
    if (entry.kind() == Kind.CREDIT) {
      return new Confirmed(Option.of(entry.asked()), Option.of(entry.key()));
    }
    var code =
        isTaken(leg.amount()) ? DeclineCode.PAYEE_UNREACHABLE : DeclineCode.CURRENCY_MISMATCH;
    return new Declined(code, Retry.NEVER, "");
  }

  private boolean isTaken(Money amount) {
    return capabilities.currencies().forAll(all -> all.contains(amount.currency()));
  }

  private Either<String, String> account(RefundLeg leg) {
    if (!Instruction.isKey(leg.id().value())) {
      return Either.left("its id cannot be a key: 1 to 32 of A-Z a-z 0-9 - _");
    }
    return payments
        .find(leg)
        .toEither("the shop knows no customer for it")
        .map(Payment::reference)
        .filterOrElse(StoreBalances::isAccount, text -> "the customer's id cannot be an account");
  }

  @Override
  public Duration unknownFor(RefundLeg leg) {
    return capabilities.unknownFor();
  }

  @Override
  public boolean canTakeBack(RefundLeg leg) {
    return capabilities.canTakeBack();
  }
}
