package io.redress.adapter.payment.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.exc.StreamWriteException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes JSON as UTF-8: members in their order, without blanks, numbers with all their digits and
 * without exponent, escaped only what JSON wants escaped. The same value is the same bytes, which
 * can be signed.
 */
public final class WriteJson {

  private static final JsonFactory JSON =
      new JsonFactoryBuilder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .build();

  private WriteJson() {}

  /**
   * The bytes of a value.
   *
   * @throws IllegalArgumentException if a text holds half a character, which has no UTF-8, or a
   *     number has more than 9999 places; the text of the exception shows neither
   */
  public static byte[] bytes(Json value) {
    var bytes = new ByteArrayOutputStream();
    try (var generator = JSON.createGenerator(bytes)) {
      write(value, generator);
    } catch (StreamWriteException unwritable) {
      throw new IllegalArgumentException("a number of more than 9999 places");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static void write(Json value, JsonGenerator to) throws IOException {
    switch (value) {
      case Json.Text text -> to.writeString(unbroken(text.value()));
      case Json.Whole whole -> to.writeNumber(whole.value());
      case Json.Decimal decimal -> to.writeNumber(decimal.value());
      case Json.Truth truth -> to.writeBoolean(truth.value());
      case Json.Nothing nothing -> to.writeNull();
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
          to.writeFieldName(unbroken(each._1()));
          write(each._2(), to);
        }
        to.writeEndObject();
      }
    }
  }

  /** The generator would write some halves of characters as if they had a UTF-8. */
  private static String unbroken(String text) {
    if (!UTF_8.newEncoder().canEncode(text)) {
      throw new IllegalArgumentException("half a character in a text, which has no UTF-8");
    }
    return text;
  }
}
