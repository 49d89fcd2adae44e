package io.redress.adapter.payment.http;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import java.net.URI;
import java.util.Locale;

/** One request to a provider: what is sent, and where. It never prints more than its path. */
public final class Call {

  /** What HTTP calls a method. */
  public enum Method {
    GET,
    POST,
    PUT,
    PATCH,
    DELETE
  }

  private static final Set<String> LOOPBACK = HashSet.of("localhost", "127.0.0.1", "[::1]");

  /** What the transport says by itself. */
  private static final Set<String> RESERVED =
      HashSet.of("connection", "content-length", "expect", "host", "transfer-encoding", "upgrade");

  private final Method method;
  private final URI uri;
  private final Headers headers;
  private final byte[] body;

  private Call(Method method, URI uri, Headers headers, byte[] body) {
    this.method = method;
    this.uri = uri;
    this.headers = headers;
    this.body = body;
  }

  /**
   * A request without a body.
   *
   * @throws IllegalArgumentException as {@link #of}
   */
  public static Call get(URI uri) {
    return new Call(Method.GET, checked(uri), Headers.none(), new byte[0]);
  }

  /**
   * A request that hands something over.
   *
   * @throws IllegalArgumentException as {@link #of}
   */
  public static Call post(URI uri, String contentType, byte[] body) {
    return of(Method.POST, uri, body).with("Content-Type", contentType);
  }

  /**
   * A request.
   *
   * @param uri {@code https}, or {@code http} on this machine; without user and fragment
   * @throws IllegalArgumentException if the address is another, or a {@code GET} has a body; the
   *     text shows neither path nor query
   */
  public static Call of(Method method, URI uri, byte[] body) {
    if (method == Method.GET && body.length > 0) {
      throw new IllegalArgumentException("a GET has no body");
    }
    return new Call(method, checked(uri), Headers.none(), body.clone());
  }

  /**
   * The same with one more header field.
   *
   * @throws IllegalArgumentException if it cannot be a field, or is one that the transport says by
   *     itself; the text does not show the value
   */
  public Call with(String name, String value) {
    if (!name.matches("[!#$%&'*+.^_`|~0-9A-Za-z-]+")) {
      throw new IllegalArgumentException("a header field with a name that HTTP does not allow");
    }
    if (RESERVED.contains(name.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException(
          "the header field %s is said by the transport: leave it out".formatted(name));
    }
    if (!value.chars().allMatch(each -> (each >= ' ' && each <= '~') || each == '\t')) {
      throw new IllegalArgumentException(
          "the value of the header field %s has other characters than those of ASCII, or a line break"
              .formatted(name));
    }
    return new Call(method, uri, headers.with(name, value), body);
  }

  private static URI checked(URI uri) {
    if (uri.getScheme() == null || uri.getHost() == null) {
      throw new IllegalArgumentException(
          "the address is not of the form https://provider.example/path");
    }
    if (uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
      throw new IllegalArgumentException(
          "the address at %s has a user or a fragment; leave them out".formatted(uri.getHost()));
    }
    var scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("https") && !(scheme.equals("http") && LOOPBACK.contains(uri.getHost()))) {
      throw new IllegalArgumentException(
          "%s would be spoken to in the open; use https".formatted(uri.getHost()));
    }
    return uri;
  }

  public Method method() {
    return method;
  }

  public URI uri() {
    return uri;
  }

  public Headers headers() {
    return headers;
  }

  /** A copy of what is handed over; empty if nothing is. */
  public byte[] body() {
    return body.clone();
  }

  /** Method and path: queries, header fields and bodies may hold credentials and people's data. */
  @Override
  public String toString() {
    return method + " " + uri.getRawPath();
  }
}
