package io.redress.adapter.payment.gateway;

import io.redress.adapter.payment.http.Call;
import io.redress.adapter.payment.http.Reply;
import io.redress.port.LegView;
import io.redress.port.Submission;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * What one provider speaks over HTTP: how a refund is asked for, and what an answer means. It sends
 * nothing, keeps nothing and asks no clock, so that all of it can be tested as functions; what it
 * makes is sent by {@link HttpGateway}. May be used by many threads.
 *
 * <p>An answer that is not signed as it should be, cannot be read, names another key or amount, or
 * has a code or status that the adapter does not know, is {@link
 * io.redress.port.RefundAnswer.Uncertain}: never a decline.
 */
public interface RefundProtocol {

  Capabilities capabilities();

  /**
   * Why a refund cannot even be asked for, such as an amount that the provider cannot write or a
   * number of the payment that is missing: nothing is sent then.
   *
   * @return none if it can; otherwise {@link Submission.NotSent} or {@link
   *     io.redress.port.RefundAnswer.Declined}
   */
  default Option<Submission> withheld(Instruction what) {
    return Option.none();
  }

  /** The one request that moves money. The same instruction makes the same request. */
  Call refund(Instruction what, Instant now);

  /** What the answer to it means. Neither a redirect nor status 407 or 429 comes here. */
  Submission answered(Instruction what, Reply reply, Instant now);

  /** How a refund is asked about, which moves nothing; none where the provider cannot be asked. */
  Option<Call> query(Instruction what, Instant now);

  /** What the answer to that means. */
  LegView found(Instruction what, Reply reply, Instant now);

  /**
   * The question for what follows an answer in which the refund was not found, where a provider
   * tells of many refunds page by page. Only so many pages are asked for; what is left over then is
   * what {@link #found} said of the last one, so that must not be that the refund is absent.
   */
  default Option<Call> next(Instruction what, Reply reply, Instant now) {
    return Option.none();
  }
}
