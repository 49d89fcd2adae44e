package io.redress.adapter.store;

import java.util.regex.Pattern;

/**
 * The SHA-256 of an entry and of all entries before it.
 *
 * @param hex 64 digits from 0 to f, lower case
 */
public record EntryHash(String hex) {

  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  /** What the first entry of a log has before it. */
  public static final EntryHash START = new EntryHash("0".repeat(64));

  public EntryHash {
    if (!SHA_256.matcher(hex).matches()) {
      throw new IllegalArgumentException("not the hexadecimal digits of a SHA-256");
    }
  }
}
