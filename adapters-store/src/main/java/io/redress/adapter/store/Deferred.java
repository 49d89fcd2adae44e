package io.redress.adapter.store;

import java.lang.reflect.Type;
import java.util.Map;

/**
 * The form of a type that is used within itself.
 *
 * @param found where it stands once it was found
 */
record Deferred(Map<Type, ValueCodec> found, Type type) implements ValueCodec {

  @Override
  public Json write(Object value) {
    return codec().write(value);
  }

  @Override
  public Object read(Json json, JsonPath path) {
    return codec().read(json, path);
  }

  private ValueCodec codec() {
    var codec = found.get(type);
    if (codec == null) {
      throw new IllegalStateException(type + " was not found");
    }
    return codec;
  }
}
