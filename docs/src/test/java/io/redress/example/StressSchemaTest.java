package io.redress.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.redress.adapter.policy.PolicyBases;
import io.redress.adapter.policy.PolicyDocument;
import io.redress.simulator.search.Search;
import io.redress.simulator.stress.Stress;
import io.redress.simulator.stress.StressJson;
import io.redress.simulator.stress.Stressed;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The schema of what stress finds says what is written of it. */
class StressSchemaTest {

  private static Stressed stressed;

  @BeforeAll
  static void searchForWhatAPolicyDoesNotKeep() {
    var policy =
        PolicyDocument.read(
                "wishful.yaml",
                """
                policy: wishful
                version: 2026-11-01
                title: {en: Wishful, zh-CN: 愿望}
                extends: lenient
                properties:
                  - id: nobody-gets-anything
                    never: {verdict: approve}
                    because: {en: We would be rich., zh-CN: 省钱。}
                """
                    .getBytes(StandardCharsets.UTF_8),
                PolicyBases.files())
            .getOrElseThrow(problems -> new AssertionError(problems.toString()));
    stressed = new Stress(policy).run(Search.of(7, 40));
  }

  @Test
  void whatWasFoundFitsTheSchema() throws IOException {
    assertThat(stressed.findings()).isNotEmpty();
    assertThat(schema().validate(written(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void whatIsNotWrittenDoesNotFit() throws IOException {
    assertThat(schema().validate(written().replace("\"refused\"", "\"denied\""), InputFormat.JSON))
        .isNotEmpty();
    assertThat(schema().validate(written().replace("\"rules\"", "\"laws\""), InputFormat.JSON))
        .isNotEmpty();
  }

  private static String written() throws IOException {
    var out = new StringWriter();
    StressJson.write(stressed, out);
    return out.toString();
  }

  private static JsonSchema schema() throws IOException {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(Files.readString(Page.ROOT.resolve("docs/schema/stress.schema.json")));
  }
}
