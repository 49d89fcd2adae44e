package io.redress.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.redress.adapter.policy.BuiltInPolicies;
import io.redress.simulator.history.HistorySource;
import io.redress.simulator.history.OrderHistory;
import io.redress.simulator.population.PopulationDocument;
import io.redress.simulator.report.JsonReport;
import io.redress.simulator.report.RunSummary;
import io.redress.simulator.report.RunSummary.Part;
import io.redress.simulator.report.RunSummary.PolicyRun;
import io.redress.simulator.statistics.Kpi;
import io.redress.simulator.world.Simulation;
import io.redress.table.Rule;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The schema of a run says what is written of it. */
class SimulationSchemaTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void aRunOverGeneratedOrdersFitsTheSchema() throws IOException {
    assertThat(schema().validate(written(Option.none()), InputFormat.JSON)).isEmpty();
  }

  @Test
  void aRunOverRealOrdersFitsTheSchema() throws IOException {
    var sample = HistorySource.open("sample", Option.none()).get();

    assertThat(schema().validate(written(Option.of(sample)), InputFormat.JSON)).isEmpty();
  }

  @Test
  void theSchemaKnowsAllKeyFigures() throws IOException {
    var known = new ArrayList<String>();
    json().at("/$defs/key-figure/enum").forEach(word -> known.add(word.asText()));

    assertThat(known)
        .containsExactlyElementsOf(Arrays.stream(Kpi.values()).map(Kpi::word).toList());
  }

  @Test
  void whatIsNotWrittenDoesNotFit() throws IOException {
    var text = written(Option.none());

    assertThat(schema().validate(text.replace("\"half-width\"", "\"width\""), InputFormat.JSON))
        .isNotEmpty();
    assertThat(schema().validate(text.replace("\"subject\"", "\"winner\""), InputFormat.JSON))
        .isNotEmpty();
  }

  private static String written(Option<OrderHistory> history) throws IOException {
    var population = PopulationDocument.builtIn();
    var policies = List.of("cn-marketplace", "strict").flatMap(BuiltInPolicies::load);
    var simulation =
        history
            .map(orders -> Simulation.ofHistory(policies, population, 42, orders, 2))
            .getOrElse(() -> Simulation.ofGenerated(policies, population, 42, 200, 2));
    var results = simulation.run(1, lived -> {});
    var runs =
        policies
            .zip(List.of(Part.SUBJECT, Part.RIVAL))
            .zip(results.policies())
            .map(lived ->
                new PolicyRun(
                    lived._1._1.id(),
                    lived._1._1.title(),
                    lived._1._2,
                    lived._1._1.eligibility().rules().map(Rule::id),
                    lived._2));
    var out = new StringWriter();
    JsonReport.write(
        new RunSummary(
            runs,
            results.oracle(),
            population.name(),
            history,
            42,
            simulation.currency(),
            population.zone(),
            2),
        out);
    return out.toString();
  }

  private static JsonSchema schema() throws IOException {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(json());
  }

  private static JsonNode json() throws IOException {
    return JSON.readTree(Files.readString(Page.ROOT.resolve("docs/schema/simulation.schema.json")));
  }
}
