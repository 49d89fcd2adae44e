package io.redress.adapter.policy.dossier;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.redress.adapter.policy.yaml.Shown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the JSON of one line, whatever it means. Not safe for use by several threads. */
final class JsonLine {

  /** A dossier has seven. */
  private static final int MOST_LEVELS = 16;

  /** The byte order marks of UTF-8 and of both kinds of UTF-16. */
  private static final List<byte[]> MARKS =
      List.of(
          new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
          new byte[] {(byte) 0xFF, (byte) 0xFE},
          new byte[] {(byte) 0xFE, (byte) 0xFF});

  private static final JsonFactory JSON = new JsonFactory();

  private final JsonParser parser;

  private JsonLine(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * The value of a line.
   *
   * @throws UnreadableLine if it is not exactly one JSON value in UTF-8
   */
  static JsonNode read(byte[] utf8, int from, int length) {
    refuseOtherEncodings(utf8, from, length);
    try (var parser = JSON.createParser(utf8, from, length)) {
      return new JsonLine(parser).document();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Jackson would guess UTF-16 from a NUL, and pass over a byte order mark. */
  private static void refuseOtherEncodings(byte[] utf8, int from, int length) {
    int at = from;
    while (at < from + length && isBlank(utf8[at])) {
      at++;
    }
    if (at == from + length) {
      throw new UnreadableLine(JsonPath.ROOT, 0, "not JSON: the line is empty");
    }
    if (MARKS.stream().anyMatch(mark -> begins(utf8, from, length, mark))) {
      throw new UnreadableLine(
          JsonPath.ROOT, 0, "the line begins with a byte order mark: leave it out");
    }
    for (int i = from; i < from + Math.min(length, 4); i++) {
      if (utf8[i] == 0) {
        throw new UnreadableLine(
            JsonPath.ROOT, i - from, "not JSON: a NUL, which UTF-8 text does not have");
      }
    }
  }

  private static boolean begins(byte[] utf8, int from, int length, byte[] mark) {
    return length >= mark.length
        && Arrays.equals(utf8, from, from + mark.length, mark, 0, mark.length);
  }

  private static boolean isBlank(byte each) {
    return each == ' ' || each == '\t' || each == '\r';
  }

  private JsonNode document() throws IOException {
    try {
      var document = value(parser.nextToken(), 1);
      if (parser.nextToken() != null) {
        throw new UnreadableLine(
            JsonPath.ROOT, here(), "not JSON: more follows after the end of the value");
      }
      return document;
    } catch (JsonEOFException early) {
      throw failed(early, "it ends before it is complete");
    } catch (JsonParseException | StreamConstraintsException wrong) {
      throw failed(wrong, withoutSettings(wrong.getOriginalMessage()));
    }
  }

  private UnreadableLine failed(JacksonException wrong, String why) {
    var location = wrong.getLocation();
    int at = location == null ? 0 : (int) location.getByteOffset();
    return new UnreadableLine(path(), at, Shown.oneLine("not JSON: " + why));
  }

  /** Not what could be switched on to read the line all the same: nothing can. */
  private static String withoutSettings(String message) {
    int setting = message.indexOf(": enable ");
    return setting < 0 ? message : message.substring(0, setting);
  }

  private JsonNode value(JsonToken token, int level) throws IOException {
    int at = here();
    if (level > MOST_LEVELS) {
      throw new UnreadableLine(path(), at, "nested deeper than %d levels".formatted(MOST_LEVELS));
    }
    return switch (token) {
      case START_OBJECT -> new JsonNode.Fields(at, members(level));
      case START_ARRAY -> new JsonNode.Items(at, items(level));
      case VALUE_STRING -> new JsonNode.Text(at, parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNode.Numeral(at, parser.getText());
      case VALUE_TRUE -> new JsonNode.Truth(at, true);
      case VALUE_FALSE -> new JsonNode.Truth(at, false);
      case VALUE_NULL -> new JsonNode.Null(at);
      case END_OBJECT, END_ARRAY, FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalStateException("a JSON parser gave " + token);
    };
  }

  private List<JsonNode.Member> members(int level) throws IOException {
    var members = new ArrayList<JsonNode.Member>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      int at = here();
      var key = parser.currentName();
      members.add(new JsonNode.Member(at, key, value(parser.nextToken(), level + 1)));
    }
    return members;
  }

  private List<JsonNode> items(int level) throws IOException {
    var items = new ArrayList<JsonNode>();
    for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
      items.add(value(token, level + 1));
    }
    return items;
  }

  private int here() {
    return (int) parser.currentTokenLocation().getByteOffset();
  }

  /** The way to where the parser stands. */
  private JsonPath path() {
    return path(parser.getParsingContext());
  }

  private static JsonPath path(JsonStreamContext context) {
    var parent = context.getParent();
    if (parent == null) {
      return JsonPath.ROOT;
    }
    return within(parent, path(parent));
  }

  /** The way to what a list or an object is at. */
  private static JsonPath within(JsonStreamContext around, JsonPath path) {
    if (around.inArray()) {
      return new JsonPath.Item(path, around.getCurrentIndex());
    }
    return around.inObject() && around.getCurrentName() != null
        ? new JsonPath.Key(path, around.getCurrentName())
        : path;
  }
}
