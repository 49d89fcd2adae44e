package io.redress.adapter.payment.http;

import io.redress.port.Retry;
import io.redress.settlement.DeclineCode;

/** What a provider means with one of its codes. */
public sealed interface CodeMeaning {

  /** No money moved and none will. */
  record Declines(DeclineCode code, Retry retry) implements CodeMeaning {}

  /** It may have been carried out. */
  record Uncertain() implements CodeMeaning {}

  /** The provider says that it did nothing, and that one may come again later. */
  record NotSent() implements CodeMeaning {}

  /** Taken on; whether it will arrive is said later. */
  record Accepted() implements CodeMeaning {}
}
