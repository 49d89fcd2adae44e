package io.redress.adapter.payment.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonParser.NumberType;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/**
 * Reads the JSON of providers strictly: UTF-8 without a byte order mark, each name once in an
 * object, numbers as JSON knows them and of at most 100 digits, at most 64 levels, nothing behind
 * the value. What can be read in two ways is not read: one side might verify what the other does
 * not mean.
 */
public final class ReadJson {

  /** How deep lists and objects may stand in each other. */
  static final int MOST_LEVELS = 64;

  private static final int MOST_DIGITS = 100;

  /** Names come from outside, so they are not kept in a table. */
  private static final JsonFactory JSON =
      new JsonFactoryBuilder()
          .configure(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES, false)
          .configure(JsonFactory.Feature.INTERN_FIELD_NAMES, false)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MOST_LEVELS)
                  .maxNumberLength(MOST_DIGITS)
                  .build())
          .build();

  private final JsonParser parser;

  private ReadJson(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * The object that bytes are.
   *
   * @param mostBytes how many there may be
   * @return on the left why they are none; it says where, and shows nothing of what stands there
   */
  public static Either<String, Json.Fields> object(byte[] bytes, int mostBytes) {
    return value(bytes, mostBytes)
        .flatMap(value ->
            value instanceof Json.Fields fields
                ? Either.right(fields)
                : Either.left("a JSON value that is not an object"));
  }

  /**
   * The value that bytes are.
   *
   * @param mostBytes how many there may be
   * @return on the left why they are none, as of {@link #object}
   */
  public static Either<String, Json> value(byte[] bytes, int mostBytes) {
    if (bytes.length > mostBytes) {
      return Either.left("longer than %d bytes".formatted(mostBytes));
    }
    return decoded(bytes)
        .<Either<String, Json>>map(ReadJson::document)
        .getOrElse(() -> Either.left("not UTF-8"));
  }

  /** The parser would guess other encodings, and replace what is wrong. */
  private static Option<String> decoded(byte[] bytes) {
    try {
      return Option.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException notUtf8) {
      return Option.none();
    }
  }

  private static Either<String, Json> document(String text) {
    if (text.startsWith("\uFEFF")) {
      return Either.left("a byte order mark before the JSON");
    }
    try (var parser = JSON.createParser(text)) {
      return Either.right(new ReadJson(parser).document());
    } catch (StreamConstraintsException beyond) {
      return Either.left("JSON beyond a limit" + place(beyond));
    } catch (JacksonException notJson) {
      return Either.left("not JSON" + place(notJson));
    } catch (Unreadable unreadable) {
      return Either.left(unreadable.why);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static String place(JacksonException wrong) {
    var location = wrong.getLocation();
    return location == null ? "" : ", at character " + Math.max(0, location.getCharOffset());
  }

  private Json document() throws IOException {
    if (parser.nextToken() == null) {
      throw new Unreadable("empty");
    }
    var value = value();
    if (parser.nextToken() != null) {
      throw new Unreadable("more follows after the end of the JSON");
    }
    return value;
  }

  private Json value() throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> fields();
      case START_ARRAY -> items();
      case VALUE_STRING -> new Json.Text(unbroken(parser.getText()));
      case VALUE_NUMBER_INT ->
          parser.getNumberType() == NumberType.BIG_INTEGER
              ? decimal()
              : new Json.Whole(parser.getLongValue());
      case VALUE_NUMBER_FLOAT -> decimal();
      case VALUE_TRUE -> new Json.Truth(true);
      case VALUE_FALSE -> new Json.Truth(false);
      case VALUE_NULL -> new Json.Nothing();
      case END_OBJECT, END_ARRAY, FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalStateException("a JSON parser gave " + parser.currentToken());
    };
  }

  /** An exponent that is written with ten characters can be a number with a billion digits. */
  private Json.Decimal decimal() throws IOException {
    try {
      var value = new BigDecimal(parser.getText());
      if (Math.abs((long) value.scale()) <= MOST_DIGITS) {
        return new Json.Decimal(value);
      }
    } catch (NumberFormatException beyondBigDecimal) {
      // Refused as all that are too large.
    }
    throw new Unreadable("a number of more than %d digits".formatted(MOST_DIGITS));
  }

  /** An escape can name one half of a character, which has no UTF-8. */
  private static String unbroken(String text) {
    if (!UTF_8.newEncoder().canEncode(text)) {
      throw new Unreadable("half a character in a text");
    }
    return text;
  }

  private Json.Fields fields() throws IOException {
    Map<String, Json> members = LinkedHashMap.empty();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      var name = unbroken(parser.currentName());
      parser.nextToken();
      members = members.put(name, value());
    }
    return new Json.Fields(members);
  }

  private Json.Items items() throws IOException {
    Seq<Json> values = List.empty();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values = values.prepend(value());
    }
    return new Json.Items(values.reverse());
  }

  /** Leaves the recursion; never seen outside. */
  private static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String why;

    Unreadable(String why) {
      super(why, null, false, false);
      this.why = why;
    }
  }
}
