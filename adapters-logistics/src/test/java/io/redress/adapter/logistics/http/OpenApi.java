package io.redress.adapter.logistics.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The description of the protocol, which holds both sides to it. */
final class OpenApi {

  static final JsonNode DOCUMENT = load();

  private OpenApi() {}

  /** What is wrong with a value by one of the schemas; empty if nothing is. */
  static Seq<String> problems(String schema, JsonNode value) {
    ObjectNode root = new ObjectMapper().createObjectNode();
    root.put("$ref", "#/components/schemas/" + schema);
    root.set("components", DOCUMENT.get("components"));
    return List.ofAll(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(root)
                .validate(value))
        .map(ValidationMessage::getMessage);
  }

  /** The schema of what is sent to a path. */
  static String request(String path) {
    return schema(DOCUMENT.at("/paths/~1" + path + "/post/requestBody"));
  }

  /** The schema of what a path answers. */
  static String answer(String path) {
    return schema(DOCUMENT.at("/paths/~1" + path + "/post/responses/200"));
  }

  static Seq<String> words(String schema) {
    return List.ofAll(DOCUMENT.at("/components/schemas/" + schema + "/enum")).map(JsonNode::asText);
  }

  private static String schema(JsonNode holder) {
    var reference = holder.at("/content/application~1json/schema/$ref").asText();
    return reference.substring(reference.lastIndexOf('/') + 1);
  }

  private static JsonNode load() {
    try (InputStream file =
        Objects.requireNonNull(HttpWarehouse.class.getResourceAsStream("warehouse.openapi.yaml"))) {
      return new ObjectMapper()
          .valueToTree(new Load(LoadSettings.builder().build()).loadFromInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
