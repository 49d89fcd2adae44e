package io.redress.simulator.stress;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.redress.simulator.stress.Reached.Gap;
import io.redress.simulator.stress.Reached.Kind;
import io.vavr.collection.List;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class StressJsonTest {

  private static JsonNode json() throws IOException {
    var it = Holes.finding();
    var finding = new Finding(it.broken(), it.story(), it.script(), 41, true);
    var gaps =
        List.of(
            new Gap(Kind.RULES, 3, List.of("eligibility/otherwise")),
            new Gap(Kind.PROPERTIES, 2, List.empty()));
    var out = new StringWriter();
    StressJson.write(
        new Stressed(Holes.POLICY, List.of(finding), 1_000, Duration.ofMillis(250), gaps), out);
    return new ObjectMapper().readTree(out.toString());
  }

  @Test
  void aReportBeginsWithWhatWasSearched() throws IOException {
    var json = json();

    assertThat(json.get("policy").toString())
        .isEqualTo("{\"id\":\"holes\",\"version\":\"2026-11-01\"}");
    assertThat(json.get("stories").asLong()).isEqualTo(1_000);
    assertThat(json.get("milliseconds").asLong()).isEqualTo(250);
    assertThat(json.get("never-reached").toString())
        .isEqualTo(
            "{\"rules\":{\"all\":3,\"never\":[\"eligibility/otherwise\"]},"
                + "\"properties\":{\"all\":2,\"never\":[]}}");
  }

  @Test
  void aFindingSaysWhatIsBrokenAndHowItIsToldAgain() throws IOException {
    var finding = json().get("findings").get(0);

    assertThat(finding.get("promise").asText()).isEqualTo("few-kept-goods");
    assertThat(finding.get("kind").asText()).isEqualTo("property");
    assertThat(finding.at("/because/en").asText()).isEqualTo("Nobody lives on our goods.");
    assertThat(finding.at("/why/zh-CN").asText()).isEqualTo("达到 2，而上限为 1");
    assertThat(finding.get("case").asText()).isEqualTo("C2");
    assertThat(finding.get("first-story").asLong()).isEqualTo(42);
    assertThat(finding.get("replay").asText()).isEqualTo(Holes.ASKED_TWICE.toString());
    assertThat(finding.get("rules").toString()).isEqualTo("[\"eligibility/cheap\"]");
  }

  @Test
  void aStoryIsToldInBothLanguages() throws IOException {
    var finding = json().get("findings").get(0);
    var story = finding.get("story");

    assertThat(finding.at("/about/0/en").asText())
        .isEqualTo("Order O1: L1 1 × CNY 100.00; paid CNY 100.00 by card; received 1 d before.");
    assertThat(story).hasSize(6);
    assertThat(story.get(3).toString())
        .isEqualTo(
            "{\"minutes\":60,\"case\":\"C2\",\"by\":{\"en\":\"customer\",\"zh-CN\":\"顾客\"},"
                + "\"refused\":false,\"text\":{\"en\":\"Asked for compensation (L1 × 1) of order"
                + " O1, reason changed-mind\",\"zh-CN\":\"申请赔付（L1 × 1），订单 O1，原因"
                + " changed-mind\"}}");
  }

  @Test
  void theDossierIsThatOfTheAnswerThatBreaksIt() throws IOException {
    var dossier = json().get("findings").get(0).get("dossier");

    assertThat(dossier.get("id").asText()).isEqualTo("C2");
    assertThat(dossier.at("/request/request").asText()).isEqualTo("compensation");
    assertThat(dossier.at("/request/at").asText()).isEqualTo("2026-06-10T11:00:00+08:00");
  }
}
