package io.redress.simulator.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.policy.BuiltInPolicies;
import io.redress.lifecycle.AfterSaleCase.Closed;
import io.redress.lifecycle.Outcome;
import io.redress.order.OrderLine;
import io.redress.policy.Policy;
import io.redress.port.CaseJournal.Entry;
import io.redress.simulator.draw.Draws;
import io.redress.simulator.search.Script;
import io.vavr.collection.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoriesTest {

  private static final int SOME = 300;

  private static Stories about(String policy) {
    return new Stories(BuiltInPolicies.load(policy).get());
  }

  private static String told(Lived lived) {
    return lived.steps().map(kept -> kept.step().toString()).mkString("\n")
        + lived.refused().mkString("\n");
  }

  @Test
  void theSimplestStoryIsOfOneThingThatIsAskedAboutOnce() {
    var lived = about("lenient").live(Script.written(HashMap.empty()).draws());
    assertThat(lived.cases()).hasSize(1);
    var only = lived.cases().head();
    assertThat(only.order().lines().map(OrderLine::gross).mkString()).isEqualTo("CNY 100.00");
    assertThat(lived.refused()).isEmpty();
    assertThat(only.isFollowed()).isTrue();
    assertThat(only.isAttended()).isTrue();
    assertThat(only.log().map(Entry::event).map(event -> event.getClass().getSimpleName()))
        .startsWith("Requested")
        .endsWith("RefundConfirmed", "CaseClosed");
    assertThat(((Closed) only.state()).outcome()).isEqualTo(Outcome.REFUNDED);
  }

  @Test
  void theSameDrawsMakeTheSameStory() {
    var stories = about("cn-marketplace");
    for (int number = 0; number < 40; number++) {
      var draws = new Draws(1).in(number);
      assertThat(told(stories.live(draws))).isEqualTo(told(about("cn-marketplace").live(draws)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"cn-marketplace", "cn-seven-day", "eu-withdrawal", "strict", "lenient"})
  void everyCaseComesToItsEnd(String policy) {
    var stories = about(policy);
    for (int number = 0; number < SOME; number++) {
      var lived = stories.live(new Draws(5).in(number));
      assertThat(lived.thrown()).isEmpty();
      assertThat(lived.isEndless()).isFalse();
      assertThat(lived.cases().filter(Lived.LivedCase::isOpened).map(Lived.LivedCase::state))
          .allMatch(Closed.class::isInstance);
    }
  }

  /** What the tables mention comes up, with what is beside it. */
  @Test
  void storiesAreMadeOfWhatThePolicyTalksAbout() {
    Policy policy = BuiltInPolicies.load("cn-marketplace").get();
    var palette = Palette.of(policy);
    assertThat(palette.amounts().head()).isEqualTo(100_00L);
    assertThat(palette.amounts()).contains(199_99L, 200_00L, 200_01L, 500_00L);
    assertThat(palette.days()).startsWith(1L).contains(5L, 6L, 7L, 8L, 15L);
    assertThat(palette.flags()).contains("custom-made", "fresh", "digital");
    assertThat(palette.tiers()).startsWith("regular");
  }
}
