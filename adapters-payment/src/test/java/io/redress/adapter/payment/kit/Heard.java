package io.redress.adapter.payment.kit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.redress.adapter.payment.http.Headers;

/**
 * A request as it arrived at the provider.
 *
 * @param target path and query, as they stand in the first line
 */
public record Heard(String method, String target, Headers headers, byte[] body) {

  public String text() {
    return new String(body, UTF_8);
  }

  /** The value of a header field; empty if it is missing or stands there twice. */
  public String header(String name) {
    return headers.only(name).getOrElse("");
  }
}
