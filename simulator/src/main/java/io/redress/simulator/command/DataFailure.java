package io.redress.simulator.command;

import io.vavr.collection.Seq;
import java.util.stream.Stream;

/** Input or output that cannot be used, in one or more lines for the person who named it. */
final class DataFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String message;

  DataFailure(String message) {
    super(message);
    this.message = message;
  }

  DataFailure(String message, Throwable cause) {
    super(message, cause);
    this.message = message;
  }

  Stream<String> lines() {
    return message.lines();
  }

  /** Several problems, a line each. */
  static DataFailure of(Seq<?> problems) {
    return new DataFailure(problems.mkString("\n"));
  }
}
