package io.redress.adapter.payment.gateway;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.net.URI;

/** Where a provider is: spoken to in the open only on this machine. */
final class Addresses {

  private static final Set<String> LOOPBACK = HashSet.of("localhost", "127.0.0.1", "[::1]");

  private Addresses() {}

  /** An address without user, query and fragment, and without a slash at its end. */
  static Option<URI> read(String text) {
    var uri = URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
    boolean isPlain =
        uri.getHost() != null
            && uri.getRawUserInfo() == null
            && uri.getRawQuery() == null
            && uri.getRawFragment() == null;
    boolean isSafe =
        "https".equals(uri.getScheme())
            || ("http".equals(uri.getScheme()) && LOOPBACK.contains(uri.getHost()));
    return Option.when(isPlain && isSafe, uri);
  }
}
