package io.redress.adapter.store.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.adapter.payment.memory.Treatment;
import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.CaseCommand.AnswerLeg;
import io.redress.lifecycle.CaseCommand.Request;
import io.redress.lifecycle.CommandId;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.LegId;
import io.redress.settlement.Route;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Whatever a provider answers, and wherever Redress is stopped, 50.00 goes back once. */
class MoneyMovesOnceTest {

  /** What a process had claimed that has ended is anybody's again after so long. */
  private static final Duration LEASE = Duration.ofMinutes(1);

  private static final Request REQUEST = Requests.forOneCup("changed-mind");

  private final World world = new World();

  @Test
  void aDeclinedLegTakesTheNextRoute() {
    world.provider =
        leg ->
            Treatment.open(
                leg.route() == Route.ORIGINAL ? LegAnswer.DECLINED : LegAnswer.CONFIRMED);
    var shop = new Shop(world);
    shop.give(REQUEST);

    assertThat(shop.asked)
        .containsExactly("refund case-1-1 by original", "refund case-1-2 by store-balance");
    assertThat(shop.story())
        .endsWith(
            "RefundOrdered", "RefundDeclined", "RouteChanged", "RefundConfirmed", "CaseClosed");
    assertThat(shop.paidFor(Requests.ALIPAY)).isEqualTo("50.00");
  }

  @Test
  void whereNoRouteIsLeftFinancePaysByHandAndSaysSo() {
    world.provider = leg -> Treatment.open(LegAnswer.DECLINED);
    var shop = new Shop(world);
    shop.give(REQUEST);
    assertThat(shop.view().state()).isInstanceOf(AfterSaleCase.Settling.class);

    shop.give(confirmed("by-hand", new Actor("finance-1", Role.FINANCE), "case-1-2"));
    assertThat(shop.story())
        .endsWith("RefundDeclined", "OtherRouteAsked", "RefundConfirmed", "CaseClosed");
    assertThat(shop.paidFor(Requests.ALIPAY)).isEqualTo("0.00");
  }

  @Test
  void anUncertainLegThatWasPaidIsQueriedAndNeverSentAgain() {
    world.provider = leg -> Treatment.unheard(LegAnswer.CONFIRMED);
    var shop = new Shop(world);
    shop.give(REQUEST);

    assertThat(shop.asked).containsExactly("refund case-1-1 by original", "query case-1-1");
    assertThat(shop.story())
        .endsWith("RefundOrdered", "RefundUncertain", "RefundConfirmed", "CaseClosed");
    assertThat(shop.paidFor(Requests.ALIPAY)).isEqualTo("50.00");
  }

  @Test
  void anUncertainLegThatWasNotPaidTakesTheNextRoute() {
    world.provider =
        leg ->
            leg.route() == Route.ORIGINAL
                ? Treatment.unheard(LegAnswer.DECLINED)
                : Treatment.open(LegAnswer.CONFIRMED);
    var shop = new Shop(world);
    shop.give(REQUEST);

    assertThat(shop.asked)
        .containsExactly(
            "refund case-1-1 by original", "query case-1-1", "refund case-1-2 by store-balance");
    assertThat(shop.paidFor(Requests.ALIPAY)).isEqualTo("50.00");
  }

  @Test
  void anUncertainLegThatStaysVagueIsQueriedAgainWhenItsDeadlinePasses() {
    world.provider = leg -> Treatment.open(LegAnswer.UNCERTAIN);
    var shop = new Shop(world);
    shop.give(REQUEST);
    assertThat(shop.asked).containsExactly("refund case-1-1 by original", "query case-1-1");

    shop.payments.settle(new LegId("case-1-1"), LegAnswer.CONFIRMED);
    shop.pass(Duration.ofDays(7));
    assertThat(shop.asked)
        .containsExactly("refund case-1-1 by original", "query case-1-1", "query case-1-1");
    assertThat(shop.story())
        .endsWith("RefundUncertain", "DeadlinePassed", "RefundConfirmed", "CaseClosed");
    assertThat(shop.paidFor(Requests.ALIPAY)).isEqualTo("50.00");
  }

  @Test
  void anAcceptedLegOfWhichNothingIsHeardIsQueriedWhenItsDeadlinePasses() {
    world.provider = leg -> Treatment.open(LegAnswer.ACCEPTED);
    var shop = new Shop(world);
    shop.give(REQUEST);
    shop.payments.settle(new LegId("case-1-1"), LegAnswer.CONFIRMED);
    shop.pass(Duration.ofDays(7));

    assertThat(shop.asked).containsExactly("refund case-1-1 by original", "query case-1-1");
    assertThat(shop.story())
        .endsWith("RefundAccepted", "DeadlinePassed", "RefundConfirmed", "CaseClosed");
  }

  @Test
  void aCrashBeforeTheEffectIsMarkedDonePaysOnce() {
    world.journal = CrashingJournal::new;
    var shop = new Shop(world);
    shop.take(REQUEST);
    assertThatThrownBy(shop::work).isInstanceOf(Crash.class);
    shop.work();
    assertThat(shop.asked).containsExactly("refund case-1-1 by original");

    shop.pass(LEASE);
    assertThat(shop.asked)
        .containsExactly("refund case-1-1 by original", "refund case-1-1 by original");
    assertThat(shop.story()).endsWith("RefundOrdered", "RefundConfirmed", "CaseClosed");
    assertThat(shop.paidFor(Requests.ALIPAY)).isEqualTo("50.00");
    assertThat(shop.told())
        .containsExactly("request-received", "refund-ordered", "refund-confirmed");
  }

  @Test
  void aCrashBeforeTheAnswerIsTakenPaysOnce() {
    world.gateway = CrashingGateway::new;
    var shop = new Shop(world);
    shop.take(REQUEST);
    assertThatThrownBy(shop::work).isInstanceOf(Crash.class);
    assertThat(shop.story()).endsWith("RefundOrdered");

    shop.pass(LEASE);
    assertThat(shop.story()).endsWith("RefundOrdered", "RefundConfirmed", "CaseClosed");
    assertThat(shop.paidFor(Requests.ALIPAY)).isEqualTo("50.00");
  }

  @Test
  void aProviderThatSaysTheSameThriceIsHeardOnce() {
    world.provider = leg -> Treatment.open(LegAnswer.ACCEPTED);
    var shop = new Shop(world);
    shop.give(REQUEST);
    var provider = new Actor("alipay", Role.PROVIDER);
    shop.give(confirmed("webhook-1", provider, "case-1-1"));
    shop.give(confirmed("webhook-1", provider, "case-1-1"));
    shop.give(confirmed("webhook-2", provider, "case-1-1"));

    assertThat(shop.story())
        .endsWith("RefundOrdered", "RefundAccepted", "RefundConfirmed", "CaseClosed");
  }

  private static AnswerLeg confirmed(String id, Actor by, String leg) {
    return new AnswerLeg(new CommandId(id), by, new LegId(leg), LegAnswer.CONFIRMED);
  }
}
