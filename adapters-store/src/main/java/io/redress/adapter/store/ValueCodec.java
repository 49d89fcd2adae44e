package io.redress.adapter.store;

/** How the values of one type stand in JSON: as one value there, and back, exactly. */
interface ValueCodec {

  /**
   * The value as JSON.
   *
   * @throws IllegalArgumentException if it has no such form
   */
  Json write(Object value);

  /**
   * The value that stands in JSON.
   *
   * @throws UnreadableJson if none does
   */
  Object read(Json json, JsonPath path);

  /** Whether a record of nothing but such a value is written as the bare value. */
  default boolean isPlain() {
    return false;
  }
}
