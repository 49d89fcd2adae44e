package io.redress.adapter.notify.email;

import java.time.Duration;

/**
 * How long a mail server may take; each from a millisecond to ten minutes.
 *
 * @param connect until it takes the connection
 * @param answer until it answers one command
 * @param whole for a message, from its connection to its end, however often it answers in between
 */
public record TimeLimits(Duration connect, Duration answer, Duration whole) {

  private static final Duration MOST = Duration.ofMinutes(10);

  /** 5 seconds to connect, 10 for an answer, 30 for a message. */
  public static final TimeLimits USUAL =
      new TimeLimits(Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(30));

  public TimeLimits {
    check("connect", connect);
    check("answer", answer);
    check("whole", whole);
  }

  private static void check(String name, Duration limit) {
    if (limit.toMillis() < 1 || limit.compareTo(MOST) > 0) {
      throw new IllegalArgumentException(
          "e-mail: the time limit '%s' is %s; give 1 ms to 10 min".formatted(name, limit));
    }
  }
}
