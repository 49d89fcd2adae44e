package io.redress.adapter.store;

import java.util.LinkedHashMap;
import java.util.List;

/** Records as objects: one key for each component, in their order. */
final class RecordCodec implements ValueCodec {

  private final RecordShape shape;
  private final List<String> keys;
  private final List<ValueCodec> codecs;

  /**
   * @param keys one for each component, all different
   * @param codecs one for each component
   */
  RecordCodec(RecordShape shape, List<String> keys, List<ValueCodec> codecs) {
    this.shape = shape;
    this.keys = List.copyOf(keys);
    this.codecs = List.copyOf(codecs);
  }

  boolean hasKey(String key) {
    return keys.contains(key);
  }

  @Override
  public Json.Fields write(Object value) {
    var members = new LinkedHashMap<String, Json>();
    for (int i = 0; i < keys.size(); i++) {
      members.put(keys.get(i), codecs.get(i).write(component(value, i)));
    }
    return new Json.Fields(members);
  }

  private Object component(Object value, int i) {
    var component = shape.get(value, i);
    if (component == null) {
      throw new IllegalArgumentException(
          "%s of %s is null".formatted(keys.get(i), shape.type().getName()));
    }
    return component;
  }

  @Override
  public Object read(Json json, JsonPath path) {
    if (json instanceof Json.Fields fields) {
      return read(fields, path);
    }
    throw path.expected("an object", json);
  }

  private Object read(Json.Fields fields, JsonPath path) {
    var members = fields.members();
    var values = new Object[keys.size()];
    for (int i = 0; i < values.length; i++) {
      var at = path.key(keys.get(i));
      var member = members.get(keys.get(i));
      if (member == null) {
        throw at.unreadable("is missing");
      }
      values[i] = codecs.get(i).read(member, at);
    }
    if (members.size() > values.length) {
      throw unknownKey(fields, path);
    }
    return shape.make(path, values);
  }

  private UnreadableJson unknownKey(Json.Fields fields, JsonPath path) {
    for (var key : fields.members().keySet()) {
      if (!hasKey(key)) {
        return path.key(key).unreadable("is not a key here; there are " + keys);
      }
    }
    throw new IllegalStateException("all keys are known");
  }
}
