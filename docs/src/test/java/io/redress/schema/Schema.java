package io.redress.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/**
 * A JSON schema (2020-12), its keywords in the order in which they are written.
 *
 * @param keywords to a schema, a mapping of them, a list, or a scalar
 */
record Schema(Map<String, Object> keywords) {

  /** What nothing meets. */
  static final Object NOTHING = false;

  static Schema empty() {
    return new Schema(LinkedHashMap.empty());
  }

  static Schema typed(String type) {
    return empty().with("type", type);
  }

  static Schema ref(String definition) {
    return empty().with("$ref", "#/$defs/" + definition);
  }

  /** A scalar that YAML may take for a number or a truth, and a policy for a word. */
  static Schema word(String pattern) {
    return empty().with("type", List.of("string", "number", "boolean")).with("pattern", pattern);
  }

  static Schema oneOf(Seq<String> words) {
    return empty().with("enum", words);
  }

  static Schema anyOf(Schema... alternatives) {
    return empty().with("anyOf", List.of(alternatives));
  }

  /** One, or a list of at least one, none of them twice. */
  static Schema oneOrMore(Schema item) {
    return anyOf(item, several(item));
  }

  static Schema several(Schema item) {
    return list(item).with("minItems", 1).with("uniqueItems", true);
  }

  static Schema list(Schema item) {
    return typed("array").with("items", item);
  }

  /** A mapping of these keys and no others. */
  static Schema fields(Map<String, ?> properties, String... required) {
    return typed("object")
        .with("required", List.of(required))
        .with("properties", properties)
        .with("additionalProperties", NOTHING);
  }

  /** A mapping whose keys are the policy's own. */
  static Schema named(Schema value) {
    return typed("object").with("propertyNames", ref("name")).with("additionalProperties", value);
  }

  /** The same with one more keyword, or with another value of it; an empty list says nothing. */
  Schema with(String keyword, Object value) {
    return value instanceof Seq<?> list && list.isEmpty()
        ? this
        : new Schema(keywords.put(keyword, value));
  }

  /** The same, explained to whoever writes the policy. */
  Schema saying(String description) {
    return new Schema(LinkedHashMap.<String, Object>of("description", description).merge(keywords));
  }

  /** The same, and what the other says. */
  Schema merge(Schema other) {
    return new Schema(keywords.merge(other.keywords));
  }

  JsonNode json() {
    return json(keywords);
  }

  private static JsonNode json(Object value) {
    var nodes = JsonNodeFactory.instance;
    return switch (value) {
      case Schema schema -> json(schema.keywords());
      case Map<?, ?> map -> {
        var object = nodes.objectNode();
        map.forEach((Tuple2<?, ?> each) -> object.set(each._1.toString(), json(each._2)));
        yield object;
      }
      case Seq<?> list -> nodes.arrayNode().addAll(list.map(Schema::json).asJava());
      case Boolean truth -> nodes.booleanNode(truth);
      case Integer number -> nodes.numberNode(number);
      default -> nodes.textNode(value.toString());
    };
  }
}
