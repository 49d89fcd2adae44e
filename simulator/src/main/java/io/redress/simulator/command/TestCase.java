package io.redress.simulator.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * One line of a file of cases.
 *
 * @param name what the case is called, if it has a name
 * @param dossierFrom where in the line the dossier begins
 * @param expected what is expected of the decision
 */
record TestCase(Option<String> name, int dossierFrom, int dossierLength, Object expected) {

  private static final String SHAPE =
      "a case is {\"case\": \"its name\", \"dossier\": {...}, \"expected\": {...}}";

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /** Reads a line, or says what is wrong with it. */
  static Either<String, TestCase> read(byte[] line) {
    try (var parser = JSON.createParser(line)) {
      return new Parts(parser).read();
    } catch (JsonParseException wrong) {
      return Either.left("not JSON: " + wrong.getOriginalMessage());
    } catch (IOException wrong) {
      return Either.left("not JSON: " + wrong.getMessage());
    }
  }

  /** The parts of a case, as they are met. */
  private static final class Parts {

    private final JsonParser parser;
    private @Nullable String name;
    private int from = -1;
    private int length;
    private @Nullable Object expected;

    Parts(JsonParser parser) {
      this.parser = parser;
    }

    Either<String, TestCase> read() throws IOException {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Either.left(SHAPE);
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        var key = parser.currentName();
        var token = parser.nextToken();
        switch (key) {
          case "case" -> name = parser.getText();
          case "dossier" -> dossier();
          case "expected" -> expected = JsonTree.value(parser);
          default -> {
            return Either.left("unknown key '%s': %s".formatted(key, SHAPE));
          }
        }
        if (token == JsonToken.VALUE_NULL) {
          return Either.left("'%s' is null: %s".formatted(key, SHAPE));
        }
      }
      return from < 0 || !(expected instanceof Map)
          ? Either.left("the dossier or what is expected is missing: " + SHAPE)
          : Either.right(new TestCase(Option.of(name), from, length, expected));
    }

    private void dossier() throws IOException {
      from = (int) parser.currentTokenLocation().getByteOffset();
      parser.skipChildren();
      length = (int) parser.currentLocation().getByteOffset() - from;
    }
  }
}
