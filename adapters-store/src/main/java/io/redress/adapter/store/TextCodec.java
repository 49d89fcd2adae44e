package io.redress.adapter.store;

import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Values that are one text, so that they can also be the keys of an object. Each has one text only.
 *
 * @param wanted what such a text is, for messages
 */
record TextCodec(
    String wanted, Function<Object, String> writing, BiFunction<String, JsonPath, Object> reading)
    implements ValueCodec {

  /**
   * A codec of texts.
   *
   * @param reading may throw what it likes at a text that is none
   */
  static <T> TextCodec of(
      Class<T> type, String wanted, Function<T, String> writing, Function<String, T> reading) {
    return new TextCodec(
        wanted,
        value -> writing.apply(type.cast(value)),
        (text, path) -> {
          try {
            return reading.apply(text);
          } catch (RuntimeException refused) {
            throw path.unreadable("expected %s, found another text".formatted(wanted));
          }
        });
  }

  /** The same for records of nothing but such a value. */
  TextCodec in(RecordShape shape) {
    return new TextCodec(
        wanted,
        value -> writing.apply(shape.get(value, 0)),
        (text, path) -> shape.make(path, reading.apply(text, path)));
  }

  @Override
  public Json write(Object value) {
    return new Json.Text(writing.apply(value));
  }

  @Override
  public Object read(Json json, JsonPath path) {
    if (json instanceof Json.Text(var text)) {
      return read(text, path);
    }
    throw path.expected(wanted, json);
  }

  /** The value of a text that may also be a key. */
  Object read(String text, JsonPath path) {
    var value = reading.apply(text, path);
    if (!writing.apply(value).equals(text)) {
      throw path.unreadable("expected %s in the one way to write it".formatted(wanted));
    }
    return value;
  }

  @Override
  public boolean isPlain() {
    return true;
  }
}
