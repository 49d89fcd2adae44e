package io.redress.table;

import io.vavr.collection.Set;

/** The answer to one column's question. */
public sealed interface Value {

  /** Nobody knows, or the question makes no sense here. No cell admits it. */
  record Unknown() implements Value {}

  record Word(String word) implements Value {}

  record Words(Set<String> words) implements Value {}

  /** A number, an amount in minor units, or a duration in seconds. */
  record Whole(long number) implements Value {}

  record Truth(boolean truth) implements Value {}

  Value UNKNOWN = new Unknown();
}
