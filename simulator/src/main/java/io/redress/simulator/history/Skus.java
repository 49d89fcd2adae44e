package io.redress.simulator.history;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;

/** Article numbers, some named one by one and some by their beginning. */
record Skus(Set<String> named, Seq<String> prefixes) {

  static final Skus NONE = new Skus(HashSet.empty(), List.empty());

  boolean contains(String sku) {
    return named.contains(sku) || prefixes.exists(sku::startsWith);
  }
}
