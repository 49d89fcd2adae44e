package io.redress.adapter.payment.kit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.redress.adapter.payment.http.Headers;
import java.util.function.UnaryOperator;

/** What the provider answers, or sends by itself (then the status does not matter). */
public final class Said {

  private final int status;
  private final Headers headers;
  private final String contentType;
  private final byte[] body;

  /**
   * @param contentType none if empty
   */
  public Said(int status, Headers headers, String contentType, byte[] body) {
    this.status = status;
    this.headers = headers;
    this.contentType = contentType;
    this.body = body.clone();
  }

  public static Said json(int status, String text) {
    return new Said(status, Headers.none(), "application/json", text.getBytes(UTF_8));
  }

  public int status() {
    return status;
  }

  public Headers headers() {
    return headers;
  }

  public String contentType() {
    return contentType;
  }

  public byte[] body() {
    return body.clone();
  }

  public String text() {
    return new String(body, UTF_8);
  }

  public Said with(String name, String value) {
    return new Said(status, headers.with(name, value), contentType, body);
  }

  public Said withBody(String text) {
    return withBody(text.getBytes(UTF_8));
  }

  public Said withBody(byte[] bytes) {
    return new Said(status, headers, contentType, bytes);
  }

  public Said rewritten(UnaryOperator<String> how) {
    return withBody(how.apply(text()));
  }
}
