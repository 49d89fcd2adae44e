package io.redress.adapter.policy.yaml;

import io.vavr.control.Either;

/** Where a document finds the one that it extends. */
@FunctionalInterface
public interface Bases {

  /**
   * Finds a base; it is opened later, and may then turn out to be unreadable.
   *
   * @param name as it is written behind {@code extends}
   * @param from the name of the file that it is written in
   * @return the file, or in one line why there is none
   */
  Either<String, SourceFile> find(String name, String from);
}
