package io.redress.simulator.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * JSON as values: a {@link Map} of names, a {@link Seq}, a string, a boolean, a number as it is
 * written, or {@link #NULL}.
 */
final class JsonTree {

  /** A JSON null. */
  static final Object NULL =
      new Object() {
        @Override
        public String toString() {
          return "null";
        }
      };

  /** A number, with the digits that stand there. */
  record Digits(String written) {

    @Override
    public String toString() {
      return written;
    }
  }

  private JsonTree() {}

  /** Reads one document that is known to be JSON. */
  static Object read(byte[] utf8) {
    try (var parser = new JsonFactory().createParser(utf8)) {
      parser.nextToken();
      return value(parser);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The value at which a parser stands; it stands at its last token afterwards. */
  static Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Digits(parser.getText());
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> NULL;
      case END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
          throw new JsonParseException(parser, "a value is missing");
    };
  }

  private static Map<String, Object> object(JsonParser parser) throws IOException {
    Map<String, Object> fields = LinkedHashMap.empty();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      var name = parser.currentName();
      parser.nextToken();
      fields = fields.put(name, value(parser));
    }
    return fields;
  }

  private static Seq<Object> array(JsonParser parser) throws IOException {
    Seq<Object> items = Vector.empty();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items = items.append(value(parser));
    }
    return items;
  }
}
