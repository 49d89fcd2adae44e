package io.redress.adapter.policy.yaml;

import io.vavr.control.Option;

/**
 * What was read under one key, for the moment when all keys of the mapping have been asked for: ask
 * for every field first and for the values last, so that one problem hides no other.
 */
public final class Field<T> {

  private final Option<T> read;

  Field(Option<T> read) {
    this.read = read;
  }

  /** The value, if it could be read: for what depends on it and is to be read anyway. */
  public Option<T> ifRead() {
    return read;
  }

  /** The value; without one, ends the reading of this mapping, whose problem is reported. */
  public T value() {
    return read.getOrElseThrow(Unreadable::new);
  }
}
