package io.redress.adapter.policy.yaml;

import java.util.Comparator;

/** One thing that is wrong with a file, and {@link Position where}. Problems sort by position. */
public record Problem(String file, int line, int column, String message)
    implements Comparable<Problem> {

  private static final Comparator<Problem> BY_POSITION =
      Comparator.comparing(Problem::file)
          .thenComparingInt(Problem::line)
          .thenComparingInt(Problem::column);

  Problem(Position at, String message) {
    this(at.file(), at.line(), at.column(), message);
  }

  /** The order of positions; problems at one position compare by their message. */
  @Override
  public int compareTo(Problem other) {
    return BY_POSITION.thenComparing(Problem::message).compare(this, other);
  }

  /** {@code FILE:LINE:COLUMN: message}, which editors and build logs turn into a link. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column + ": " + message;
  }
}
