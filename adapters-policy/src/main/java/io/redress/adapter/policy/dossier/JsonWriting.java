package io.redress.adapter.policy.dossier;

import com.fasterxml.jackson.core.JsonGenerator;
import io.redress.money.Money;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;

/** Writes the keys of objects in memory, in the forms in which dossiers are read. */
final class JsonWriting {

  private final JsonGenerator json;
  private final ZoneId zone;

  /**
   * @param zone in which instants and dates are written
   */
  JsonWriting(JsonGenerator json, ZoneId zone) {
    this.json = json;
    this.zone = zone;
  }

  void text(String key, String text) {
    write(() -> json.writeStringField(key, text));
  }

  void text(String key, Option<String> text) {
    text.forEach(each -> text(key, each));
  }

  /** Left out where there are none. */
  void texts(String key, Seq<String> texts) {
    if (!texts.isEmpty()) {
      list(key, texts);
    }
  }

  /** Written also where it is empty. */
  void list(String key, Seq<String> texts) {
    array(key, () -> texts.forEach(text -> write(() -> json.writeString(text))));
  }

  void whole(String key, long number) {
    write(() -> json.writeNumberField(key, number));
  }

  void truth(String key, boolean isSo) {
    write(() -> json.writeBooleanField(key, isSo));
  }

  void money(String key, Money amount) {
    text(key, amount.inMajorUnits());
  }

  void money(String key, Option<Money> amount) {
    amount.forEach(each -> money(key, each));
  }

  void instant(String key, Instant at) {
    text(key, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(zone).toOffsetDateTime()));
  }

  void instant(String key, Option<Instant> at) {
    at.forEach(each -> instant(key, each));
  }

  /** The day of an instant. */
  void date(String key, Option<Instant> at) {
    at.forEach(each -> text(key, each.atZone(zone).toLocalDate().toString()));
  }

  /** A value that is written without a key. */
  void object(Runnable fields) {
    write(json::writeStartObject);
    fields.run();
    write(json::writeEndObject);
  }

  void object(String key, Runnable fields) {
    write(() -> json.writeFieldName(key));
    object(fields);
  }

  /** A list of objects. */
  <T> void objects(String key, Seq<T> items, Consumer<T> fields) {
    array(key, () -> items.forEach(item -> object(() -> fields.accept(item))));
  }

  /** A list of objects that is left out where there are none. */
  <T> void someObjects(String key, Seq<T> items, Consumer<T> fields) {
    if (!items.isEmpty()) {
      objects(key, items, fields);
    }
  }

  private void array(String key, Runnable items) {
    write(() -> json.writeArrayFieldStart(key));
    items.run();
    write(json::writeEndArray);
  }

  private interface Writing {

    void write() throws IOException;
  }

  /** What is written to memory does not fail. */
  private static void write(Writing writing) {
    try {
      writing.write();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
