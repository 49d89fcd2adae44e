package io.redress.adapter.payment.stripe;

import io.redress.adapter.payment.gateway.Capabilities;
import io.redress.adapter.payment.gateway.Capabilities.Completion;
import io.redress.adapter.payment.gateway.Capabilities.Fee;
import io.redress.adapter.payment.gateway.Capabilities.Query;
import io.redress.adapter.payment.gateway.Instruction;
import io.redress.adapter.payment.gateway.RefundProtocol;
import io.redress.adapter.payment.http.Call;
import io.redress.adapter.payment.http.Reply;
import io.redress.adapter.payment.stripe.StripeWire.Field;
import io.redress.adapter.payment.stripe.StripeWire.Page;
import io.redress.adapter.payment.stripe.StripeWire.Refund;
import io.redress.port.LegView;
import io.redress.port.RefundAnswer;
import io.redress.port.RefundAnswer.Confirmed;
import io.redress.port.RefundAnswer.Declined;
import io.redress.port.RefundAnswer.Uncertain;
import io.redress.port.Retry;
import io.redress.port.Submission;
import io.redress.port.Submission.NotSent;
import io.redress.settlement.DeclineCode;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/** Refunds by Stripe's API. A refund is found again among those of its payment. */
final class StripeProtocol implements RefundProtocol {

  /** Of this version all was read; an account may be set to another one. */
  static final String VERSION = "2026-07-29.dahlia";

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final int REFUNDS_A_PAGE = 100;

  /** Something else may be going on, or Stripe itself may not know what it did. */
  private static final Set<Integer> UNSURE = HashSet.of(409, 424);

  /** Tests of the contract that a provider which does not sign its answers cannot stand. */
  private static final Map<String, String> UNSUPPORTED =
      List.of(
              "aYesThatNobodySignedIsUncertain",
              "aYesWithAWrongSignatureIsUncertain",
              "aYesOfAStrangerIsUncertain",
              "aProbeForWhoeverLooksAtSignaturesIsUncertain",
              "anAnswerThatWasSignedTooLongAgoIsUncertain",
              "anAnswerThatWillBeSignedIsUncertain",
              "answersAreBelievedWhileKeysChange",
              "aNoThatNobodySignedIsUncertain")
          .toMap(test -> test, test -> "Stripe signs notices, not answers")
          .put(
              "aTokenThatRanOutIsRenewedOnce",
              "the same secret key goes with every request: there are no tokens");

  private final StripeAccount account;

  StripeProtocol(StripeAccount account) {
    this.account = account;
  }

  @Override
  public Capabilities capabilities() {
    return capabilities(account.fee());
  }

  static Capabilities capabilities(Fee fee) {
    return new Capabilities(
        StripeProvider.NAME,
        true,
        Option.none(),
        Option.none(),
        Duration.ZERO,
        Option.none(),
        Completion.EITHER,
        Query.AMONG_OTHERS,
        Option.of(Duration.ofHours(24)),
        Duration.ofMinutes(2),
        false,
        true,
        fee,
        UNSUPPORTED);
  }

  @Override
  public Option<Submission> withheld(Instruction what) {
    return payment(what)
        .fold(
            () ->
                Option.of(
                    new NotSent(
                        "the payment has no number of Stripe's: pi_, ch_ or py_",
                        true,
                        Option.none())),
            payment ->
                Option.when(
                    StripeAmounts.amount(what.amount()).isEmpty(),
                    () -> new Declined(DeclineCode.INVALID_REQUEST, Retry.NEVER, "not sent")));
  }

  @Override
  public Call refund(Instruction what, Instant now) {
    var fields =
        payment(what)
            .toList()
            .appendAll(
                StripeAmounts.amount(what.amount())
                    .map(amount -> new Field("amount", Long.toString(amount))))
            .append(new Field("metadata[" + StripeWire.KEY + "]", what.key()));
    return asUs(Call.post(address(""), FORM, StripeWire.form(fields)))
        .with("Idempotency-Key", what.key());
  }

  @Override
  public Submission answered(Instruction what, Reply reply, Instant now) {
    if (reply.status() / 100 == 2) {
      return StripeWire.refund(reply)
          .<Submission>map(refund -> standing(refund, what))
          .getOrElse(() -> new Uncertain("the answer is no refund"));
    }
    boolean isUnsure = reply.status() / 100 != 4 || UNSURE.contains(reply.status());
    return isUnsure
        ? new Uncertain("status %d".formatted(reply.status()))
        : StripeWire.failure(reply)
            .map(failure -> StripeCodes.failed(reply.status(), failure))
            .getOrElse(() -> new Uncertain("status %d".formatted(reply.status())));
  }

  /** What a refund says is heard only of the very refund that was asked for. */
  private static RefundAnswer standing(Refund refund, Instruction what) {
    if (!refund.key().contains(what.key())) {
      return new Uncertain("the answer names another refund");
    }
    if (!payment(what).exists(payment -> refund.payment().contains(payment.value()))) {
      return new Uncertain("the answer names another payment");
    }
    var answer = StripeCodes.standing(refund);
    boolean isOurAmount = refund.amount().contains(what.amount());
    return isOurAmount || answer instanceof Confirmed
        ? answer
        : new Uncertain("the answer names another amount");
  }

  @Override
  public Option<Call> query(Instruction what, Instant now) {
    return payment(what).map(payment -> page(List.of(payment)));
  }

  private Call page(List<Field> about) {
    var fields = about.append(new Field("limit", Integer.toString(REFUNDS_A_PAGE)));
    return asUs(Call.get(address("?" + StripeWire.query(fields))));
  }

  @Override
  public LegView found(Instruction what, Reply reply, Instant now) {
    if (reply.status() != 200) {
      return new LegView.Unreadable("status %d".formatted(reply.status()));
    }
    return StripeWire.page(reply)
        .map(page -> among(page, what))
        .getOrElse(() -> new LegView.Unreadable("the answer is no list of refunds"));
  }

  private static LegView among(Page page, Instruction what) {
    var ours = page.refunds().filter(refund -> refund.key().contains(what.key()));
    if (ours.size() > 1) {
      return new LegView.Found(new Uncertain("%d refunds have its key".formatted(ours.size())));
    }
    return ours.headOption()
        .<LegView>map(refund -> new LegView.Found(standing(refund, what)))
        .getOrElse(() ->
            page.hasMore()
                ? new LegView.Unreadable("more refunds than were looked through")
                : new LegView.Absent(true));
  }

  @Override
  public Option<Call> next(Instruction what, Reply reply, Instant now) {
    return StripeWire.page(reply)
        .filter(Page::hasMore)
        .flatMap(page -> page.refunds().lastOption())
        .flatMap(last ->
            payment(what)
                .map(payment -> page(List.of(payment, new Field("starting_after", last.id())))));
  }

  private static Option<Field> payment(Instruction what) {
    return what.payment()
        .providerReference()
        .flatMap(
            number -> StripeWire.parameter(number).map(parameter -> new Field(parameter, number)));
  }

  private URI address(String query) {
    return URI.create(account.api() + "/v1/refunds" + query);
  }

  private Call asUs(Call call) {
    var authorised =
        call.with("Authorization", "Bearer " + account.secretKey().reveal())
            .with("Stripe-Version", VERSION);
    return account.connected().fold(() -> authorised, id -> authorised.with("Stripe-Account", id));
  }
}
