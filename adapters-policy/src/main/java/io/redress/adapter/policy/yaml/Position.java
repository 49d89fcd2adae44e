package io.redress.adapter.policy.yaml;

/**
 * Where something stands. Lines and columns count from 1; a column is a code point, so that a
 * position is right behind Chinese text and emoji too.
 */
public record Position(String file, int line, int column) {

  static Position startOf(String file) {
    return new Position(file, 1, 1);
  }

  /** {@code FILE:LINE:COLUMN}, which editors and build logs turn into a link. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
