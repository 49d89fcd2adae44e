package io.redress.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Goes through a schema, to all the places of a document that it describes. */
final class SchemaWalk {

  /** The key of a list's items in a path. */
  static final String ITEM = "[]";

  private final JsonNode root;
  private final List<Place> mappings = new ArrayList<>();
  private final Set<String> seen = new LinkedHashSet<>();
  private final List<Place> enumerations = new ArrayList<>();

  /**
   * A place of a document, and the words that it may hold there.
   *
   * @param path the keys to it from the root
   * @param words the keys of a mapping, or the words of an enumeration
   */
  record Place(List<String> path, Set<String> words) {

    /** A document with a text at this place and nothing but the way to it. */
    String document(String text) {
      var yaml = text;
      for (var key : path.reversed()) {
        yaml = key.equals(ITEM) ? "[" + yaml + "]" : "{" + key + ": " + yaml + "}";
      }
      return yaml;
    }
  }

  SchemaWalk(JsonNode root) {
    this.root = root;
    visit(root, List.of());
  }

  /** Every mapping whose keys the schema lists. */
  List<Place> mappings() {
    return mappings;
  }

  /** Every text of which the schema lists the words. */
  List<Place> enumerations() {
    return enumerations;
  }

  private void visit(JsonNode schema, List<String> path) {
    if (schema.has("$ref")) {
      follow(schema.get("$ref").textValue().substring(1), path);
    }
    schema.path("anyOf").forEach(each -> visit(each, path));
    if (schema.has("enum")) {
      enumerations.add(new Place(path, texts(schema.get("enum"))));
    }
    if (schema.has("items")) {
      visit(schema.get("items"), with(path, ITEM));
    }
    if (schema.has("properties")) {
      mappings.add(new Place(path, properties(schema)));
      schema
          .get("properties")
          .properties()
          .forEach(each -> visit(each.getValue(), with(path, each.getKey())));
    } else if (schema.path("additionalProperties").isObject()) {
      visit(schema.get("additionalProperties"), with(path, "quality"));
    }
  }

  /** A column reads the same in every table. */
  private void follow(String reference, List<String> path) {
    if (seen.add(reference) || !reference.contains("/column-")) {
      visit(root.at(reference), path);
    }
  }

  /** Those that are not there only to be refused. */
  private static Set<String> properties(JsonNode schema) {
    Set<String> allowed = new LinkedHashSet<>();
    schema.get("properties").properties().stream()
        .filter(each -> !each.getValue().isBoolean())
        .filter(each -> !isOfExtensions(each.getValue()))
        .forEach(each -> allowed.add(each.getKey()));
    return allowed;
  }

  /** What becomes of inherited rules is read before the sections are. */
  private static boolean isOfExtensions(JsonNode key) {
    return key.path("description").asText().startsWith("With 'extends':");
  }

  private static Set<String> texts(JsonNode words) {
    return new LinkedHashSet<>(
        StreamSupport.stream(words.spliterator(), false).map(JsonNode::asText).toList());
  }

  private static List<String> with(List<String> path, String key) {
    var longer = new ArrayList<>(path);
    longer.add(key);
    return List.copyOf(longer);
  }
}
