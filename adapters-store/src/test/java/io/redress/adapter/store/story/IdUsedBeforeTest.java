package io.redress.adapter.store.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.payment.memory.Treatment;
import io.redress.casework.AnswerIntake.Answer;
import io.redress.casework.AnswerIntake.Taken;
import io.redress.goods.GoodsState;
import io.redress.lifecycle.CaseCommand.AnswerLeg;
import io.redress.lifecycle.CaseCommand.Complain;
import io.redress.lifecycle.CaseCommand.Request;
import io.redress.lifecycle.CaseCommand.Withdraw;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.CommandId;
import io.redress.lifecycle.Refusal;
import io.redress.order.LineId;
import io.redress.party.Actor;
import io.redress.party.Customer;
import io.redress.party.Role;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Reason;
import io.redress.request.RequestedLine;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.LegId;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** An id that a case has seen with a command that said something else. */
class IdUsedBeforeTest {

  private static final Request REQUEST = Requests.forOneCup("changed-mind");
  private static final CommandId ID = REQUEST.id();
  private static final Actor ALIPAY = new Actor("alipay", Role.PROVIDER);
  private static final LegId LEG = new LegId("case-1-1");

  private final World world = new World();
  private final Shop shop = new Shop(world);

  @Test
  void anotherKindOfCommandUnderAKnownIdIsRefusedAndNotTakenForARepeat() {
    shop.give(REQUEST);
    var story = shop.story();

    assertThat(shop.give(new Complain(ID, Requests.CUSTOMER)))
        .isEqualTo(Either.left(new Refusal.IdUsedBefore(ID)));
    assertThat(shop.story()).isEqualTo(story);
  }

  @Test
  void theSameKindOfCommandThatSaysSomethingElseIsRefused() {
    shop.give(REQUEST);

    for (var other :
        new Request[] {
          asking("size", 1), asking("changed-mind", 2), by("customer-1", Role.AGENT)
        }) {
      assertThat(shop.give(other)).isEqualTo(Either.left(new Refusal.IdUsedBefore(ID)));
    }
  }

  @Test
  void theSameCommandIsAnsweredAgain() {
    var first = shop.take(REQUEST);

    assertThat(shop.take(REQUEST)).isEqualTo(first);
    assertThat(shop.take(asking("changed-mind", 1))).isEqualTo(first);
  }

  /** Whoever repeats a request may look the order up again, and it may have gone on meanwhile. */
  @Test
  void whatTheShopLookedUpMayBeAnotherWhenARequestIsRepeated() {
    var first = shop.take(REQUEST);
    var later =
        new Request(
            ID,
            REQUEST.actor(),
            REQUEST.caseId(),
            Requests.forBothCups(GoodsState.NOT_SHIPPED).order(),
            new Customer(REQUEST.customer().id(), "gold", 7),
            REQUEST.request(),
            Option.none());

    assertThat(shop.take(later)).isEqualTo(first);
  }

  @Test
  void whatWasRefusedHasNotUsedItsId() {
    shop.give(REQUEST);
    var id = new CommandId("later");

    assertThat(shop.give(new Withdraw(id, Requests.CUSTOMER)).getLeft())
        .isInstanceOf(Refusal.NotAllowedNow.class);
    assertThat(shop.give(new Complain(id, Requests.CUSTOMER)).isRight()).isTrue();
  }

  @Test
  void aProviderThatSaysTwoThingsUnderOneIdIsShownToPeople() {
    world.provider = leg -> Treatment.open(LegAnswer.UNCERTAIN);
    shop.give(REQUEST);
    assertThat(shop.hear(says(LegAnswer.ACCEPTED))).isInstanceOf(Taken.Heard.class);

    assertThat(shop.hear(says(LegAnswer.CONFIRMED)))
        .isEqualTo(new Taken.SetAside("refused: IdUsedBefore"));
    assertThat(shop.strays())
        .containsExactly("alipay evt-1 about case-1: a leg moved (refused: IdUsedBefore)");
    assertThat(shop.story()).endsWith("RefundAccepted");
  }

  private static Answer says(LegAnswer answer) {
    return new Answer(
        "alipay",
        "evt-1",
        new CaseId("case-1"),
        "a leg moved",
        id -> new AnswerLeg(id, ALIPAY, LEG, answer));
  }

  private static Request asking(String reason, int cups) {
    var asked = REQUEST.request();
    return with(
        REQUEST.actor(),
        new AfterSaleRequest(
            asked.by(),
            asked.kind(),
            new Reason(reason),
            asked.goods(),
            asked.condition(),
            List.of(new RequestedLine(new LineId("cups"), cups)),
            HashSet.empty()));
  }

  private static Request by(String actor, Role role) {
    return with(new Actor(actor, role), REQUEST.request());
  }

  private static Request with(Actor actor, AfterSaleRequest request) {
    return new Request(
        ID, actor, REQUEST.caseId(), REQUEST.order(), REQUEST.customer(), request, REQUEST.rate());
  }
}
