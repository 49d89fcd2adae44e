package io.redress.adapter.payment.adyen;

import io.redress.adapter.payment.gateway.Capabilities;
import io.redress.adapter.payment.gateway.Capabilities.Completion;
import io.redress.adapter.payment.gateway.Capabilities.Fee;
import io.redress.adapter.payment.gateway.Capabilities.Query;
import io.redress.adapter.payment.gateway.Instruction;
import io.redress.adapter.payment.gateway.RefundProtocol;
import io.redress.adapter.payment.http.Call;
import io.redress.adapter.payment.http.Json;
import io.redress.adapter.payment.http.ReadJson;
import io.redress.adapter.payment.http.Reply;
import io.redress.adapter.payment.http.WriteJson;
import io.redress.port.LegView;
import io.redress.port.RefundAnswer.Accepted;
import io.redress.port.RefundAnswer.Declined;
import io.redress.port.RefundAnswer.Uncertain;
import io.redress.port.Retry;
import io.redress.port.Submission;
import io.redress.port.Submission.NotSent;
import io.redress.settlement.DeclineCode;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/** Orders of refunds; Adyen answers no question about one. */
final class AdyenProtocol implements RefundProtocol {

  private final AdyenAccount account;
  private final Capabilities capabilities;

  AdyenProtocol(AdyenAccount account) {
    this.account = account;
    this.capabilities = capabilities(account.keyLifetime());
  }

  /** Window, parts and currencies depend on the method of the payment, which is not known here. */
  static Capabilities capabilities(Duration keyLifetime) {
    return new Capabilities(
        "adyen",
        true,
        Option.none(),
        Option.none(),
        Duration.ZERO,
        Option.none(),
        Completion.LATER,
        Query.NONE,
        Option.of(keyLifetime),
        Duration.ZERO,
        false,
        true,
        Fee.BY_CONTRACT,
        unsupported());
  }

  private static Map<String, String> unsupported() {
    var unasked = "Adyen has no query of a refund; webhooks tell";
    var unsigned = "answers are not signed; that they are Adyen's is what TLS says";
    var undated = "the signature of a webhook covers no time; one that comes again has its old id";
    return HashMap.of(
            "aKeyThatWasNeverSentIsAbsent", unasked,
            "aQueryMovesNothing", unasked,
            "aYesThatNobodySignedIsUncertain", unsigned,
            "aYesWithAWrongSignatureIsUncertain", unsigned,
            "aYesOfAStrangerIsUncertain", unsigned,
            "aProbeForWhoeverLooksAtSignaturesIsUncertain", unsigned,
            "answersAreBelievedWhileKeysChange", unsigned,
            "aNoThatNobodySignedIsUncertain", unsigned,
            "anAnswerThatWasSignedTooLongAgoIsUncertain", unsigned,
            "anAnswerThatWillBeSignedIsUncertain", unsigned)
        .put("aNoticeThatComesAgainAfterThirtyDaysIsNotBelieved", undated)
        .put("aNoticeIsBelievedForFiveMinutesOnBothSides", undated)
        .put("aShopWithoutMoneyMayTryAgain", "what is missing is told by webhook, in words")
        .put(
            "aTokenThatRanOutIsRenewedOnce",
            "each request has the key of the API; there are no tokens");
  }

  @Override
  public Capabilities capabilities() {
    return capabilities;
  }

  @Override
  public Option<Submission> withheld(Instruction what) {
    if (AdyenAmounts.written(what.amount()).isEmpty()) {
      return Option.of(new Declined(DeclineCode.INVALID_REQUEST, Retry.NEVER, "not sent"));
    }
    return what.payment().providerReference().exists(AdyenProtocol::isPspReference)
        ? Option.none()
        : Option.of(
            new NotSent("the payment has no pspReference of Adyen yet", true, Option.none()));
  }

  /** It becomes a part of the address. */
  private static boolean isPspReference(String text) {
    return text.matches("[A-Za-z0-9]{1,64}");
  }

  @Override
  public Call refund(Instruction what, Instant now) {
    var body =
        Json.fields()
            .with("merchantAccount", account.name())
            .with("amount", AdyenAmounts.written(what.amount()).get())
            .with("reference", what.key());
    return Call.post(address(what), "application/json", WriteJson.bytes(body))
        .with("X-API-Key", account.apiKey().reveal())
        .with("Idempotency-Key", what.key());
  }

  private URI address(Instruction what) {
    return URI.create(
        "%s/payments/%s/refunds"
            .formatted(account.address(), what.payment().providerReference().get()));
  }

  @Override
  public Submission answered(Instruction what, Reply reply, Instant now) {
    var body = reply.body();
    return ReadJson.object(body, body.length)
        .fold(
            Uncertain::new,
            answer -> reply.status() / 100 == 2 ? received(what, answer) : refused(reply, answer));
  }

  private Submission received(Instruction what, Json.Fields answer) {
    boolean isIts =
        answer.text("reference").contains(what.key())
            && answer.text("paymentPspReference").equals(what.payment().providerReference())
            && answer.text("merchantAccount").contains(account.name());
    if (!isIts) {
      return new Uncertain("the answer is about another refund");
    }
    if (!answer.object("amount").flatMap(AdyenAmounts::read).contains(what.amount())) {
      return new Uncertain("the answer names another amount");
    }
    return answer.text("status").contains("received")
        ? new Accepted(answer.text("pspReference"))
        : new Uncertain("a status that is not known");
  }

  /**
   * What Adyen calls transient may be this very refund, which is being worked on; and what failed
   * inside of it may have been done.
   */
  private static Submission refused(Reply reply, Json.Fields answer) {
    boolean isTransient =
        reply.headers().all("transient-error").exists(value -> !value.equalsIgnoreCase("false"));
    boolean isAdyens = answer.whole("status").contains((long) reply.status());
    if (reply.status() / 100 != 4 || isTransient || !isAdyens) {
      return new Uncertain("status %d".formatted(reply.status()));
    }
    return answer
        .text("errorCode")
        .map(code -> AdyenCodes.submission(code, answer.text("errorType").getOrElse("")))
        .getOrElse(() -> new Uncertain("status %d".formatted(reply.status())));
  }

  @Override
  public Option<Call> query(Instruction what, Instant now) {
    return Option.none();
  }

  @Override
  public LegView found(Instruction what, Reply reply, Instant now) {
    return new LegView.NotSupported();
  }
}
