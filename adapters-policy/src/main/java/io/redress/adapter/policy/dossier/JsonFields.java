package io.redress.adapter.policy.dossier;

import io.redress.adapter.policy.yaml.NearestWord;
import io.redress.adapter.policy.yaml.Shown;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The entries of an object whose keys are known. What is null is absent. */
final class JsonFields {

  private final Keys keys;
  private final JsonPath path;
  private final int at;
  private final @Nullable JsonNode[] values;

  /**
   * @throws UnreadableLine if a key is unknown or there twice
   */
  JsonFields(Keys keys, JsonPath path, JsonNode.Fields node) {
    this.keys = keys;
    this.path = path;
    this.at = node.at();
    this.values = new JsonNode[keys.all().size()];
    for (var member : node.members()) {
      int position = keys.position(member.key());
      if (position < 0) {
        throw unknown(member);
      }
      if (values[position] != null) {
        throw new UnreadableLine(
            new JsonPath.Key(path, member.key()),
            member.at(),
            "the key '%s' is there twice".formatted(member.key()));
      }
      values[position] = member.value();
    }
  }

  private UnreadableLine unknown(JsonNode.Member member) {
    return new UnreadableLine(
        new JsonPath.Key(path, member.key()),
        member.at(),
        "unknown key " + Shown.text(member.key()) + NearestWord.hint(member.key(), keys.all()),
        member.key(),
        keys.all());
  }

  /** What a key says. */
  <T> T required(String key, Function<JsonValue, T> reader) {
    var node = given(key);
    if (node == null) {
      throw new UnreadableLine(
          new JsonPath.Key(path, key), at, "the required key '%s' is missing".formatted(key));
    }
    return reader.apply(new JsonValue(new JsonPath.Key(path, key), node));
  }

  /** What a key says, where it is there. */
  <T> Option<T> optional(String key, Function<JsonValue, T> reader) {
    var node = given(key);
    return node == null
        ? Option.none()
        : Option.some(reader.apply(new JsonValue(new JsonPath.Key(path, key), node)));
  }

  /** What a key says, or what its absence means. */
  <T> T optional(String key, Function<JsonValue, T> reader, T whenAbsent) {
    var node = given(key);
    return node == null
        ? whenAbsent
        : reader.apply(new JsonValue(new JsonPath.Key(path, key), node));
  }

  /** The items of a list; none where the key is absent. */
  <T> Seq<T> items(String key, Function<JsonValue, T> reader) {
    var node = given(key);
    return node == null
        ? List.empty()
        : new JsonValue(new JsonPath.Key(path, key), node).list(reader);
  }

  /** The same for an object whose keys are data. */
  Option<JsonValue> value(String key) {
    return optional(key, value -> value);
  }

  boolean has(String key) {
    return given(key) != null;
  }

  /** A problem of the value of a key, or of where it should be. */
  UnreadableLine problem(String key, String message) {
    var node = given(key);
    return new UnreadableLine(new JsonPath.Key(path, key), node == null ? at : node.at(), message);
  }

  private @Nullable JsonNode given(String key) {
    int position = keys.position(key);
    if (position < 0) {
      throw new IllegalArgumentException("%s has no key %s".formatted(keys.name(), key));
    }
    return values[position] instanceof JsonNode.Null ? null : values[position];
  }
}
