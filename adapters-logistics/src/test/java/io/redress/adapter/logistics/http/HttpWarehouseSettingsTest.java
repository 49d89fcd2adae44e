package io.redress.adapter.logistics.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings that cannot be right are refused at the start, and say what to change. */
class HttpWarehouseSettingsTest {

  private static final HttpWarehouseSettings RIGHT =
      HttpWarehouseSettings.of(URI.create("https://warehouse.example/redress"), Keys.ONES);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://warehouse.example",
        "https://warehouse.example:8443/a/b/",
        "http://localhost:8080",
        "http://127.0.0.1",
        "http://[::1]:8080/x"
      })
  void placesThatCanBeAsked(String place) {
    assertThat(HttpWarehouseSettings.of(URI.create(place), Keys.ONES).base().getPath())
        .endsWith("/");
  }

  @ParameterizedTest
  @CsvSource({
    "warehouse.example, warehouse: the address is not of the form https://warehouse.example/path",
    "/redress, warehouse: the address is not of the form https://warehouse.example/path",
    "https:///redress, warehouse: the address is not of the form https://warehouse.example/path",
    "mailto:a@b.example, warehouse: the address is not of the form https://warehouse.example/path",
    "http://warehouse.example, warehouse: warehouse.example is spoken to in the open; use https",
    "http://localhost.example, warehouse: localhost.example is spoken to in the open; use https",
    "http://127.0.0.2, warehouse: 127.0.0.2 is spoken to in the open; use https",
    "ftp://localhost, warehouse: localhost is spoken to in the open; use https",
    "https://me:hunter2@w.example, 'warehouse: the address of w.example has a user, a query or a"
        + " fragment; leave them out'",
    "https://w.example?key=hunter2, 'warehouse: the address of w.example has a user, a query or a"
        + " fragment; leave them out'",
    "https://w.example#x, 'warehouse: the address of w.example has a user, a query or a fragment;"
        + " leave them out'"
  })
  void placesThatCannotBeAsked(String place, String message) {
    assertThatThrownBy(() -> HttpWarehouseSettings.of(URI.create(place), Keys.ONES))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void somebodyMustSign() {
    assertThatThrownBy(() -> RIGHT.signedWith(List.empty()))
        .hasMessage("warehouse: 0 signing keys; give one, or two while they change");
    assertThatThrownBy(() -> RIGHT.signedWith(List.fill(6, Keys.ONES)))
        .hasMessage("warehouse: 6 signing keys; give one, or two while they change");
  }

  @Test
  void allIsBounded() {
    var second = Duration.ofSeconds(1);
    assertThatThrownBy(() -> RIGHT.within(Duration.ZERO, second, 1))
        .hasMessage("warehouse: the time limit 'connect' is PT0S; give 1 ms to 5 min");
    assertThatThrownBy(() -> RIGHT.within(second, Duration.ofMinutes(5).plusNanos(1), 1))
        .hasMessage("warehouse: the time limit 'whole' is PT5M0.000000001S; give 1 ms to 5 min");
    assertThatThrownBy(() -> RIGHT.within(second, second, 0))
        .hasMessage("warehouse: answers of 0 bytes; give 1 to 16777216");
    assertThatThrownBy(() -> RIGHT.within(second, second, (16 << 20) + 1))
        .hasMessage("warehouse: answers of 16777217 bytes; give 1 to 16777216");
  }

  @ParameterizedTest
  @CsvSource({
    "'', warehouse: a signing key begins with whsec_ and goes on in Base64",
    "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB, warehouse: a signing key begins with whsec_ and goes on in"
        + " Base64",
    "WHSEC_AQEB, warehouse: a signing key begins with whsec_ and goes on in Base64",
    "whsec_hunter2!, warehouse: what follows whsec_ in a signing key is not Base64",
    "whsec_AQEB AQEB, warehouse: what follows whsec_ in a signing key is not Base64",
    "whsec_, 'warehouse: a signing key of 0 bytes; give 24 to 64, for example of ''openssl rand"
        + " -base64 32'''",
    "whsec_AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=, 'warehouse: a signing key of 23 bytes; give 24 to 64,"
        + " for example of ''openssl rand -base64 32'''"
  })
  void whatIsNoKeyIsRefusedAndNotShown(String text, String message) {
    assertThatThrownBy(() -> SigningKey.of(text)).hasMessage(message).hasNoCause();
  }

  @Test
  void theShortestAndTheLongestKey() {
    assertThat(SigningKey.of("whsec_" + "AQEB".repeat(8)).secret().getEncoded()).hasSize(24);
    assertThat(SigningKey.of("whsec_" + "AQEB".repeat(21) + "AQ==").secret().getEncoded())
        .hasSize(64);
    assertThatThrownBy(() -> SigningKey.of("whsec_" + "AQEB".repeat(22)))
        .hasMessageContaining("66 bytes");
  }

  @Test
  void keysAreNeverPrinted() {
    assertThat(RIGHT.toString()).contains("SigningKey[***]").doesNotContain("AQEB");
  }
}
