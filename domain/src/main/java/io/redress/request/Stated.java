package io.redress.request;

import io.vavr.collection.Set;

/** What the shop itself states of a request, in a column that its policy declares. */
public sealed interface Stated {

  record Word(String word) implements Stated {}

  record Words(Set<String> words) implements Stated {}

  /** A number, an amount in minor units of the policy's currency, or a duration in seconds. */
  record Whole(long number) implements Stated {}

  record Truth(boolean truth) implements Stated {}
}
