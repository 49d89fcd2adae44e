package io.redress.adapter.store;

/**
 * How the values of one type stand in JSON: every value has one text, and the text gives an equal
 * value back. The form follows from the type itself:
 *
 * <ul>
 *   <li>a record is an object, with a key for each component: {@code refundableUntil} is {@code
 *       "refundable-until"}, and no key may be missing or unknown
 *   <li>a record of one plain value (text, number, truth or what is written so) is that value: an
 *       id is its text, a percentage its number of millionths
 *   <li>a record of a sealed interface is an object that has its name under {@code "type"}, first
 *   <li>money is a record: {@code {"minor":1250,"currency":"CNY"}}, so that it stays the same
 *       should a currency ever get other decimals
 *   <li>a constant of an enum is its {@code word()}, or its name where it has none
 *   <li>an option is its value or {@code null}, a sequence a list, a set a list in the order of its
 *       items' texts, a map an object in the order of its keys, or a list of pairs where keys are
 *       no texts
 *   <li>{@code int} and {@code long} are numbers; decimals, instants, durations, periods, dates,
 *       time zones and currencies are the text that Java gives them, and nothing else
 * </ul>
 *
 * <p>There is no form for floating point, {@code null}, arrays, or classes that are none of these.
 * A codec is immutable; several threads may use it.
 */
public final class JsonCodec<T> {

  private final Class<T> type;
  private final ValueCodec codec;

  private JsonCodec(Class<T> type, ValueCodec codec) {
    this.type = type;
    this.codec = codec;
  }

  /**
   * How the values of a type stand in JSON. Worked out anew each time: keep it.
   *
   * @throws IllegalArgumentException if the type, or one that it is made of, has no form
   */
  public static <T> JsonCodec<T> of(Class<T> type) {
    return new JsonCodec<>(type, new ValueCodecs().of(type));
  }

  /**
   * The text of a value.
   *
   * @throws IllegalArgumentException if it goes beyond the bounds of {@link Json#text()}
   */
  public String write(T value) {
    return toJson(value).text();
  }

  /**
   * The value of a text.
   *
   * @throws UnreadableJson if it is no text of such a value
   */
  public T read(String text) {
    return fromJson(Json.parse(text));
  }

  /** A value as JSON. */
  public Json toJson(T value) {
    return codec.write(value);
  }

  /**
   * The value that stands in JSON.
   *
   * @throws UnreadableJson if none does
   */
  public T fromJson(Json json) {
    return type.cast(codec.read(json, JsonPath.root()));
  }
}
