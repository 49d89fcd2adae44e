package io.redress.adapter.payment.http;

/** What became of a call. */
public sealed interface Exchange {

  /** An answer came, whole and in time; what it means is for the adapter to say. */
  record Answered(Reply reply) implements Exchange {}

  /**
   * Not one byte of the request has left this machine for its receiver: this can be proved, so
   * nothing has happened there.
   *
   * @param why for operators: without addresses beyond the host, header fields and bodies
   */
  record NeverSent(String why) implements Exchange {}

  /**
   * The request may have arrived and may have been carried out.
   *
   * @param why as of {@link NeverSent}
   */
  record Lost(String why) implements Exchange {}
}
