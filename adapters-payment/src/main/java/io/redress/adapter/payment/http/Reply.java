package io.redress.adapter.payment.http;

import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;

import io.vavr.control.Option;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** What was answered, whatever its status. */
public final class Reply {

  /** How long a provider can ask to be left alone. */
  public static final Duration LONGEST_WAIT = Duration.ofHours(1);

  private final int status;
  private final Headers headers;
  private final byte[] body;

  public Reply(int status, Headers headers, byte[] body) {
    this.status = status;
    this.headers = headers;
    this.body = body.clone();
  }

  /** The status of HTTP, as it came: also 302, 407, and what nobody knows. */
  public int status() {
    return status;
  }

  public Headers headers() {
    return headers;
  }

  /** A copy of the bytes that came; signatures are over these. */
  public byte[] body() {
    return body.clone();
  }

  /**
   * Whether the content is said to be JSON: {@code application/json} or a kind of it such as {@code
   * application/problem+json}, whatever its parameters.
   */
  public boolean isJson() {
    return headers
        .only("Content-Type")
        .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
        .exists(type ->
            type.equals("application/json") || type.matches("application/[a-z0-9.-]+\\+json"));
  }

  /**
   * How long to wait before trying again, by the header field {@code Retry-After}: seconds or a
   * date. At most {@link #LONGEST_WAIT}, zero for a date that has passed, none for anything else.
   */
  public Option<Duration> retryAfter(Instant now) {
    return headers
        .only("Retry-After")
        .map(String::strip)
        .flatMap(text -> text.matches("[0-9]+") ? Option.of(seconds(text)) : until(text, now));
  }

  private static Duration seconds(String digits) {
    var significant = digits.replaceFirst("^0+(?=.)", "");
    return significant.length() > 4
        ? LONGEST_WAIT
        : bounded(Duration.ofSeconds(Long.parseLong(significant)));
  }

  private static Option<Duration> until(String date, Instant now) {
    try {
      return Option.of(
          bounded(Duration.between(now, RFC_1123_DATE_TIME.parse(date, Instant::from))));
    } catch (DateTimeException noDate) {
      return Option.none();
    }
  }

  private static Duration bounded(Duration wait) {
    if (wait.isNegative()) {
      return Duration.ZERO;
    }
    return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
  }

  /** Status and length. */
  @Override
  public String toString() {
    return "%d, %d bytes".formatted(status, body.length);
  }
}
