package io.redress.adapter.store.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.payment.memory.Treatment;
import io.redress.casework.AnswerIntake.Answer;
import io.redress.goods.GoodsState;
import io.redress.lifecycle.AfterSaleCase.Closed;
import io.redress.lifecycle.CaseCommand.AnswerLeg;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.LegStanding.Stage;
import io.redress.lifecycle.Outcome;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.LegId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

/** What a provider says by itself, in every order, and each of it twice. */
class NoticesInAnyOrderTest {

  private static final Actor ALIPAY = new Actor("alipay", Role.PROVIDER);

  private static final Seq<Answer> NOTICES =
      List.of(
          says("evt-1", "case-1-1", LegAnswer.ACCEPTED),
          says("evt-2", "case-1-1", LegAnswer.CONFIRMED),
          says("evt-3", "case-1-2", LegAnswer.ACCEPTED),
          says("evt-4", "case-1-2", LegAnswer.CONFIRMED),
          says("evt-5", "case-1-2", LegAnswer.CONFIRMED));

  @Test
  void everyOrderOfFiveNoticesEndsAlikeAndLeavesNothingForPeople() {
    for (var order : NOTICES.permutations()) {
      var shop = shop();
      order.forEach(shop::hear);
      order.reverse().forEach(shop::hear);

      assertThat(shop.strays()).isEmpty();
      assertThat(shop.view().state())
          .isInstanceOfSatisfying(
              Closed.class,
              end -> {
                assertThat(end.outcome()).isEqualTo(Outcome.REFUNDED);
                assertThat(end.settled().toList().flatMap(how -> how.legs().values()))
                    .hasSize(2)
                    .allMatch(leg -> leg.stage() == Stage.CONFIRMED);
              });
    }
  }

  private static Shop shop() {
    var world = new World();
    world.provider = leg -> Treatment.open(LegAnswer.ACCEPTED);
    var shop = new Shop(world);
    shop.give(Requests.forBothCups(GoodsState.RECEIVED));
    return shop;
  }

  private static Answer says(String event, String leg, LegAnswer answer) {
    return new Answer(
        "alipay",
        event,
        new CaseId("case-1"),
        "leg " + leg + " is " + answer,
        key -> new AnswerLeg(key, ALIPAY, new LegId(leg), answer));
  }
}
