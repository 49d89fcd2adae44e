package io.redress.lifecycle;

import static io.redress.Shop.AGENT;
import static io.redress.Shop.FINANCE;
import static io.redress.Shop.NOW;
import static io.redress.Shop.SUPERVISOR;
import static io.redress.Shop.cny;
import static io.redress.lifecycle.CaseSpecification.given;
import static io.redress.lifecycle.Cases.ID;
import static io.redress.lifecycle.Cases.end;
import static io.redress.lifecycle.Cases.runs;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.OrderDraft;
import io.redress.Shop;
import io.redress.decision.Decision.Because;
import io.redress.goods.GoodsState;
import io.redress.lifecycle.CaseCommand.Approve;
import io.redress.lifecycle.CaseCommand.Reject;
import io.redress.lifecycle.CaseCommand.Request;
import io.redress.lifecycle.CaseEvent.Approved;
import io.redress.lifecycle.CaseEvent.InterceptAsked;
import io.redress.lifecycle.CaseEvent.Rejected;
import io.redress.money.ExchangeRate;
import io.redress.party.Role;
import io.redress.policy.PolicyId;
import io.redress.table.Wording;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class ReviewTest {

  @Test
  void exactlyTheLimitIsWithinAuthority() {
    Cases.inReview()
        .when(new Approve(ID, SUPERVISOR), NOW)
        .then(new Approved(SUPERVISOR, cny(200_00)), Cases.refundOrdered());
  }

  @Test
  void oneFenAboveTheLimitIsRefused() {
    given(Shop.policy().limit(Role.SUPERVISOR, 199_99).policy())
        .and(Cases.inReview().past().toJavaArray(CaseEvent[]::new))
        .when(new Approve(ID, SUPERVISOR), NOW)
        .thenRefused(
            new Refusal.AboveAuthority(Role.SUPERVISOR, cny(200_00), Option.of(cny(199_99))));
  }

  @Test
  void theRoleBelowIsRefusedWithItsOwnLimit() {
    Cases.inReview()
        .when(new Approve(ID, AGENT), NOW)
        .thenRefused(new Refusal.AboveAuthority(Role.AGENT, cny(200_00), Option.of(cny(100_00))));
  }

  @Test
  void theRoleAboveMayApproveToo() {
    Cases.inReview()
        .when(new Approve(ID, FINANCE), NOW)
        .then(new Approved(FINANCE, cny(200_00)), Cases.refundOrdered());
  }

  @Test
  void aRoleWithoutALimitMayApproveNothing() {
    given(Shop.policy().noLimits().policy())
        .and(Cases.inReview().past().toJavaArray(CaseEvent[]::new))
        .when(new Approve(ID, FINANCE), NOW)
        .thenRefused(new Refusal.AboveAuthority(Role.FINANCE, cny(200_00), Option.none()));
  }

  @Test
  void whatAPersonApprovesStillGoesByItsPath() {
    var policy = Shop.policy().policy();
    var asked = Cases.request(Shop.refund("special", GoodsState.NOT_SHIPPED));
    given(
            policy,
            CaseDecider.decide(policy, new AfterSaleCase.NotOpened(), asked, Circumstances.at(NOW))
                .get()
                .toJavaArray(CaseEvent[]::new))
        .when(new Approve(ID, SUPERVISOR), NOW)
        .then(
            new Approved(SUPERVISOR, cny(200_00)),
            new InterceptAsked(runs(Cases.WAREHOUSE_INQUIRY)));
  }

  @Test
  void aRateThatIsNotNeededIsNotUsed() {
    var dollars =
        new ExchangeRate(
            Currency.getInstance("CNY"), Currency.getInstance("USD"), new BigDecimal("0.14"));
    var asked = Cases.request(Shop.refund("special", GoodsState.RECEIVED));
    Cases.notOpened()
        .when(
            new Request(
                asked.id(),
                asked.actor(),
                asked.caseId(),
                asked.order(),
                asked.customer(),
                asked.request(),
                Option.of(dollars)),
            NOW)
        .then(Cases.inReview().past().toJavaArray(CaseEvent[]::new))
        .when(new Approve(ID, SUPERVISOR), NOW)
        .then(new Approved(SUPERVISOR, cny(200_00)), Cases.refundOrdered());
  }

  @Test
  void anAmountInAnotherCurrencyIsApprovedByWhatItIsWorth() {
    var rate =
        new ExchangeRate(
            Currency.getInstance("USD"), Currency.getInstance("CNY"), new BigDecimal("7.00"));
    var asked = Shop.refund("special", GoodsState.RECEIVED);
    var order = OrderDraft.in("USD").line("A", 14_29, 2).paidBy("card", 28_58).order();
    var claim =
        new Claim(
            Cases.CASE,
            new PolicyId("shop", "1"),
            order,
            Shop.customer("regular"),
            asked,
            Option.of(rate),
            Shop.CUSTOMER,
            NOW);
    var opened =
        Cases.notOpened()
            .when(
                new Request(
                    ID,
                    Shop.CUSTOMER,
                    Cases.CASE,
                    order,
                    Shop.customer("regular"),
                    asked,
                    Option.of(rate)),
                NOW)
            .decision();
    assertThat(opened.map(events -> events.head())).contains(new CaseEvent.Requested(claim));
    Cases.notOpened()
        .and(opened.getOrElse(List.empty()).toJavaArray(CaseEvent[]::new))
        .when(new Approve(ID, SUPERVISOR), NOW)
        .thenRefused(
            new Refusal.AboveAuthority(Role.SUPERVISOR, cny(200_06), Option.of(cny(200_00))));
  }

  @Test
  void aPersonWhoRejectsSaysWhy() {
    var wording = new Wording("The seal was broken.", "封条已破。");
    Cases.inReview()
        .when(new Reject(ID, SUPERVISOR, wording), NOW)
        .then(
            new Rejected(new Because("review", "person", Option.of(wording))),
            end(Outcome.REJECTED));
  }
}
