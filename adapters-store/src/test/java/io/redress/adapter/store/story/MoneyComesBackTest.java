package io.redress.adapter.store.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.payment.memory.Treatment;
import io.redress.casework.CaseView;
import io.redress.lifecycle.CaseCommand.AnswerLeg;
import io.redress.lifecycle.CaseCommand.Request;
import io.redress.lifecycle.CommandId;
import io.redress.lifecycle.Outcome;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.port.LegView;
import io.redress.port.PaymentGateway;
import io.redress.port.Submission;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;
import io.redress.sla.ClockName;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** 50.00 go back to Alipay, the case is closed, and days later the money comes back to the shop. */
class MoneyComesBackTest {

  private static final Request REQUEST = Requests.forOneCup("changed-mind");
  private static final LegId FIRST = new LegId("case-1-1");
  private static final Actor FINANCE = new Actor("finance-1", Role.FINANCE);
  private static final Actor ALIPAY = new Actor("alipay", Role.PROVIDER);

  private final World world = new World();

  @Test
  void takenBackAfterTheCaseWasClosedGoesByAnotherRouteAndClosesAgain() {
    var shop = new Shop(world);
    shop.give(REQUEST);
    shop.payments.takeBack(FIRST);
    assertThat(shop.paidFor(Requests.ALIPAY)).isEqualTo("0.00");

    shop.pass(Duration.ofDays(3));
    assertThat(shop.asked)
        .containsExactly(
            "refund case-1-1 by original", "query case-1-1", "refund case-1-2 by store-balance");
    assertThat(shop.story())
        .endsWith(
            "RefundConfirmed",
            "CaseClosed",
            "SurveySent",
            "RefundReturned",
            "RouteChanged",
            "RefundConfirmed",
            "CaseClosed");
    assertThat(shop.paidFor(Requests.ALIPAY)).isEqualTo("50.00");
    assertThat(shop.reminded()).containsExactly(ClockName.REFUND_EXECUTION);
    assertThat(shop.told())
        .containsExactly(
            "request-received", "refund-ordered", "refund-confirmed", "survey", "refund-confirmed");

    shop.pass(Duration.ofDays(3));
    assertThat(shop.asked).hasSize(4).endsWith("query case-1-2");
    assertThat(shop.story()).endsWith("RefundConfirmed", "CaseClosed");
  }

  @Test
  void aProviderThatTellsByItselfIsHeardAtOnce() {
    var shop = new Shop(world);
    shop.give(REQUEST);
    shop.payments.takeBack(FIRST);
    var notice = new AnswerLeg(new CommandId("notice-1"), ALIPAY, FIRST, LegAnswer.DECLINED);
    shop.give(notice);
    shop.give(notice);

    assertThat(shop.story())
        .endsWith("CaseClosed", "RefundReturned", "RouteChanged", "RefundConfirmed", "CaseClosed");
    shop.pass(Duration.ofDays(3));
    assertThat(shop.asked)
        .containsExactly(
            "refund case-1-1 by original", "refund case-1-2 by store-balance", "query case-1-2");
  }

  @Test
  void whatHasStayedConfirmedIsAskedAboutOnceAndNeverSentAgain() {
    var shop = new Shop(world);
    shop.give(REQUEST);
    shop.pass(Duration.ofDays(3).minusSeconds(1));
    assertThat(shop.asked).containsExactly("refund case-1-1 by original");

    shop.pass(Duration.ofSeconds(1));
    shop.pass(Duration.ofDays(3));
    assertThat(shop.asked).containsExactly("refund case-1-1 by original", "query case-1-1");
    assertThat(shop.view())
        .extracting(CaseView::state)
        .extracting("outcome")
        .isEqualTo(Outcome.REFUNDED);
  }

  @Test
  void aProviderThatHasForgottenOrCannotSayIsNotAskedAgain() {
    for (var view : new LegView[] {new LegView.Absent(true), new LegView.NotSupported()}) {
      world.gateway = gateway -> new Looking(gateway, view, true);
      var shop = new Shop(world);
      shop.give(REQUEST);
      shop.payments.takeBack(FIRST);
      shop.pass(Duration.ofDays(3));
      shop.pass(Duration.ofDays(3));
      assertThat(shop.asked).containsExactly("refund case-1-1 by original", "query case-1-1");
      assertThat(shop.story()).endsWith("CaseClosed", "SurveySent");
    }
  }

  @Test
  void anAnswerThatCannotBeReadOrIsVagueIsAskedForAgain() {
    for (var view :
        new LegView[] {
          new LegView.Unreadable("what?"),
          LegView.found(LegAnswer.UNCERTAIN),
          new LegView.Absent(false)
        }) {
      world.gateway = gateway -> new Looking(gateway, view, true);
      var shop = new Shop(world);
      shop.give(REQUEST);
      shop.pass(Duration.ofDays(3));
      assertThat(shop.asked).containsExactly("refund case-1-1 by original", "query case-1-1");

      shop.pass(Duration.ofMinutes(1));
      assertThat(shop.asked)
          .containsExactly("refund case-1-1 by original", "query case-1-1", "query case-1-1");
      assertThat(shop.story()).endsWith("CaseClosed", "SurveySent");
    }
  }

  @Test
  void aProviderThatCannotTakeBackIsNotAsked() {
    world.gateway = gateway -> new Looking(gateway, LegView.found(LegAnswer.DECLINED), false);
    var shop = new Shop(world);
    shop.give(REQUEST);
    shop.pass(Duration.ofDays(3));
    assertThat(shop.asked).containsExactly("refund case-1-1 by original");
    assertThat(shop.story()).endsWith("CaseClosed", "SurveySent");
  }

  @Test
  void whatFinanceConfirmedIsNotPaidAgainWhenItsProviderDeclinesItLater() {
    world.provider = leg -> Treatment.open(LegAnswer.UNCERTAIN);
    world.gateway = NeverTakesBack::new;
    var shop = new Shop(world);
    shop.give(REQUEST);
    shop.give(new AnswerLeg(new CommandId("by-hand"), FINANCE, FIRST, LegAnswer.CONFIRMED));
    shop.payments.settle(FIRST, LegAnswer.DECLINED);
    shop.pass(Duration.ofDays(3));

    assertThat(shop.asked)
        .containsExactly("refund case-1-1 by original", "query case-1-1", "query case-1-1");
    assertThat(shop.story())
        .endsWith("RefundConfirmed", "CaseClosed", "SurveySent", "RefundDoubted");
    assertThat(shop.reminded()).containsExactly(ClockName.QUESTION);
  }

  /** A gateway of which nothing comes back that it has confirmed. */
  private record NeverTakesBack(PaymentGateway gateway) implements PaymentGateway {

    @Override
    public Submission refund(RefundLeg leg) {
      return gateway.refund(leg);
    }

    @Override
    public LegView query(RefundLeg leg) {
      return gateway.query(leg);
    }

    @Override
    public boolean canTakeBack(RefundLeg leg) {
      return false;
    }
  }

  /** A gateway that always says the same of a leg. */
  private record Looking(PaymentGateway gateway, LegView view, boolean isFickle)
      implements PaymentGateway {

    @Override
    public Submission refund(RefundLeg leg) {
      return gateway.refund(leg);
    }

    @Override
    public LegView query(RefundLeg leg) {
      gateway.query(leg);
      return view;
    }

    @Override
    public boolean canTakeBack(RefundLeg leg) {
      return isFickle;
    }
  }
}
