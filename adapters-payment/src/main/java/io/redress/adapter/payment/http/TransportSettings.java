package io.redress.adapter.payment.http;

import io.vavr.control.Option;
import java.net.InetSocketAddress;
import java.time.Duration;
import javax.net.ssl.SSLContext;

/**
 * How long to listen, how much to read, and through what to speak.
 *
 * @param connect until a connection is taken, from 1 ms to 5 min
 * @param whole for a call, from connecting to the last byte of the body, from 1 ms to 5 min
 * @param mostBytes how long a body may be, from 1 to 16 MiB
 * @param tls whose certificates are trusted, and which one is shown; none for those of the JVM
 * @param proxy through which all calls go; none for no proxy, also where the JVM has one
 */
public record TransportSettings(
    Duration connect,
    Duration whole,
    int mostBytes,
    Option<SSLContext> tls,
    Option<InetSocketAddress> proxy) {

  private static final Duration MOST = Duration.ofMinutes(5);
  private static final int MOST_BYTES = 16 << 20;

  /**
   * @throws IllegalArgumentException if a bound is not within its own; the text says what to change
   */
  public TransportSettings {
    checkTime("connect", connect);
    checkTime("whole", whole);
    if (mostBytes < 1 || mostBytes > MOST_BYTES) {
      throw new IllegalArgumentException(
          "transport: answers of %d bytes; give 1 to 16777216".formatted(mostBytes));
    }
  }

  /** 3 seconds to connect, 10 for a call, 1 MiB for an answer, the JVM's certificates, no proxy. */
  public static TransportSettings usual() {
    return new TransportSettings(
        Duration.ofSeconds(3), Duration.ofSeconds(10), 1 << 20, Option.none(), Option.none());
  }

  /** The same with other limits. */
  public TransportSettings within(Duration connecting, Duration call, int bytes) {
    return new TransportSettings(connecting, call, bytes, tls, proxy);
  }

  /** The same with these certificates. */
  public TransportSettings trusting(SSLContext context) {
    return new TransportSettings(connect, whole, mostBytes, Option.of(context), proxy);
  }

  /** The same through a proxy of HTTP. */
  public TransportSettings through(InetSocketAddress address) {
    return new TransportSettings(connect, whole, mostBytes, tls, Option.of(address));
  }

  private static void checkTime(String name, Duration limit) {
    if (limit.compareTo(Duration.ofMillis(1)) < 0 || limit.compareTo(MOST) > 0) {
      throw new IllegalArgumentException(
          "transport: the time limit '%s' is %s; give 1 ms to 5 min".formatted(name, limit));
    }
  }
}
