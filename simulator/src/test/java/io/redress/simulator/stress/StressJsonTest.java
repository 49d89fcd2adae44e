package io.redress.simulator.stress;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.simulator.stress.Reached.Gap;
import io.redress.simulator.stress.Reached.Kind;
import io.vavr.collection.List;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class StressJsonTest {

  /** Without the white space between its parts. */
  private static String json() throws IOException {
    var it = Holes.finding();
    var finding = new Finding(it.broken(), it.story(), it.script(), 41, true);
    var gaps =
        List.of(
            new Gap(Kind.RULES, 3, List.of("eligibility/otherwise")),
            new Gap(Kind.PROPERTIES, 2, List.empty()));
    var out = new StringWriter();
    StressJson.write(
        new Stressed(Holes.POLICY, List.of(finding), 1_000, Duration.ofMillis(250), gaps), out);
    return out.toString().replaceAll("\\R\\s*", "").replace("\" : ", "\":").replace("[ ", "[");
  }

  @Test
  void aReportBeginsWithWhatWasSearched() throws IOException {
    assertThat(json())
        .contains(
            "\"policy\":{\"id\":\"holes\",\"version\":\"2026-11-01\"}",
            "\"stories\":1000",
            "\"milliseconds\":250",
            "\"never-reached\":{\"rules\":{\"all\":3,\"never\":[\"eligibility/otherwise\"");
  }

  @Test
  void aFindingSaysWhatIsBrokenAndHowItIsToldAgain() throws IOException {
    assertThat(json())
        .contains(
            "\"promise\":\"few-kept-goods\"",
            "\"kind\":\"property\"",
            "\"en\":\"Nobody lives on our goods.\"",
            "\"zh-CN\":\"达到 2，而上限为 1\"",
            "\"case\":\"C2\"",
            "\"first-story\":42",
            "\"replay\":\"" + Holes.ASKED_TWICE + "\"",
            "\"rules\":[\"eligibility/cheap\"");
  }

  @Test
  void aStoryIsToldInBothLanguages() throws IOException {
    assertThat(json())
        .contains(
            "\"en\":\"Order O1: L1 1 × CNY 100.00; paid CNY 100.00 by card; received 1 d before.\"",
            "\"minutes\":60",
            "\"by\":{\"en\":\"customer\",\"zh-CN\":\"顾客\"}",
            "\"refused\":false",
            "\"en\":\"Asked for compensation (L1 × 1) of order O1, reason changed-mind\"",
            "\"zh-CN\":\"申请赔付（L1 × 1），订单 O1，原因 changed-mind\"");
  }

  @Test
  void theDossierIsThatOfTheAnswerThatBreaksIt() throws IOException {
    assertThat(json())
        .contains(
            "\"dossier\":{\"id\":\"C2\"",
            "\"request\":\"compensation\"",
            "\"at\":\"2026-06-10T11:00:00+08:00\"");
  }
}
