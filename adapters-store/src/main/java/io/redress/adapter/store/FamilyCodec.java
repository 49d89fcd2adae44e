package io.redress.adapter.store;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.Map;

/** The records of a sealed interface: as objects that say under {@code type} which one they are. */
final class FamilyCodec implements ValueCodec {

  /** The key of the word that tells the members of a family apart. */
  static final String TYPE = "type";

  private final Map<String, RecordCodec> members;
  private final Map<Class<?>, String> words = new LinkedHashMap<>();

  /**
   * @param types the records, by their words
   * @param members how each of them is written, by the same words
   */
  FamilyCodec(Map<String, Class<?>> types, Map<String, RecordCodec> members) {
    this.members = Map.copyOf(members);
    types.forEach((word, type) -> words.put(type, word));
  }

  /** The word of a value's type. */
  String word(Object value) {
    var word = words.get(value.getClass());
    if (word == null) {
      throw new IllegalArgumentException(value.getClass() + " is none of " + words.values());
    }
    return word;
  }

  boolean usesTheKeyOfTheType() {
    return members.values().stream().anyMatch(member -> member.hasKey(TYPE));
  }

  /** The words of all types. */
  Seq<String> words() {
    return List.ofAll(words.values());
  }

  /** The components of a value, without the word of its type. */
  Json.Fields data(String word, Object value) {
    return member(word).write(value);
  }

  /**
   * The value of a type with these components.
   *
   * @throws UnreadableJson if it cannot have them
   */
  Object read(String word, Json.Fields data, JsonPath path) {
    return member(word).read(data, path);
  }

  private RecordCodec member(String word) {
    return Option.of(members.get(word))
        .getOrElseThrow(() -> new IllegalArgumentException("there is no type " + word));
  }

  @Override
  public Json write(Object value) {
    var word = word(value);
    var fields = new LinkedHashMap<String, Json>();
    fields.put(TYPE, new Json.Text(word));
    fields.putAll(data(word, value).members());
    return new Json.Fields(fields);
  }

  @Override
  public Object read(Json json, JsonPath path) {
    if (!(json instanceof Json.Fields fields)) {
      throw path.expected("an object", json);
    }
    var word = word(fields, path.key(TYPE));
    return read(word, fields.without(TYPE), path);
  }

  private String word(Json.Fields fields, JsonPath at) {
    var type = fields.get(TYPE).getOrElseThrow(() -> at.unreadable("is missing"));
    if (!(type instanceof Json.Text(var word))) {
      throw at.expected("the word of a type", type);
    }
    if (!members.containsKey(word)) {
      throw at.unreadable(
          "expected one of %s, found %s".formatted(words.values(), JsonPath.shown(word)));
    }
    return word;
  }
}
