package io.redress.adapter.payment.kit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.redress.adapter.payment.http.Headers;

/** A request as it arrived at the provider. */
public final class Heard {

  private final String method;
  private final String target;
  private final Headers headers;
  private final byte[] body;

  public Heard(String method, String target, Headers headers, byte[] body) {
    this.method = method;
    this.target = target;
    this.headers = headers;
    this.body = body;
  }

  public String method() {
    return method;
  }

  /** Path and query, as they stand in the first line. */
  public String target() {
    return target;
  }

  public Headers headers() {
    return headers;
  }

  public byte[] body() {
    return body.clone();
  }

  public String text() {
    return new String(body, UTF_8);
  }

  /** The value of a header field; empty if it is missing or stands there twice. */
  public String header(String name) {
    return headers.only(name).getOrElse("");
  }
}
