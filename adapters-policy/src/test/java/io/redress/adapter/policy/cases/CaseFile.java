package io.redress.adapter.policy.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;

/** The files of a case directory, each with its own way to keep facts and expectations apart. */
public enum CaseFile {
  /** An array of cases whose facts stand beside {@code expected}. */
  PEERS("peers.json") {
    @Override
    Seq<JsonNode> cases(JsonNode root) {
      return List.ofAll(root);
    }

    @Override
    JsonNode facts(JsonNode found) {
      return ((ObjectNode) found.deepCopy()).without(ABOUT_THE_CASE.toJavaList());
    }
  },
  /** Cases with {@code facts}, of law, of platforms and of the source documents. */
  RULES("rules.json"),
  /** Cases with {@code facts}, of one shop. */
  RETAIL_TASKS("retail-tasks.json");

  /** What is told of a case and is no fact of it: an answer must not rest on any of these. */
  private static final Set<String> ABOUT_THE_CASE =
      HashSet.of(
          "id", "source_repo", "source_path", "description", "expected", "basis", "use", "note");

  private final String fileName;

  CaseFile(String fileName) {
    this.fileName = fileName;
  }

  public String fileName() {
    return fileName;
  }

  Seq<Case> read(JsonNode root) {
    return cases(root)
        .map(found ->
            new Case(found.path("id").asText(), facts(found), found.path("expected").deepCopy()));
  }

  Seq<JsonNode> cases(JsonNode root) {
    return List.ofAll(root.path("cases"));
  }

  JsonNode facts(JsonNode found) {
    return found.path("facts").deepCopy();
  }
}
