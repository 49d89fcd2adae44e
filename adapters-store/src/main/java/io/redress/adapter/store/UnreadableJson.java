package io.redress.adapter.store;

/**
 * What was kept cannot be read: it was damaged, or another version of the program wrote it. The
 * message says where, such as {@code $.data.deadline.due}, and what should stand there, but never
 * what does, since that may be about a person.
 */
public final class UnreadableJson extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableJson(JsonPath path, String why) {
    super(path + ": " + why);
  }

  UnreadableJson(JsonPath path, String why, Throwable cause) {
    super(path + ": " + why, cause);
  }
}
