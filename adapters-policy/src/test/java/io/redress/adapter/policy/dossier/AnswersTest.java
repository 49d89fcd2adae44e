package io.redress.adapter.policy.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Dossiers from {@code dossiers.jsonl}, and the answers to them from {@code answers.jsonl}. */
class AnswersTest {

  private static final List<String> DOSSIERS = Lines.of("dossiers.jsonl");
  private static final List<String> ANSWERS = Lines.of("answers.jsonl");

  static Stream<Arguments> answers() {
    return IntStream.range(0, DOSSIERS.size())
        .mapToObj(i -> Arguments.of(i + 1L, DOSSIERS.get(i), ANSWERS.get(i)));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void theWholeAnswerIsWrittenLikeThis(long line, String dossier, String answer) {
    assertThat(Lines.written(Lines.answer(dossier, line))).isEqualTo(answer + "\n");
  }

  /** The amounts alone, worked out by hand: total, components, legs. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "one-of-two      | 100.00 | goods 100.00 | T1 CNY 100.00",
        "not-shipped     | 210.00 | goods 200.00, shipping 10.00 | T1 CNY 210.00",
        "asked-in-time   | 100.00 | goods 100.00 | T1 CNY 100.00",
        "faulty          | 117.00 | goods 100.00, shipping 5.00, return-freight 12.00"
            + " | T1 CNY 105.00, - CNY 12.00",
        "two-tenders     | 100.00 | goods 100.00 | T1 CNY 75.00, T2 CNY 25.00",
        "paid-in-dollars | 142.00 | goods 142.00 | T1 USD 20.00",
        "deposit         |  30.00 | deposit 30.00 | T1 CNY 30.00",
        "format-example  |  46.00 | goods 100.00, discount-share -15.00, gift -39.00"
            + " | T1 CNY 46.00",
      })
  void whatIsGivenBackAddsUp(String id, String total, String components, String legs) {
    var decision = decided(id).decision();
    assertThat(decision.quote().total().inMajorUnits()).isEqualTo(total);
    assertThat(
            decision
                .quote()
                .components()
                .map(part -> part.kind().word() + " " + part.amount().inMajorUnits())
                .mkString(", "))
        .isEqualTo(components);
    assertThat(
            decision
                .plan()
                .legs()
                .map(leg -> leg.tender().fold(() -> "-", id2 -> id2.value()) + " " + leg.amount())
                .mkString(", "))
        .isEqualTo(legs);
  }

  @Test
  void windowsCountToTheRequestAndDeadlinesFromNow() {
    var dossier = decided("asked-in-time").dossier().dossier();
    assertThat(dossier.asked()).isEqualTo(Option.some(Instant.parse("2026-11-23T02:00:00Z")));
    assertThat(decided("asked-in-time").decision().because().rule()).isEqualTo("in-window");
    assertThat(decided("too-late").decision().because().rule()).isEqualTo("too-late");
    assertThat(decided("asked-in-time").decision().deadlines().head().due())
        .isEqualTo("2026-12-04T02:00:00Z");
  }

  private static Answer.Decided decided(String id) {
    var line =
        DOSSIERS.stream()
            .filter(each -> each.startsWith("{\"id\":\"" + id + "\""))
            .findFirst()
            .orElseThrow();
    return (Answer.Decided) Lines.answer(line, 1);
  }
}
