package io.redress.adapter.payment.blank;

import io.redress.adapter.payment.gateway.Capabilities;
import io.redress.adapter.payment.gateway.Capabilities.Completion;
import io.redress.adapter.payment.gateway.Capabilities.Fee;
import io.redress.adapter.payment.gateway.Capabilities.Query;
import io.redress.adapter.payment.gateway.Instruction;
import io.redress.adapter.payment.gateway.RefundProtocol;
import io.redress.adapter.payment.http.Call;
import io.redress.adapter.payment.http.Reply;
import io.redress.port.LegView;
import io.redress.port.RefundAnswer.Uncertain;
import io.redress.port.Submission;
import io.vavr.collection.HashMap;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/** Refunds by Blank. */
record BlankProtocol(BlankAccount account) implements RefundProtocol {

  /** To do: what the provider can do; what the kit tests and it cannot, with the reason. */
  static final Capabilities USUAL =
      new Capabilities(
          BlankProvider.NAME,
          true,
          Option.none(),
          Option.none(),
          Duration.ZERO,
          Option.none(),
          Completion.LATER,
          Query.BY_KEY,
          Option.none(),
          Duration.ofMinutes(1),
          true,
          true,
          Fee.BY_CONTRACT,
          HashMap.empty());

  @Override
  public Capabilities capabilities() {
    return USUAL;
  }

  /** The amount goes in whole minor units; reasons are cut with {@code Reason}. */
  @Override
  public Call refund(Instruction what, Instant now) {
    throw new UnsupportedOperationException(
        "to do: BlankProtocol.refund: make the signed request that gives money back");
  }

  /**
   * First whether the provider signed it, then whether it is about this key and amount, then what
   * it says: a standing, or a code for {@link BlankCodes#answer}.
   */
  @Override
  public Submission answered(Instruction what, Reply reply, Instant now) {
    return new Uncertain("to do: BlankProtocol.answered: say what status and body mean");
  }

  @Override
  public Option<Call> query(Instruction what, Instant now) {
    throw new UnsupportedOperationException(
        "to do: BlankProtocol.query: make the request that asks for the key");
  }

  /** {@link LegView.Absent} only if the provider says that it has no such refund. */
  @Override
  public LegView found(Instruction what, Reply reply, Instant now) {
    return new LegView.Unreadable("to do: BlankProtocol.found: say what status and body mean");
  }
}
