package io.redress.adapter.store;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;

/** Reads a JSON text, whatever it means. */
final class JsonReading {

  /** Keys of maps come from outside: they are neither kept in a table nor bounded by themselves. */
  private static final JsonFactory JSON =
      new JsonFactoryBuilder()
          .configure(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES, false)
          .configure(JsonFactory.Feature.INTERN_FIELD_NAMES, false)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNameLength(Json.MOST_BYTES)
                  .maxStringLength(Json.MOST_BYTES)
                  .build())
          .build();

  private final JsonParser parser;

  private JsonReading(JsonParser parser) {
    this.parser = parser;
  }

  static Json of(String text) {
    if (JsonWriting.isTooLong(text)) {
      throw JsonPath.root().unreadable("longer than %d bytes".formatted(Json.MOST_BYTES));
    }
    try (var parser = JSON.createParser(text)) {
      return new JsonReading(parser).document();
    } catch (JacksonException wrong) {
      throw notJson(wrong);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Where it is wrong, but not what stands there: that may be about a person. */
  private static UnreadableJson notJson(JacksonException wrong) {
    var location = wrong.getLocation();
    long at = location == null ? 0 : Math.max(0, location.getCharOffset());
    return JsonPath.root().unreadable("not JSON, at character " + at);
  }

  private Json document() throws IOException {
    var first = parser.nextToken();
    if (first == null) {
      throw JsonPath.root().unreadable("there is no value");
    }
    var document = value(first, JsonPath.root(), 1);
    if (parser.nextToken() != null) {
      throw JsonPath.root().unreadable("more follows after the end of the value");
    }
    return document;
  }

  private Json value(JsonToken token, JsonPath path, int level) throws IOException {
    return switch (token) {
      case START_OBJECT -> object(path, within(path, level));
      case START_ARRAY -> list(path, within(path, level));
      case VALUE_STRING -> new Json.Text(parser.getText());
      case VALUE_NUMBER_INT -> whole(path);
      case VALUE_NUMBER_FLOAT -> throw notWhole(path);
      case VALUE_TRUE -> new Json.Truth(true);
      case VALUE_FALSE -> new Json.Truth(false);
      case VALUE_NULL -> new Json.Nothing();
      case END_OBJECT, END_ARRAY, FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalStateException("a JSON parser gave " + token);
    };
  }

  private static int within(JsonPath path, int level) {
    if (level > Json.MOST_LEVELS) {
      throw path.unreadable("more than %d levels".formatted(Json.MOST_LEVELS));
    }
    return level + 1;
  }

  private Json object(JsonPath path, int level) throws IOException {
    var members = new LinkedHashMap<String, Json>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      var key = parser.currentName();
      var at = path.key(key);
      if (members.put(key, value(parser.nextToken(), at, level)) != null) {
        throw at.unreadable("stands there twice");
      }
    }
    return new Json.Fields(members);
  }

  private Json list(JsonPath path, int level) throws IOException {
    var items = new ArrayList<Json>();
    for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
      items.add(value(token, path.item(items.size()), level));
    }
    return new Json.Items(items);
  }

  private Json whole(JsonPath path) throws IOException {
    boolean isTooLarge = parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER;
    if (isTooLarge || parser.getText().equals("-0")) {
      throw notWhole(path);
    }
    return new Json.Whole(parser.getLongValue());
  }

  private static UnreadableJson notWhole(JsonPath path) {
    return path.unreadable("not a whole number of 64 bits");
  }
}
