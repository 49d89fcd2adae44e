package io.redress.example.acme;

import io.redress.adapter.payment.gateway.Capabilities;
import io.redress.adapter.payment.gateway.Capabilities.Completion;
import io.redress.adapter.payment.gateway.Capabilities.Fee;
import io.redress.adapter.payment.gateway.Capabilities.Query;
import io.redress.adapter.payment.gateway.Instruction;
import io.redress.adapter.payment.gateway.RefundProtocol;
import io.redress.adapter.payment.http.Call;
import io.redress.adapter.payment.http.Json.Fields;
import io.redress.adapter.payment.http.ReadJson;
import io.redress.adapter.payment.http.Reply;
import io.redress.port.LegView;
import io.redress.port.RefundAnswer.Uncertain;
import io.redress.port.Submission;
import io.vavr.collection.HashMap;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/** Refunds by Acme Pay. */
record AcmePayProtocol(AcmePayAccount account) implements RefundProtocol {

  // region capabilities
  static final Capabilities USUAL =
      new Capabilities(
          AcmePayProvider.NAME,
          true, // less than the whole payment
          Option.none(), // as often as there is something left
          Option.of(Duration.ofDays(180)), // after the payment
          Duration.ZERO, // between two refunds
          Option.none(), // whichever currency was paid
          Completion.LATER,
          Query.BY_KEY,
          Option.none(), // keys are known for ever
          Duration.ofSeconds(30), // so long after an order it may still not be in their books
          true, // answers are signed
          true, // a card may send money back
          Fee.KEPT,
          HashMap.of("aTokenThatRanOutIsRenewedOnce", "every request is signed: no tokens"));

  // endregion

  @Override
  public Capabilities capabilities() {
    return USUAL;
  }

  // region refund
  @Override
  public Call refund(Instruction what, Instant now) {
    var order = Call.post(uri("/v1/refunds"), "application/json", AcmePayWire.order(what));
    return new AcmePaySignature(account).signed(order, now);
  }

  // endregion

  // region query
  @Override
  public Option<Call> query(Instruction what, Instant now) {
    var question = Call.get(uri("/v1/refunds/" + what.key()));
    return Option.of(new AcmePaySignature(account).signed(question, now));
  }

  // endregion

  private URI uri(String path) {
    return URI.create(account.address() + path);
  }

  @Override
  public Submission answered(Instruction what, Reply reply, Instant now) {
    return believed(reply, now)
        .<Submission>fold(Uncertain::new, said -> meaning(what, reply.status(), said));
  }

  // region meaning
  /** Two kinds of answers say something about the money; all others promise nothing. */
  private static Submission meaning(Instruction what, int status, Fields said) {
    return switch (status) {
      case 200, 202 -> AcmePayWire.standing(what, said);
      case 422 -> AcmePayCodes.answer(said.text("code").getOrElse("none")); // refused, by the table
      default -> new Uncertain("status " + status);
    };
  }

  // endregion

  // region found
  @Override
  public LegView found(Instruction what, Reply reply, Instant now) {
    return believed(reply, now)
        .<LegView>fold(LegView.Unreadable::new, said -> found(what, reply.status(), said));
  }

  private static LegView found(Instruction what, int status, Fields said) {
    if (status == 200) {
      return new LegView.Found(AcmePayWire.standing(what, said));
    }
    return status == 404 && said.text("code").contains("NO_SUCH_REFUND")
        ? new LegView.Absent(true) // their books go back to the first day
        : new LegView.Unreadable("status " + status);
  }

  // endregion

  // region believed
  /** What is read only after its signature was; refusals are signed as well. */
  private Either<String, Fields> believed(Reply reply, Instant now) {
    var body = reply.body();
    return new AcmePaySignature(account)
        .doubt(reply.headers()::only, body, now)
        .map(why -> Either.<String, Fields>left("an answer that is not believed: " + why))
        .getOrElse(() -> ReadJson.object(body, AcmePayWire.MOST_BYTES));
  }
  // endregion
}
