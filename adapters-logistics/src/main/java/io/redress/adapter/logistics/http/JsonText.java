package io.redress.adapter.logistics.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/**
 * JSON as bytes, read strictly: one object in UTF-8, each key once, nothing behind it, at most
 * eight levels and texts of at most 4096 characters.
 */
final class JsonText {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(8)
                  .maxStringLength(4096)
                  .maxNameLength(100)
                  .maxNumberLength(19)
                  .build())
          .build();

  private JsonText() {}

  /** The object; none if it is not exactly one, or holds what the protocol does not know. */
  static Option<Json.Fields> read(byte[] bytes) {
    try (var parser = JSON.createParser(decoded(bytes))) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Option.none();
      }
      var fields = fields(parser);
      return Option.when(parser.nextToken() == null, fields);
    } catch (IOException | Unknown notUnderstood) {
      return Option.none();
    }
  }

  /** The parser would guess other encodings, and replace what is wrong. */
  private static String decoded(byte[] bytes) throws CharacterCodingException {
    return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private static Json.Fields fields(JsonParser parser) throws IOException {
    Map<String, Json> members = LinkedHashMap.empty();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      var name = parser.currentName();
      parser.nextToken();
      members = members.put(name, value(parser));
    }
    return new Json.Fields(members);
  }

  private static Json value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case VALUE_STRING -> new Json.Text(parser.getText());
      case VALUE_NUMBER_INT -> new Json.Whole(parser.getLongValue());
      case VALUE_TRUE -> new Json.Truth(true);
      case VALUE_FALSE -> new Json.Truth(false);
      case START_ARRAY -> items(parser);
      case START_OBJECT -> fields(parser);
      case null, default -> throw new Unknown();
    };
  }

  private static Json.Items items(JsonParser parser) throws IOException {
    Seq<Json> values = List.empty();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values = values.prepend(value(parser));
    }
    return new Json.Items(values.reverse());
  }

  /** Writes an object. */
  static byte[] write(Json.Fields fields) {
    var text = new StringWriter();
    try (var generator = JSON.createGenerator(text)) {
      write(fields, generator);
    } catch (IOException e) {
      throw new UncheckedIOException("a text can always be written", e);
    }
    return text.toString().getBytes(UTF_8);
  }

  private static void write(Json value, JsonGenerator to) throws IOException {
    switch (value) {
      case Json.Text text -> to.writeString(text.value());
      case Json.Truth truth -> to.writeBoolean(truth.value());
      case Json.Whole whole -> to.writeNumber(whole.value());
      case Json.Items items -> {
        to.writeStartArray();
        for (var each : items.values()) {
          write(each, to);
        }
        to.writeEndArray();
      }
      case Json.Fields fields -> {
        to.writeStartObject();
        for (var each : fields.members()) {
          to.writeFieldName(each._1());
          write(each._2(), to);
        }
        to.writeEndObject();
      }
    }
  }

  /** A value that the protocol does not know. */
  private static final class Unknown extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
