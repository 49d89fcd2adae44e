package io.redress.simulator.history;

import io.redress.simulator.history.HistoryFailure.Missing;
import io.redress.simulator.history.HistoryFailure.MissingColumns;
import io.redress.simulator.history.HistoryFailure.RepeatedColumns;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** Finds the columns that a mapping names in the first row of a file. */
final class Header {

  static Either<HistoryFailure, Map<Column, Integer>> places(
      String file, Seq<String> header, Map<Column, String> wanted) {
    Seq<Missing> missing =
        wanted
            .toVector()
            .reject(entry -> header.contains(entry._2))
            .map(entry -> new Missing(entry._2, entry._1.key(), NearestName.to(entry._2, header)));
    if (!missing.isEmpty()) {
      return Either.left(new MissingColumns(file, missing, header));
    }
    Seq<String> repeated =
        wanted.values().filter(name -> header.count(name::equals) > 1).toVector().distinct();
    return repeated.isEmpty()
        ? Either.right(wanted.mapValues(header::indexOf))
        : Either.left(new RepeatedColumns(file, repeated));
  }

  private Header() {}
}
