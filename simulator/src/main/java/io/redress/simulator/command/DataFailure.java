package io.redress.simulator.command;

import io.vavr.collection.Seq;

/** Input or output that cannot be used, in one or more lines for the person who named it. */
final class DataFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DataFailure(String message) {
    super(message);
  }

  DataFailure(String message, Throwable cause) {
    super(message, cause);
  }

  /** Several problems, a line each. */
  static DataFailure of(Seq<?> problems) {
    return new DataFailure(problems.mkString("\n"));
  }
}
