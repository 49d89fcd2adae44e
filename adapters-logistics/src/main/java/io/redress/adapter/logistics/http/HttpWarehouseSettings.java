package io.redress.adapter.logistics.http;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.net.URI;
import java.time.Duration;

/**
 * Where the warehouse system is, and how long to listen to it.
 *
 * @param base what stands before every path of the protocol
 * @param keys for signing what is asked, from one to five; two while one takes the other's place
 * @param connect until it takes a connection
 * @param whole for a call, from connecting to the last byte of its answer
 * @param mostBytes how long an answer may be
 */
public record HttpWarehouseSettings(
    URI base, Seq<SigningKey> keys, Duration connect, Duration whole, int mostBytes) {

  private static final Set<String> LOOPBACK = HashSet.of("localhost", "127.0.0.1", "[::1]");
  private static final Duration MOST = Duration.ofMinutes(5);
  private static final int MOST_KEYS = 5;
  private static final int MOST_BYTES = 16 << 20;

  /**
   * @throws IllegalArgumentException if it cannot be right; the text says what to change
   */
  public HttpWarehouseSettings {
    checkPlace(base);
    if (keys.isEmpty() || keys.size() > MOST_KEYS) {
      throw new IllegalArgumentException(
          "warehouse: %d signing keys; give one, or two while they change".formatted(keys.size()));
    }
    checkTime("connect", connect);
    checkTime("whole", whole);
    if (mostBytes < 1 || mostBytes > MOST_BYTES) {
      throw new IllegalArgumentException(
          "warehouse: answers of %d bytes; give 1 to 16777216".formatted(mostBytes));
    }
    if (!base.getPath().endsWith("/")) {
      base = URI.create(base + "/");
    }
  }

  /** 3 seconds to connect, 10 for a call, 1 MiB for an answer. */
  public static HttpWarehouseSettings of(URI base, SigningKey key) {
    return new HttpWarehouseSettings(
        base, List.of(key), Duration.ofSeconds(3), Duration.ofSeconds(10), 1 << 20);
  }

  /** The same, signed with these keys. */
  public HttpWarehouseSettings signedWith(Seq<SigningKey> others) {
    return new HttpWarehouseSettings(base, others, connect, whole, mostBytes);
  }

  /** The same with other limits. */
  public HttpWarehouseSettings within(Duration connecting, Duration call, int bytes) {
    return new HttpWarehouseSettings(base, keys, connecting, call, bytes);
  }

  private static void checkPlace(URI base) {
    if (base.getScheme() == null || base.getHost() == null) {
      throw new IllegalArgumentException(
          "warehouse: the address is not of the form https://warehouse.example/path");
    }
    if (base.getRawUserInfo() != null
        || base.getRawQuery() != null
        || base.getRawFragment() != null) {
      throw new IllegalArgumentException(
          "warehouse: the address of %s has a user, a query or a fragment; leave them out"
              .formatted(base.getHost()));
    }
    boolean isLoopback = base.getScheme().equals("http") && LOOPBACK.contains(base.getHost());
    if (!isLoopback && !base.getScheme().equals("https")) {
      throw new IllegalArgumentException(
          "warehouse: %s is spoken to in the open; use https".formatted(base.getHost()));
    }
  }

  private static void checkTime(String name, Duration limit) {
    if (limit.toMillis() < 1 || limit.compareTo(MOST) > 0) {
      throw new IllegalArgumentException(
          "warehouse: the time limit '%s' is %s; give 1 ms to 5 min".formatted(name, limit));
    }
  }
}
