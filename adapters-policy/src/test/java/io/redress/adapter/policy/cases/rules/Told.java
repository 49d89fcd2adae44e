package io.redress.adapter.policy.cases.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.redress.adapter.policy.cases.ShapeNotUnderstood;
import io.redress.money.Money;
import io.redress.money.Percent;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;

/** The facts of a case, read by dotted paths. */
record Told(JsonNode node) {

  private static final String MIDNIGHT = "T24:00:00";
  private static final Map<String, String> ZONES =
      HashMap.of(
          "EU", "Europe/Berlin",
          "UK", "Europe/London",
          "US", "America/New_York",
          "JP", "Asia/Tokyo",
          "KR", "Asia/Seoul",
          "BR", "America/Sao_Paulo");

  Told at(String path) {
    JsonNode found = node;
    for (var key : path.split("\\.", -1)) {
      found = found.path(key);
    }
    return new Told(found);
  }

  /** Whether something is told there, and be it that nothing is known. */
  boolean knows(String path) {
    return !at(path).node.isMissingNode();
  }

  boolean has(String path) {
    return knows(path) && !at(path).node.isNull();
  }

  boolean hasAll(String... paths) {
    return List.of(paths).forAll(this::has);
  }

  boolean is(String path) {
    return at(path).node.asBoolean();
  }

  boolean denies(String path) {
    return has(path) && !is(path);
  }

  boolean says(String path, String text) {
    return at(path).node.asText().equals(text);
  }

  String text(String path) {
    if (!has(path)) {
      throw new ShapeNotUnderstood("nothing at " + path);
    }
    return at(path).node.asText();
  }

  /** A text as the product writes words. */
  String word(String path) {
    return wordOf(text(path));
  }

  static String wordOf(String text) {
    return text.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  int count(String path) {
    return new BigDecimal(text(path)).intValueExact();
  }

  Percent percent(String path) {
    return Percent.parse(text(path)).getOrElseThrow(ShapeNotUnderstood::new);
  }

  Seq<Told> all(String path) {
    return List.ofAll(at(path).node).map(Told::new);
  }

  Seq<String> keys(String path) {
    var object = path.isEmpty() ? node : at(path).node;
    return List.ofAll(object.properties()).map(java.util.Map.Entry::getKey);
  }

  Currency currency() {
    return Currency.getInstance(has("order.currency") ? text("order.currency") : "CNY");
  }

  Money money(String path) {
    return money(path, currency());
  }

  Money money(String path, Currency currency) {
    return Money.parse(text(path), currency)
        .getOrElseThrow(wrong -> new ShapeNotUnderstood(wrong.message()));
  }

  Option<Money> moneyIfTold(String path, Currency currency) {
    return Option.when(has(path), () -> money(path, currency));
  }

  ZoneId zone() {
    return ZoneId.of(
        has("zone")
            ? text("zone")
            : ZONES.getOrElse(at("jurisdiction").node.asText(), "Asia/Shanghai"));
  }

  LocalDate date(String path) {
    return LocalDate.parse(text(path));
  }

  /** An instant; a date stands for its noon. */
  Instant instant(String path) {
    var text = text(path);
    if (!text.contains("T")) {
      return LocalDate.parse(text).atTime(LocalTime.NOON).atZone(zone()).toInstant();
    }
    return text.contains(MIDNIGHT)
        ? OffsetDateTime.parse(text.replace(MIDNIGHT, "T00:00:00")).plusDays(1).toInstant()
        : OffsetDateTime.parse(text).toInstant();
  }
}
