package io.redress.adapter.policy.dossier;

import io.redress.adapter.policy.dossier.JsonValue.Entry;
import io.redress.money.ExchangeRate;
import io.redress.money.QuotedRate;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;

/** Reads {@code rates}: what one currency is worth in another at the moment. */
final class RatesReading {

  static final Keys KEYS = Keys.required("rate", "rate").optional("at", "source");

  private static final String PAIR = "two currencies such as USD/CNY";

  private RatesReading() {}

  /**
   * The rates.
   *
   * @param now when a rate was quoted that does not say so
   */
  static Seq<QuotedRate> read(JsonValue rates, Instant now) {
    return rates.entries().map(entry -> quoted(entry, now));
  }

  private static QuotedRate quoted(Entry entry, Instant now) {
    var pair = List.of(entry.key().text().split("/", -1));
    if (pair.size() != 2 || pair.head().equals(pair.last())) {
      throw entry.key().expected(PAIR);
    }
    var quoted = entry.value().fields(KEYS);
    return new QuotedRate(
        new ExchangeRate(
            Amounts.currency(entry.key(), pair.head()),
            Amounts.currency(entry.key(), pair.last()),
            quoted.required("rate", Amounts::rate)),
        quoted.optional("at", Moments::instant, now),
        quoted.optional("source", JsonValue::name, OrderReading.UNKNOWN));
  }
}
