package io.redress.adapter.payment.kit;

import io.redress.adapter.payment.gateway.Payment;
import io.redress.adapter.payment.gateway.PaymentProvider;
import io.redress.adapter.payment.kit.Books.Entry;
import io.redress.settlement.DeclineCode;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.net.URI;
import java.util.Map;
import java.util.function.Function;

/**
 * How one provider speaks, seen from its side of the wire: it reads what the adapter sends, as
 * strictly as the provider does, and writes what the provider answers and sends by itself. It knows
 * nothing of the adapter's code, so that both can be held against each other.
 *
 * <p>One object serves one test; it is asked by several threads.
 */
public interface Dialect {

  /** The adapter that is tested. */
  PaymentProvider provider();

  /** Settings of an account that all of this is about, with a provider at this address. */
  Map<String, String> settings(URI address);

  /** What of them nobody may ever read. */
  Set<String> secrets();

  /** The currency in which the account is paid. */
  default String currency() {
    return "CNY";
  }

  /** The smallest amount of a currency that the provider moves, in minor units. */
  default long smallest(String currency) {
    return 1;
  }

  /**
   * A number as the provider gives payments.
   *
   * @param which another word for another payment, of {@code a-z 0-9 -}
   */
  default String paymentReference(String which) {
    return "4200000000202603080000" + which;
  }

  /** The reasons for a no that the provider has words for, as the answer to a refund. */
  Set<DeclineCode> refusals();

  /** What a request asks. */
  Asked read(Heard request);

  /**
   * What a request asks of a provider that is not told all of it: some know the currency from the
   * payment.
   *
   * @param payments in the provider's books, by any of their numbers
   */
  default Asked read(Heard request, Function<String, Option<Payment>> payments) {
    return read(request);
  }

  /** What of a refund's request is the same whenever it is sent: all but times and signatures. */
  default String unsigned(Heard refund) {
    return refund.target() + "\n" + refund.text();
  }

  /** An answer, before it is signed. */
  Said reply(Asked asked, Fact fact);

  /** The answer with a signature, where the provider signs answers. */
  default Said sealReply(Said reply, Seal seal) {
    return reply;
  }

  /**
   * What the provider sends by itself when a refund comes to stand so, before it is signed.
   *
   * @param id the same for the same
   */
  Said notice(String id, Entry entry);

  /** What it sends by itself about something else than a refund, before it is signed. */
  Said noticeOfSomethingElse(String id);

  /** It with a signature. */
  Said sealNotice(Said notice, Seal seal);

  /**
   * Whether what is ordered again is answered as it was the first time; otherwise the answer leaves
   * open whether it is done, and a query tells.
   */
  default boolean repeatsItsAnswers() {
    return true;
  }

  /**
   * The tokens that it gave out are not valid any more.
   *
   * @return whether it gives any at all
   */
  default boolean forgetTokens() {
    return false;
  }
}
