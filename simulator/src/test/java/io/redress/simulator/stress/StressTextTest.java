package io.redress.simulator.stress;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.simulator.report.Language;
import io.redress.simulator.report.TextWidth;
import io.redress.simulator.stress.Reached.Gap;
import io.redress.simulator.stress.Reached.Kind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StressTextTest {

  private static final Seq<Gap> GAPS =
      List.of(
          new Gap(Kind.RULES, 3, List.of("eligibility/otherwise")),
          new Gap(Kind.STATES, 16, List.empty()),
          new Gap(Kind.REFUSALS, 17, List.of("NotDue", "NotYours")),
          new Gap(Kind.PROPERTIES, 2, List.of("nobody-asks-so")));

  private static Stressed stressed(Seq<Finding> findings, Seq<Gap> gaps) {
    return new Stressed(Holes.POLICY, findings, 12_345, Duration.ofMillis(2_460), gaps);
  }

  private static Finding found(long number, boolean isSmallest) {
    var it = Holes.finding();
    return new Finding(it.broken(), it.story(), it.script(), number, isSmallest);
  }

  private static String text(Stressed stressed, Language language) {
    return StressText.of(stressed, "my shop.yaml", language, 100, UnaryOperator.identity());
  }

  @Test
  void whereNothingIsBrokenItSaysWhatWasLookedAt() {
    assertThat(text(stressed(List.empty(), GAPS), Language.EN))
        .isEqualTo(
            """
            holes 2026-11-01 · 12,345 stories in 2.4 s (5,018 a second)
            No story broke a promise. That no story was found does not prove that there is none.

            Never reached by any story
              rules (1 of 3): eligibility/otherwise
              refusals (2 of 17): NotDue, NotYours
              properties never put to the test (1 of 2): nobody-asks-so

            Next: search longer, or look whether the properties that were never put to the test ask for
              something that cannot be.
            """);
    assertThat(text(stressed(List.empty(), GAPS), Language.ZH_CN))
        .isEqualTo(
            """
            holes 2026-11-01 · 12,345 个故事，用时 2.4 秒（每秒 5,018 个）
            没有故事违反承诺。未找到并不证明不存在。

            所有故事均未触及
              规则（1/3）：eligibility/otherwise
              拒绝原因（2/17）：NotDue、NotYours
              未受检验的性质（1/2）：nobody-asks-so

            下一步：延长搜索时间，或检查未受检验的性质是否要求了不可能出现的情形。
            """);
  }

  @Test
  void whereAllWasReachedThereIsNoListOfIt() {
    var reached = List.of(new Gap(Kind.RULES, 3, List.empty()));

    assertThat(text(stressed(List.empty(), reached), Language.EN))
        .doesNotContain("Never reached")
        .endsWith("Next: write down under properties what else must hold, and search longer.\n");
  }

  @Test
  void everyFindingHasItsNumberAndItsCommand() {
    var text = text(stressed(List.of(found(0, true), found(1_233, false)), GAPS), Language.EN);

    assertThat(text)
        .startsWith(
            """
            holes 2026-11-01 · 12,345 stories in 2.4 s (5,018 a second)
            2 promises are broken.

            1. Property few-kept-goods, by eligibility/cheap
            """)
        .contains(
            """

            Story 1 broke it first; no step makes this one simpler.
            Tell it again:
              redress stress --policy 'my shop.yaml' --replay \
            'simplest:REQUEST_KIND/100=1/2,ACT/101=11/24,REQUEST_KIND/101=1/2'

            2. Property few-kept-goods, by eligibility/cheap
            """)
        .contains("\nStory 1,234 broke it first; there may be simpler ones than this.\n")
        .contains("\nNext: change the policy and tell the story again;");
  }

  @Test
  void aStoryThatIsToldAgainIsNoSearch() {
    var again = new Stress(Holes.POLICY).told(Holes.ASKED_TWICE);

    assertThat(text(again, Language.EN))
        .startsWith("holes 2026-11-01 · one story\nOne promise is broken.\n\n1. Property")
        .doesNotContain("broke it first", "Never reached");
    assertThat(text(again, Language.ZH_CN)).startsWith("holes 2026-11-01 · 单个故事\n有 1 项承诺被违反。\n");
  }

  @Test
  void aStoryThatBreaksNothingSaysSo() {
    var plain = new Stress(Holes.POLICY).told(Holes.script("simplest:"));

    assertThat(text(plain, Language.EN))
        .isEqualTo(
            """
            holes 2026-11-01 · one story
            The story breaks no promise.

            Next: without --replay other stories are searched.
            """);
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 72, 100, 160})
  void onlyTheCommandIsWiderThanTheTerminal(int width) {
    for (var language : Language.values()) {
      var text =
          StressText.of(
              stressed(List.of(found(3, true)), GAPS),
              "holes.yaml",
              language,
              width,
              UnaryOperator.identity());
      assertThat(text.lines().filter(line -> !line.startsWith("  redress stress ")))
          .allMatch(line -> TextWidth.of(line) <= width);
    }
  }

  @Test
  void aFileNameCannotSteerTheTerminalNorEndItsQuotes() {
    assertThat(StressText.replay("it's\u001b[2J.yaml", found(0, true)))
        .startsWith("redress stress --policy 'it'\\''s�[2J.yaml' --replay 'simplest:");
  }
}
