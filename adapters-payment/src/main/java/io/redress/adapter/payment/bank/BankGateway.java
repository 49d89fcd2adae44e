package io.redress.adapter.payment.bank;

import io.redress.adapter.payment.bank.TransferBook.Destination;
import io.redress.adapter.payment.bank.TransferBook.Entry;
import io.redress.adapter.payment.gateway.Capabilities;
import io.redress.adapter.payment.gateway.Instruction;
import io.redress.adapter.payment.gateway.Payee;
import io.redress.adapter.payment.gateway.Payments;
import io.redress.adapter.payment.jdbc.BookFailure;
import io.redress.port.LegView;
import io.redress.port.PaymentGateway;
import io.redress.port.RefundAnswer;
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
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Gives money back by transfers that wait in a book for the next file. What is in the book is
 * accepted; a leg that comes again is answered as it stands there, with the account that it first
 * had.
 */
final class BankGateway implements PaymentGateway {

  private static final Pattern BIC = Pattern.compile("[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?");
  private static final int LONGEST_NAME = 70;
  private static final int LONGEST_REMARK = 140;

  /** So much that files of it can still be summed up in 18 digits. */
  private static final long MOST_MINOR = 10_000_000_000_000L;

  private final TransferBook book;
  private final BankTerms terms;
  private final Payments payments;
  private final Capabilities capabilities;
  private final InstantSource clock;

  BankGateway(
      TransferBook book,
      BankTerms terms,
      Payments payments,
      Capabilities capabilities,
      InstantSource clock) {
    this.book = book;
    this.terms = terms;
    this.payments = payments;
    this.capabilities = capabilities;
    this.clock = clock;
  }

  @Override
  public Submission refund(RefundLeg leg) {
    try {
      return Instruction.of(leg, payments)
          .<Submission>fold(why -> new NotSent(why, true, Option.none()), this::refund);
    } catch (BookFailure failed) {
      return failed.submission();
    }
  }

  /** The book says what stands under the key, so that it need not be asked before. */
  private Submission refund(Instruction what) {
    return what.payment()
        .payee()
        .<Submission>map(payee -> ordered(what, payee))
        .getOrElse(() ->
            book.entry(what.key())
                .<Submission>map(entry -> answer(entry, what))
                .getOrElse(new NotSent("the customer has named no account", true, Option.none())));
  }

  private RefundAnswer ordered(Instruction what, Payee payee) {
    var now = clock.instant();
    var transfer =
        new Transfer(
            what.key(), what.payment().reference(), what.amount(), terms.cutOffs().after(now));
    var entry =
        destination(what, payee)
            .fold(
                code -> book.decline(transfer, code, now),
                destination -> book.order(transfer, destination, now));
    return answer(entry, what);
  }

  /** What is written of it; left if nothing can be. */
  private Either<DeclineCode, Destination> destination(Instruction what, Payee payee) {
    if (!terms.currencies().contains(what.amount().currency())) {
      return Either.left(DeclineCode.CURRENCY_MISMATCH);
    }
    if (what.amount().minor() > MOST_MINOR) {
      return Either.left(DeclineCode.INVALID_REQUEST);
    }
    var iban = payee.iban().replace(" ", "").toUpperCase(Locale.ROOT);
    boolean isReachable =
        Iban.isRight(iban) && payee.bic().forAll(bic -> BIC.matcher(bic).matches());
    var remark = SepaText.remark(what.payment().reason(), LONGEST_REMARK);
    return SepaText.name(payee.name(), LONGEST_NAME)
        .filter(name -> isReachable)
        .map(name -> new Destination(new Payee(name, iban, payee.bic()), remark))
        .toEither(DeclineCode.PAYEE_UNREACHABLE);
  }

  private RefundAnswer answer(Entry entry, Instruction what) {
    if (!entry.transfer().isFor(what.payment().reference(), what.amount())) {
      return new Declined(DeclineCode.KEY_REUSED, Retry.NEVER, "");
    }
    return answer(entry, terms);
  }

  /** How a transfer stands. */
  static RefundAnswer answer(Entry entry, BankTerms terms) {
    return entry
        .declined()
        .<RefundAnswer>map(code -> new Declined(code, Retry.NEVER, "not sent"))
        .getOrElse(() -> Standing.of(entry.transfer(), entry.said(), terms.confirmedBy()));
  }

  @Override
  public LegView query(RefundLeg leg) {
    try {
      return Instruction.of(leg, payments)
          .fold(
              LegView.Unreadable::new,
              what ->
                  book.entry(what.key())
                      .<LegView>map(entry -> new LegView.Found(answer(entry, what)))
                      .getOrElse(new LegView.Absent(true)));
    } catch (BookFailure failed) {
      return failed.view();
    }
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
