package io.redress.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.redress.adapter.policy.dossier.DossierReader;
import io.redress.adapter.policy.dossier.Keys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas say what the reader takes and the writer gives, neither more nor less. */
class SchemaTest {

  private static final Path SCHEMAS = Page.ROOT.resolve("docs/schema");
  private static final Path LINES =
      Page.ROOT.resolve("adapters-policy/src/test/resources/dossiers");
  private static final ObjectMapper JSON = new ObjectMapper();

  static List<Keys> objects() {
    return DossierReader.objects().toJavaList();
  }

  @ParameterizedTest
  @MethodSource("objects")
  void theReaderTakesTheKeysOfTheSchema(Keys keys) throws IOException {
    var definition = json("dossier.schema.json").at("/$defs/" + keys.name());
    assertThat(names(definition.get("properties")))
        .as(keys.name())
        .containsExactlyInAnyOrderElementsOf(keys.all());
    assertThat(texts(definition.get("required")))
        .as(keys.name())
        .containsExactlyInAnyOrderElementsOf(keys.required());
    assertThat(definition.get("additionalProperties").asBoolean(true)).isFalse();
  }

  @Test
  void theReaderKnowsEveryObjectOfTheSchema() throws IOException {
    var defined = new ArrayList<String>();
    json("dossier.schema.json")
        .get("$defs")
        .properties()
        .forEach(definition -> {
          if (definition.getValue().has("properties")) {
            defined.add(definition.getKey());
          }
        });
    assertThat(defined)
        .containsExactlyInAnyOrderElementsOf(DossierReader.objects().map(Keys::name));
  }

  @Test
  void dossiersThatAreReadFitTheirSchema() throws IOException {
    var schema = schema("dossier.schema.json");
    for (var line : Files.readAllLines(LINES.resolve("dossiers.jsonl"))) {
      assertThat(schema.validate(line, InputFormat.JSON)).as(line).isEmpty();
    }
  }

  @Test
  void answersThatAreWrittenFitTheirSchema() throws IOException {
    var schema = schema("decision.schema.json");
    for (var line : Files.readAllLines(LINES.resolve("answers.jsonl"))) {
      assertThat(schema.validate(line, InputFormat.JSON)).as(line).isEmpty();
    }
  }

  /** Bytes that are no JSON, and what only a look at two values finds, no schema can refuse. */
  @Test
  void dossiersThatAreNotReadDoNotFitTheSchema() throws IOException {
    var schema = schema("dossier.schema.json");
    int refused = 0;
    for (var section : Files.readString(LINES.resolve("broken.txt")).split("\n# ", -1)) {
      if (!section.matches("(?s)(keys|types|words)\n.*")) {
        continue;
      }
      for (var line : section.lines().filter(each -> each.startsWith("{")).toList()) {
        if (!line.contains("\"id\":\"O\",\"id\":\"P\"")) {
          assertThat(schema.validate(line, InputFormat.JSON)).as(line).isNotEmpty();
          refused++;
        }
      }
    }
    assertThat(refused).isGreaterThan(30);
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void theExamplesOfASchemaFitIt(String name) throws IOException {
    var schema = schema(name);
    assertThat(json(name).get("examples"))
        .isNotEmpty()
        .allSatisfy(example -> assertThat(schema.validate(example)).isEmpty());
  }

  static List<String> schemas() {
    return List.of("dossier.schema.json", "decision.schema.json");
  }

  private static JsonSchema schema(String name) throws IOException {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(json(name));
  }

  private static JsonNode json(String name) throws IOException {
    return JSON.readTree(Files.readString(SCHEMAS.resolve(name)));
  }

  private static List<String> names(JsonNode object) {
    var names = new ArrayList<String>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static List<String> texts(JsonNode array) {
    var texts = new ArrayList<String>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
