package io.redress.adapter.notify.email;

/**
 * Somebody who can be written to. An address that is none is found out when a message is sent, and
 * is told to {@link Undelivered}.
 *
 * @param address such as {@code name@example.com}; personal, so it is never logged or printed
 */
public record Recipient(String address, Language language) {

  /** Says nothing of who it is. */
  @Override
  public String toString() {
    return "Recipient[address=***, language=" + language + "]";
  }
}
