package io.redress.adapter.policy.yaml;

import java.util.Comparator;

/**
 * One thing that is wrong with a file, and where. Lines and columns count from 1; a column is a
 * code point, so that a position is right behind Chinese text and emoji too. Problems sort by
 * position.
 */
public record Problem(String file, int line, int column, String message)
    implements Comparable<Problem> {

  private static final Comparator<Problem> BY_POSITION =
      Comparator.comparing(Problem::file)
          .thenComparingInt(Problem::line)
          .thenComparingInt(Problem::column);

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
