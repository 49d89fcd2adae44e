package io.redress.adapter.store;

import java.util.LinkedHashMap;
import java.util.Set;

/**
 * What an event is kept as.
 *
 * @param data its components, in the form of its type
 */
record Envelope(EventType type, Json.Fields data) {

  private static final String TYPE = "type";
  private static final String VERSION = "version";
  private static final String DATA = "data";
  private static final Set<String> KEYS = Set.of(TYPE, VERSION, DATA);

  /** The way to the type's word. */
  static final JsonPath AT_TYPE = JsonPath.root().key(TYPE);

  /** The way to the version. */
  static final JsonPath AT_VERSION = JsonPath.root().key(VERSION);

  /** The way to the components. */
  static final JsonPath AT_DATA = JsonPath.root().key(DATA);

  Json toJson() {
    var fields = new LinkedHashMap<String, Json>();
    fields.put(TYPE, new Json.Text(type.word()));
    fields.put(VERSION, new Json.Whole(type.version()));
    fields.put(DATA, data);
    return new Json.Fields(fields);
  }

  /**
   * What stands in JSON.
   *
   * @throws UnreadableJson if it is no envelope
   */
  static Envelope of(Json json) {
    if (!(json instanceof Json.Fields fields)) {
      throw JsonPath.root().expected("an object", json);
    }
    for (var key : fields.members().keySet()) {
      if (!KEYS.contains(key)) {
        throw JsonPath.root()
            .key(key)
            .unreadable("is not a key here; there are type, version, data");
      }
    }
    return new Envelope(new EventType(word(fields), version(fields)), data(fields));
  }

  private static String word(Json.Fields fields) {
    var found = required(fields, TYPE);
    if (found instanceof Json.Text(var word) && !word.isEmpty()) {
      return word;
    }
    throw AT_TYPE.expected("the word of a type", found);
  }

  private static int version(Json.Fields fields) {
    var found = required(fields, VERSION);
    if (found instanceof Json.Whole(long number) && number > 0 && number <= Integer.MAX_VALUE) {
      return (int) number;
    }
    throw AT_VERSION.expected("a version, counted from one", found);
  }

  private static Json.Fields data(Json.Fields fields) {
    var found = required(fields, DATA);
    if (found instanceof Json.Fields data) {
      return data;
    }
    throw AT_DATA.expected("an object", found);
  }

  private static Json required(Json.Fields fields, String key) {
    return fields.get(key).getOrElseThrow(() -> JsonPath.root().key(key).unreadable("is missing"));
  }
}
