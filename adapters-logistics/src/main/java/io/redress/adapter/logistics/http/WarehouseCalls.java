package io.redress.adapter.logistics.http;

import io.redress.adapter.logistics.http.WarehouseWire.Ask;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Calls over HTTP: signed, bounded in time and in length, and sent nowhere else. */
final class WarehouseCalls implements AutoCloseable {

  private static final String JSON = "application/json";

  private final HttpWarehouseSettings settings;
  private final InstantSource clock;
  private final HttpClient http;

  WarehouseCalls(HttpWarehouseSettings settings, InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(settings.connect())
            .build();
  }

  /**
   * Asks and waits for the answer.
   *
   * @throws WarehouseUnheard if there is none, or none that is an object of JSON
   */
  Json.Fields ask(Ask ask) {
    var answer = answer(ask.about(), request(ask));
    if (answer.statusCode() != 200) {
      throw unheard(ask.about(), "the status " + answer.statusCode());
    }
    if (!answer.headers().firstValue("content-type").filter(WarehouseCalls::isJson).isPresent()) {
      throw unheard(ask.about(), "something else than " + JSON);
    }
    return JsonText.read(answer.body())
        .getOrElseThrow(() -> unheard(ask.about(), "no JSON of the protocol"));
  }

  static WarehouseUnheard unheard(String about, String what) {
    return new WarehouseUnheard("the warehouse answered %s with %s".formatted(about, what));
  }

  private static boolean isJson(String contentType) {
    return contentType.split(";", 2)[0].strip().equalsIgnoreCase(JSON);
  }

  private HttpRequest request(Ask ask) {
    var body = JsonText.write(ask.fields());
    var timestamp = Long.toString(clock.instant().getEpochSecond());
    return HttpRequest.newBuilder(settings.base().resolve(ask.about()))
        .header("Content-Type", JSON)
        .header("Accept", JSON)
        .header(WarehouseSignature.ID, ask.key())
        .header(WarehouseSignature.TIMESTAMP, timestamp)
        .header(
            WarehouseSignature.SIGNATURE,
            WarehouseSignature.sign(settings.keys(), ask.key(), timestamp, body))
        .POST(BodyPublishers.ofByteArray(body))
        .build();
  }

  /** One deadline for all: a time-out for each read would let an answer by drops take for ever. */
  private HttpResponse<byte[]> answer(String about, HttpRequest request) {
    var answer = http.sendAsync(request, info -> new LimitedBody(settings.mostBytes()));
    try {
      return answer.get(settings.whole().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException slow) {
      throw unheard(about, "nothing in time");
    } catch (ExecutionException failed) {
      throw unheard(about, "nothing (" + cause(failed) + ")");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw unheard(about, "nothing before it was to stop");
    } finally {
      answer.cancel(true);
    }
  }

  /** The kind of failure only: what others wrote does not get into logs. */
  private static String cause(ExecutionException failed) {
    var cause = failed.getCause();
    return cause == null ? "no reason" : cause.getClass().getSimpleName();
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
