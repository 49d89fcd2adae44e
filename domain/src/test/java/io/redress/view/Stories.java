package io.redress.view;

import io.redress.Shop;
import io.redress.goods.GoodsState;
import io.redress.goods.ReturnFreight;
import io.redress.goods.ReturnMilestone;
import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.CaseCommand.AnswerLeg;
import io.redress.lifecycle.CaseCommand.Approve;
import io.redress.lifecycle.CaseCommand.PassDeadline;
import io.redress.lifecycle.CaseCommand.ReportReturn;
import io.redress.lifecycle.CaseCommand.Request;
import io.redress.lifecycle.CaseCommand.SupplyTracking;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.CommandId;
import io.redress.party.Actor;
import io.redress.policy.Policy;
import io.redress.port.CaseJournal.Entry;
import io.redress.request.AfterSaleRequest;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.LegId;
import io.redress.sla.ClockName;
import io.redress.sla.Deadline;
import io.redress.sla.OnBreach;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;

/** Cases of the shop of the tests, told by hand. */
final class Stories {

  static final CaseId CASE = new CaseId("K-1");

  private Stories() {}

  static Walk opened(Policy policy, AfterSaleRequest request) {
    return opened(policy, request, CASE);
  }

  static Walk opened(Policy policy, AfterSaleRequest request, CaseId caseId) {
    return opened(policy, request, caseId, "regular");
  }

  private static Walk opened(Policy policy, AfterSaleRequest request, CaseId caseId, String tier) {
    return Walk.start(policy)
        .give(id ->
            new Request(
                id,
                Shop.CUSTOMER,
                caseId,
                Shop.order().order(),
                Shop.customer(tier),
                request,
                Option.none()));
  }

  /** All 200.00 for goods that are kept, in two legs: Alipay 150.00, gift card 50.00. */
  static Walk settling() {
    return opened(Shop.policy().policy(), Shop.refund("unwanted", GoodsState.RECEIVED));
  }

  static Walk leg(Walk walk, int number, LegAnswer answer) {
    return walk.give(id -> new AnswerLeg(id, Shop.PROVIDER, new LegId("K-1-" + number), answer));
  }

  /** A day later both legs are confirmed. */
  static Walk refunded() {
    return refunded(settling());
  }

  static Walk refunded(Walk settling) {
    var later = settling.later(Duration.ofDays(1));
    return leg(leg(later, 1, LegAnswer.CONFIRMED), 2, LegAnswer.CONFIRMED);
  }

  /** 200.00 of which two people must approve. */
  static Walk inReview() {
    return opened(
        Shop.policy().dualAbove(150_00).policy(), Shop.refund("special", GoodsState.RECEIVED));
  }

  static Walk approved(Walk walk, Actor by) {
    return walk.give(id -> new Approve(id, by));
  }

  /** Goods that came back and were inspected, an hour between any two events. */
  static Walk returned() {
    var hour = Duration.ofHours(1);
    return opened(Shop.policy().policy(), Shop.returnRefund("unwanted"))
        .later(hour)
        .give(id -> new SupplyTracking(id, Shop.CUSTOMER, "SF123"))
        .later(hour)
        .give(id -> new ReportReturn(id, Shop.WAREHOUSE, ReturnMilestone.SIGNATURE))
        .later(hour)
        .give(id -> new ReportReturn(id, Shop.INSPECTOR, ReturnMilestone.INSPECTION));
  }

  /** Goods that were sent an hour after the return was authorised; that earns a coupon. */
  static Walk sentSoon() {
    return opened(Shop.policy().quickReturn(10_00, 12).policy(), Shop.returnRefund("unwanted"))
        .later(Duration.ofHours(1))
        .give(id -> new SupplyTracking(id, Shop.CUSTOMER, "SF123"));
  }

  /** The courier asked 12.00 for the way back, and the merchant prepaid it. */
  static Walk sentWithALabel() {
    var label = new ReturnFreight(Shop.cny(12_00), ReturnFreight.PrepaidBy.MERCHANT);
    return opened(Shop.policy().policy(), Shop.returnRefund("unwanted"))
        .give(id -> new SupplyTracking(id, Shop.CUSTOMER, "SF123", Option.of(label)));
  }

  /** The customer is reminded of goods to send, and the courier of an answer. */
  static Seq<Entry> reminded() {
    var walk = opened(Shop.policy().policy(), Shop.returnRefund("unwanted"));
    var clocks = ((AfterSaleCase.AwaitingReturn) walk.state()).clocks();
    return List.of(Shop.CUSTOMER, Shop.COURIER, Shop.FINANCE)
        .foldLeft(
            walk,
            (to, whom) ->
                to.with(
                    Actor.SYSTEM,
                    new CommandId("r-" + whom.id()),
                    new CaseEvent.Reminded(
                        new Deadline(
                            ClockName.RETURN_DISPATCH, whom.role(), to.now(), OnBreach.REMIND),
                        clocks)))
        .log();
  }

  /** Money went at the scan, and the parcel turns out not to be as it should be. */
  static Seq<Entry> fellShort() {
    return opened(Shop.policy().policy(), Shop.returnRefund("unwanted"), CASE, "gold")
        .give(id -> new SupplyTracking(id, Shop.CUSTOMER, "SF123"))
        .give(id -> new ReportReturn(id, Shop.COURIER, ReturnMilestone.SCAN))
        .give(id ->
            new ReportReturn(id, Shop.WAREHOUSE, ReturnMilestone.SIGNATURE, List.empty(), true))
        .log();
  }

  /** Finance confirms what the provider then declines. */
  static Seq<Entry> doubted() {
    var leg = new LegId("K-1-1");
    return settling()
        .give(id -> new AnswerLeg(id, Shop.FINANCE, leg, LegAnswer.CONFIRMED))
        .give(id -> new AnswerLeg(id, Shop.PROVIDER, leg, LegAnswer.DECLINED))
        .log();
  }

  /** Money that nobody confirmed to have arrived. */
  static Seq<Entry> lateMoney() {
    return refunded()
        .later(Duration.ofDays(30))
        .give(id -> new PassDeadline(id, Actor.SYSTEM, ClockName.ARRIVAL))
        .log();
  }
}
