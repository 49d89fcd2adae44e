package io.redress.adapter.store.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.adapter.payment.memory.Treatment;
import io.redress.casework.AnswerIntake.Answer;
import io.redress.casework.AnswerIntake.Taken;
import io.redress.lifecycle.CaseCommand.AnswerLeg;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.CommandId;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.LegId;
import org.junit.jupiter.api.Test;

/** What providers say by themselves. */
class AnswersFromOutsideTest {

  private static final Actor ALIPAY = new Actor("alipay", Role.PROVIDER);

  private final World world = new World();

  @Test
  void aConfirmationIsHeardOnceHoweverOftenItIsSaid() {
    world.provider = leg -> Treatment.open(LegAnswer.ACCEPTED);
    var shop = new Shop(world);
    shop.give(Requests.forOneCup("changed-mind"));

    assertThat(shop.hear(confirmed("case-1", "evt-1"))).isInstanceOf(Taken.Heard.class);
    assertThat(shop.hear(confirmed("case-1", "evt-1"))).isInstanceOf(Taken.Heard.class);
    assertThat(shop.story()).endsWith("RefundAccepted", "RefundConfirmed", "CaseClosed");
  }

  /** It makes no case, and above all no refund. */
  @Test
  void anAnswerAboutACaseThatThereIsNotIsKeptForPeople() {
    var shop = new Shop(world);

    assertThat(shop.hear(confirmed("case-9", "evt-1")))
        .isEqualTo(new Taken.SetAside("there is no such case"));
    assertThat(shop.hear(confirmed("case-9", "evt-1"))).isInstanceOf(Taken.SetAside.class);
    assertThat(shop.story("case-9")).isEmpty();
    assertThat(shop.strays())
        .containsExactly("alipay evt-1 about case-9: leg confirmed (there is no such case)");
  }

  @Test
  void anAnswerThatContradictsACaseIsKeptForPeopleAndChangesNothing() {
    world.provider = leg -> Treatment.open(LegAnswer.ACCEPTED);
    var shop = new Shop(world);
    shop.give(Requests.forOneCup("changed-mind"));
    var before = shop.story();
    var unknown =
        new Answer(
            "alipay",
            "evt-2",
            new CaseId("case-1"),
            "leg confirmed",
            key -> new AnswerLeg(key, ALIPAY, new LegId("case-1-7"), LegAnswer.CONFIRMED));

    assertThat(shop.hear(unknown)).isEqualTo(new Taken.SetAside("refused: UnknownLeg"));
    assertThat(shop.story()).isEqualTo(before);
  }

  /** Whoever could choose such ids could make Redress deaf to its own answers. */
  @Test
  void nobodyMayUseTheIdsThatRedressGivesItself() {
    var shop = new Shop(world);
    var id = new CommandId("redress:answer-3-0-confirmed");

    assertThatThrownBy(
            () -> shop.take(new AnswerLeg(id, ALIPAY, new LegId("case-1-1"), LegAnswer.CONFIRMED)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("command ids that begin with 'redress:' are given by Redress itself");
  }

  @Test
  void anAnswerWithoutAnIdOrWithAnEndlessOneIsABugOfTheAdapter() {
    assertThatThrownBy(() -> confirmed("case-1", "")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> confirmed("case-1", "x".repeat(201)))
        .hasMessage("id has 201 characters; 1 to 200 may be");
  }

  private static Answer confirmed(String about, String id) {
    return new Answer(
        "alipay",
        id,
        new CaseId(about),
        "leg confirmed",
        key -> new AnswerLeg(key, ALIPAY, new LegId(about + "-1"), LegAnswer.CONFIRMED));
  }
}
