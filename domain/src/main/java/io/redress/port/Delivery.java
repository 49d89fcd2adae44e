package io.redress.port;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Locale;

/** What somebody outside sent by itself over HTTP, as it arrived, before anything is believed. */
public final class Delivery {

  private final Map<String, Seq<String>> headers;
  private final byte[] body;

  private Delivery(Map<String, Seq<String>> headers, byte[] body) {
    this.headers = headers;
    this.body = body;
  }

  /**
   * A request as it arrived.
   *
   * @param headers by name, in whatever case, with all their values
   * @param body exactly the bytes that were signed: not decoded, not parsed, not pretty-printed
   */
  public static Delivery of(
      java.util.Map<String, ? extends Iterable<String>> headers, byte[] body) {
    Map<String, Seq<String>> byName = HashMap.empty();
    for (var header : headers.entrySet()) {
      byName =
          byName.put(
              header.getKey().toLowerCase(Locale.ROOT),
              List.ofAll(header.getValue()),
              Seq::appendAll);
    }
    return new Delivery(byName, body.clone());
  }

  /** The value of a header; none if it is missing or there is more than one. */
  public Option<String> header(String name) {
    return headers
        .get(name.toLowerCase(Locale.ROOT))
        .filter(values -> values.size() == 1)
        .map(Seq::head);
  }

  public byte[] body() {
    return body.clone();
  }

  /** Neither what it says nor who signed it: both may be anything. */
  @Override
  public String toString() {
    return "a delivery of %d bytes".formatted(body.length);
  }
}
