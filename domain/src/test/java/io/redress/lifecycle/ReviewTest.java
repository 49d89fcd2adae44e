package io.redress.lifecycle;

import static io.redress.Shop.AGENT;
import static io.redress.Shop.FINANCE;
import static io.redress.Shop.NOW;
import static io.redress.Shop.SUPERVISOR;
import static io.redress.Shop.cny;
import static io.redress.lifecycle.CaseSpecification.given;
import static io.redress.lifecycle.Cases.ID;

import io.redress.Shop;
import io.redress.decision.Decision.Because;
import io.redress.goods.GoodsState;
import io.redress.lifecycle.CaseCommand.Approve;
import io.redress.lifecycle.CaseCommand.Reject;
import io.redress.lifecycle.CaseEvent.Approved;
import io.redress.lifecycle.CaseEvent.CaseClosed;
import io.redress.lifecycle.CaseEvent.InterceptAsked;
import io.redress.lifecycle.CaseEvent.Rejected;
import io.redress.party.Role;
import io.redress.table.Wording;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class ReviewTest {

  @Test
  void exactlyTheLimitIsWithinAuthority() {
    Cases.inReview()
        .when(new Approve(ID, SUPERVISOR), NOW)
        .then(new Approved(SUPERVISOR), Cases.refundOrdered());
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
        .then(new Approved(FINANCE), Cases.refundOrdered());
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
            CaseDecider.decide(policy, new AfterSaleCase.NotOpened(), asked, NOW)
                .get()
                .toJavaArray(CaseEvent[]::new))
        .when(new Approve(ID, SUPERVISOR), NOW)
        .then(new Approved(SUPERVISOR), new InterceptAsked(Cases.WAREHOUSE_INQUIRY));
  }

  @Test
  void aPersonWhoRejectsSaysWhy() {
    var wording = new Wording("The seal was broken.", "封条已破。");
    Cases.inReview()
        .when(new Reject(ID, AGENT, wording), NOW)
        .then(
            new Rejected(new Because("review", "person", Option.of(wording))),
            new CaseClosed(Outcome.REJECTED));
  }
}
