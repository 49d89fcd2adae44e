package io.redress.simulator.search;

import io.redress.simulator.draw.DrawKey;
import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import java.util.Comparator;

/** What a story asked for, each draw once, in the order in which it asked first. */
public record Reading(Seq<Read> reads) {

  /** All that is not at its simplest: with the rest at its simplest, it is the same story. */
  SortedMap<DrawKey, Double> written() {
    return reads
        .reject(Read::isSimplest)
        .toSortedMap(Comparator.<DrawKey>naturalOrder(), Read::key, Read::value);
  }

  /** Each draw that was asked for, by its key. */
  SortedMap<DrawKey, Read> byKey() {
    return TreeMap.ofEntries(reads.map(read -> Tuple.of(read.key(), read)));
  }
}
