package io.redress.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.logistics.http.HttpWarehouse;
import io.redress.adapter.logistics.http.HttpWarehouseSettings;
import io.redress.adapter.logistics.http.SigningKey;
import io.redress.adapter.logistics.http.WarehouseCallbacks;
import io.redress.adapter.logistics.http.WarehouseCallbacks.Reading;
import io.redress.adapter.policy.BuiltInPolicies;
import io.redress.adapter.policy.memory.PolicyShelf;
import io.redress.adapter.store.memory.InMemoryCaseJournal;
import io.redress.casework.AfterSales;
import io.vavr.collection.List;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A warehouse system over HTTP: how it is asked, and how it is listened to. */
class WarehouseExample {

  /** 32 bytes of one; a shop's own come from where it keeps its secrets. */
  private static final String SECRET = "whsec_AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";

  private static final Instant NOW = Instant.ofEpochSecond(1_700_000_000);

  private final AfterSales afterSales =
      new AfterSales(
          new InMemoryCaseJournal(),
          new PolicyShelf(
              BuiltInPolicies.load("cn-marketplace").getOrElseThrow(IllegalStateException::new)),
          InstantSource.fixed(NOW));

  @Test
  void aWarehouseIsAsked() {
    var secret = SECRET;
    // region ask
    var settings =
        HttpWarehouseSettings.of(
            URI.create("https://warehouse.example/redress"), SigningKey.of(secret));
    var warehouse = new HttpWarehouse(settings, InstantSource.system());
    // endregion

    assertThat(settings.toString()).doesNotContain(secret);
    warehouse.close();
  }

  @Test
  void aWarehouseIsListenedTo() {
    var body = "{\"events\":[{\"id\":\"e-1\",\"type\":\"irreparable\",\"case\":\"case-1\"}]}";
    var headers =
        Map.of(
            "Webhook-Id", java.util.List.of("msg_1"),
            "Webhook-Timestamp", java.util.List.of("1700000000"),
            "Webhook-Signature",
                java.util.List.of("v1,VyGFKG1t9LRbmIR0lq+koRS2MR0BC1vCZsUxj/mJrsg="));

    assertThat(status(headers, body.getBytes(UTF_8), NOW)).isEqualTo(204);
    assertThat(status(headers, (body + " ").getBytes(UTF_8), NOW)).isEqualTo(400);
    assertThat(status(headers, body.getBytes(UTF_8), NOW.plusSeconds(301))).isEqualTo(400);
  }

  // region listen
  private final WarehouseCallbacks callbacks =
      new WarehouseCallbacks(List.of(SigningKey.of(SECRET)));

  private int status(Map<String, java.util.List<String>> headers, byte[] body, Instant now) {
    return switch (callbacks.read(headers, body, now)) {
      case Reading.Commands commands -> {
        commands.all().forEach(each -> afterSales.handle(each.id(), each.command()));
        yield 204;
      }
      case Reading.Refused refused -> 400;
    };
  }
  // endregion
}
