package io.redress.adapter.payment.kit;

import io.redress.adapter.payment.kit.Books.Entry;
import io.redress.settlement.DeclineCode;
import io.vavr.collection.Seq;

/** What the provider has to say, in the words of no provider. */
public sealed interface Fact {

  /** A refund and how it stands. */
  record Stands(Entry entry) implements Fact {}

  /** There is no refund with this key. */
  record Absent() implements Fact {}

  /** All refunds of a payment. */
  record Listed(Seq<Entry> entries) implements Fact {}

  /** A no. The kit asks only for those that {@link Dialect#refusals} names. */
  record Refused(DeclineCode why) implements Fact {}

  /** A no with a code that nobody has heard of. */
  record RefusedUnheardOf() implements Fact {}

  /** Another request with the same key is being worked on. */
  record Busy() implements Fact {}

  /** The provider broke down and says so in its own way, with status 500. */
  record BrokenDown() implements Fact {}
}
