package io.redress.adapter.store;

/**
 * How events of one kind are kept: the form may change from version to version.
 *
 * @param word such as {@code refund-ordered}
 * @param version counted from one
 */
public record EventType(String word, int version) {

  public EventType {
    if (word.isEmpty() || version < 1) {
      throw new IllegalArgumentException("version %d of '%s'".formatted(version, word));
    }
  }

  @Override
  public String toString() {
    return "version %d of %s".formatted(version, word);
  }
}
