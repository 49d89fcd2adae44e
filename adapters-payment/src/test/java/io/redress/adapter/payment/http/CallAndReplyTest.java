package io.redress.adapter.payment.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.adapter.payment.http.Call.Method;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallAndReplyTest {

  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
  private static final URI PLACE = URI.create("https://provider.example/v1/refunds?token=secret");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          7                             | PT7S
          0                             | PT0S
          007                           | PT7S
          3600                          | PT1H
          3601                          | PT1H
          999999999999                  | PT1H
          99999999999999999999999999999 | PT1H
          Mon, 02 Mar 2026 02:00:30 GMT | PT30S
          Mon, 02 Mar 2026 01:59:30 GMT | PT0S
          Mon, 02 Mar 2099 02:00:00 GMT | PT1H
          """)
  void aWaitIsReadAndBounded(String header, Duration wait) {
    // 2099-03-02 is a Monday, too.
    assertThat(asking(header).retryAfter(NOW)).contains(wait);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-1",
        "1.5",
        "soon",
        "7s",
        "7, 8",
        "٧",
        "Fri, 02 Mar 2026 02:00:30 GMT",
        "2026-03-02"
      })
  void aWaitThatIsNoneIsIgnored(String header) {
    assertThat(asking(header).retryAfter(NOW)).isEmpty();
  }

  @Test
  void twoWaitsAreNone() {
    var headers = Headers.none().with("Retry-After", "7").with("retry-after", "8");

    assertThat(new Reply(429, headers, new byte[0]).retryAfter(NOW)).isEmpty();
    assertThat(new Reply(429, Headers.none(), new byte[0]).retryAfter(NOW)).isEmpty();
  }

  private static Reply asking(String retryAfter) {
    return new Reply(429, Headers.none().with("retry-after", retryAfter), new byte[0]);
  }

  @ParameterizedTest
  @CsvSource({
    "application/json, true",
    "Application/JSON; charset=utf-8, true",
    "application/problem+json, true",
    "text/html, false",
    "application/jsonp, false",
    "text/json, false"
  })
  void jsonIsKnownByItsType(String type, boolean isJson) {
    var headers = Headers.none().with("content-type", type);

    assertThat(new Reply(200, headers, new byte[0]).isJson()).isEqualTo(isJson);
  }

  @Test
  void bytesCannotBeChangedFromOutside() {
    var body = "abc".getBytes(UTF_8);
    var call = Call.post(PLACE, "text/plain", body);
    var reply = new Reply(200, Headers.none(), body);
    body[0] = 'x';
    call.body()[0] = 'x';
    reply.body()[0] = 'x';

    assertThat(call.body()).isEqualTo("abc".getBytes(UTF_8));
    assertThat(reply.body()).isEqualTo("abc".getBytes(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/secret",
        "https:///secret",
        "http://provider.example/secret",
        "http://127.0.0.1.provider.example/secret",
        "https://user:secret@provider.example/",
        "https://provider.example/secret#secret",
        "ftp://provider.example/secret"
      })
  void anAddressThatIsNotSafeIsRefusedWithoutShowingIt(String address) {
    assertThatThrownBy(() -> Call.get(URI.create(address)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("secret");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:1/", "http://[::1]:1/", "HTTPS://provider.example"})
  void anAddressThatIsSafeIsTaken(String address) {
    assertThat(Call.get(URI.create(address)).uri()).hasToString(address);
  }

  @ParameterizedTest
  @CsvSource({"Host, a", "content-length, 1", "X Y, a", "'', a"})
  void aHeaderFieldThatCannotBeSaidIsRefused(String name, String value) {
    assertThatThrownBy(() -> Call.get(PLACE).with(name, value))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"secret\r\nX-Other: 1", "secret\n", "sécret", "secret\u0000"})
  void aHeaderValueThatCouldBeTwoIsRefusedWithoutShowingIt(String value) {
    assertThatThrownBy(() -> Call.get(PLACE).with("Authorization", value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Authorization")
        .hasMessageNotContaining("cret");
  }

  @Test
  void aGetHasNoBody() {
    assertThatThrownBy(() -> Call.of(Method.GET, PLACE, new byte[1]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Call.of(Method.DELETE, PLACE, new byte[0])).hasToString("DELETE /v1/refunds");
  }

  @ParameterizedTest
  @CsvSource({
    "PT0S, PT1S, 1",
    "PT1S, PT0S, 1",
    "PT5M1S, PT1S, 1",
    "PT1S, PT1S, 0",
    "PT1S, PT1S, 16777217"
  })
  void settingsHaveBounds(Duration connect, Duration whole, int bytes) {
    assertThatThrownBy(() -> TransportSettings.usual().within(connect, whole, bytes))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("; give 1 ");
  }
}
