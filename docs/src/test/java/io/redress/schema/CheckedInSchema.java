package io.redress.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** A schema file of the documentation, as editors use it. */
record CheckedInSchema(Path file) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** As editors take scalars: numbers and truths where they look so, by the core schema of YAML. */
  private static final LoadSettings EDITOR =
      LoadSettings.builder().setSchema(new CoreSchema()).build();

  /** The text of a schema, as it is checked in. */
  static String text(JsonNode schema) {
    var indented = new DefaultIndenter("  ", "\n");
    try {
      return JSON.writer(new DefaultPrettyPrinter().withObjectIndenter(indented))
              .writeValueAsString(schema)
          + "\n";
    } catch (JsonProcessingException impossible) {
      throw new AssertionError(impossible);
    }
  }

  String text() {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  void write(String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  JsonNode json() {
    try {
      return JSON.readTree(text());
    } catch (JsonProcessingException damaged) {
      throw new AssertionError(damaged);
    }
  }

  /** What an editor would underline. */
  List<String> underlined(String yaml) {
    JsonNode document = JSON.valueToTree(new Load(EDITOR).loadFromString(yaml));
    return schema().validate(document).stream()
        .map(ValidationMessage::getMessage)
        .sorted()
        .toList();
  }

  /** Whether the file is itself what the specification calls a schema. */
  List<String> faults() {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(com.networknt.schema.SchemaLocation.of(SpecVersion.VersionFlag.V202012.getId()))
        .validate(text(), InputFormat.JSON)
        .stream()
        .map(ValidationMessage::getMessage)
        .toList();
  }

  private JsonSchema schema() {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(json());
  }
}
