package io.redress.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.Shop;
import io.redress.goods.GoodsState;
import io.redress.lifecycle.CaseCommand.Escalate;
import io.redress.lifecycle.CaseCommand.Reject;
import io.redress.party.Actor;
import io.redress.port.CaseJournal.Entry;
import io.redress.settlement.LegAnswer;
import io.redress.table.Wording;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Stories, line by line. */
class TimelineTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  @Test
  void aCustomerReadsHowAReturnWent() {
    assertThat(en(Stories.returned().log(), Audience.CUSTOMER))
        .containsExactly(
            "you: Your request was received: return and refund (A × 2)",
            "you: Your request was approved: return and refund, CNY 200.00",
            "you: Please send the goods back (last day: 2026-11-29)",
            "you: The goods were sent back, tracking number SF123",
            "the shop: The goods arrived with the shop",
            "the shop: The goods that came back were inspected",
            "the shop: Your refund is under way: CNY 150.00 back the way it was paid,"
                + " CNY 50.00 back the way it was paid");
    assertThat(zh(Stories.returned().log(), Audience.CUSTOMER))
        .containsExactly(
            "您：已收到您的申请：退货退款（A × 2）",
            "您：您的申请已通过：退货退款，CNY 200.00",
            "您：请寄回商品（最后一天：2026-11-29）",
            "您：商品已寄回，运单号 SF123",
            "商家：退货已签收",
            "商家：退货已验收",
            "商家：您的退款已发起：CNY 150.00 原路退回、CNY 50.00 原路退回");
  }

  @Test
  void aCouponIsPromisedUntilAMomentInTheZoneOfThePolicyAndThenGiven() {
    var log = Stories.sentSoon().log();
    assertThat(en(log, Audience.CUSTOMER).drop(3))
        .containsExactly(
            "you: Tell us the tracking number until 2026-11-22 22:00, and you get a coupon of CNY"
                + " 10.00",
            "you: The goods were sent back, tracking number SF123",
            "you: Thank you for sending the goods back soon: here is a coupon of CNY 10.00");
    assertThat(zh(log, Audience.CUSTOMER).drop(3))
        .containsExactly(
            "您：2026-11-22 22:00 前提供退货单号，即可获得 CNY 10.00 优惠券",
            "您：商品已寄回，运单号 SF123",
            "您：感谢您及时寄回商品，赠送您 CNY 10.00 优惠券");
    assertThat(en(log, Audience.STAFF).drop(3))
        .containsExactly(
            "customer B-1: A coupon of CNY 10.00 was promised for a tracking number until"
                + " 2026-11-22 22:00",
            "customer B-1: The goods were sent back, tracking number SF123",
            "customer B-1: The tracking number came in time: the customer gets a coupon of CNY"
                + " 10.00");
    assertThat(zh(log, Audience.STAFF).last()).isEqualTo("顾客 B-1：退货单号及时提供，赠送顾客 CNY 10.00 优惠券");
  }

  @Test
  void staffReadRulesLevelsAndNames() {
    var walk =
        Stories.inReview()
            .give(id -> new Escalate(id, Shop.SUPERVISOR))
            .give(id -> new Reject(id, Shop.FINANCE, new Wording("Not this time.", "本次不予支持。")));
    assertThat(en(walk.log(), Audience.STAFF))
        .containsExactly(
            "customer B-1: Asked for refund (A × 2) of order O1, reason special",
            "customer B-1: To review: refund, CNY 200.00, level supervisor, approvals needed 2;"
                + " by eligibility/special",
            "supervisor S-1: Passed up to finance",
            "finance F-1: Rejected by review/person: Not this time.",
            "finance F-1: Closed: rejected");
    assertThat(zh(walk.log(), Audience.STAFF))
        .containsExactly(
            "顾客 B-1：申请退款（A × 2），订单 O1，原因 special",
            "顾客 B-1：转人工审核：退款，CNY 200.00，级别：主管，需批准人数 2；依据 eligibility/special",
            "主管 S-1：升级至财务",
            "财务 F-1：拒绝，依据 review/person：本次不予支持。",
            "财务 F-1：结案：已拒绝");
    assertThat(en(walk.log(), Audience.CUSTOMER))
        .containsExactly(
            "you: Your request was received: refund (A × 2)",
            "you: We are looking at your request",
            "the shop: Your request was not granted: Not this time.",
            "the shop: Your request is closed");
  }

  @Test
  void theSecondOfTwoPeopleIsNoMatterOfTheCustomers() {
    var walk = Stories.approved(Stories.inReview(), Shop.SUPERVISOR);
    assertThat(en(walk.log(), Audience.FINANCE).last())
        .isEqualTo(
            "supervisor S-1: First approval by supervisor S-1: CNY 200.00;"
                + " a second person must agree");
    assertThat(en(walk.log(), Audience.CUSTOMER).last())
        .isEqualTo("you: We are looking at your request");
  }

  @Test
  void financeReadWhereTheMoneyIs() {
    var walk = Stories.leg(Stories.settling(), 1, LegAnswer.UNCERTAIN);
    assertThat(en(Stories.leg(walk, 1, LegAnswer.DECLINED).log(), Audience.FINANCE).drop(2))
        .containsExactly(
            "customer B-1: Refund ordered:"
                + " CNY 150.00 back the way it was paid (leg K-1-1, payment alipay),"
                + " CNY 50.00 back the way it was paid (leg K-1-2, payment gift-card)",
            "provider P-1: Not known whether it went, it will be asked about:"
                + " CNY 150.00 back the way it was paid (leg K-1-1, payment alipay)",
            "provider P-1: Declined by the provider:"
                + " CNY 150.00 back the way it was paid (leg K-1-1, payment alipay)",
            "provider P-1: Instead of leg K-1-1:"
                + " CNY 150.00 to the balance with the shop (leg K-1-3, payment alipay)");
    assertThat(en(Stories.leg(walk, 1, LegAnswer.DECLINED).log(), Audience.CUSTOMER).drop(3))
        .containsExactly(
            "the payment provider: This could not be sent: CNY 150.00 back the way it was paid",
            "the payment provider: Sent another way: CNY 150.00 to the balance with the shop");
  }

  @Test
  void anAuditorReadsTheCommandAndThePolicyAndHasTheWholeEntry() {
    var log = Stories.settling().log();
    var line = Timeline.of(log, Audience.AUDITOR, SHANGHAI).lines().get(1);
    assertThat(line.text().en())
        .isEqualTo(
            "Approved: refund, CNY 200.00, path keep-goods; by eligibility/unwanted"
                + " [command c-1, policy shop 1]");
    assertThat(line.text().zhCn())
        .isEqualTo("自动批准：退款，CNY 200.00，路径：仅退款；依据 eligibility/unwanted【命令 c-1，政策 shop 1】");
    assertThat(line.entry()).contains(log.get(1));
  }

  @Test
  void aLastDayIsADayInTheZoneOfTheShop() {
    // due 2026-11-29T02:00Z: at home in Shanghai on the 29th, in Los Angeles still on the 28th
    var log = Stories.opened(Shop.policy().policy(), Shop.returnRefund("unwanted")).log();
    assertThat(Timeline.of(log, Audience.CUSTOMER, ZoneId.of("America/Los_Angeles")).lines())
        .last()
        .extracting(line -> line.text().en())
        .isEqualTo("Please send the goods back (last day: 2026-11-28)");
  }

  @Test
  void aDeadlineAtMidnightBelongsToTheDayThatEnds() {
    // due 2026-11-29T02:00Z, which is midnight ten hours further east
    var log = Stories.opened(Shop.policy().policy(), Shop.returnRefund("unwanted")).log();
    assertThat(Timeline.of(log, Audience.CUSTOMER, ZoneId.of("-02:00")).lines().last().text().en())
        .isEqualTo("Please send the goods back (last day: 2026-11-28)");
  }

  @Test
  void theCustomerIsRemindedOnlyOfWhatTheCustomerMustDo() {
    assertThat(en(Stories.reminded(), Audience.CUSTOMER).drop(3))
        .containsExactly(
            "the shop: We remind you of sending the goods back (last day: 2026-11-29)");
    assertThat(en(Stories.reminded(), Audience.STAFF).drop(3))
        .containsExactly(
            "system: Reminded customer: sending the goods back",
            "system: Reminded courier: sending the goods back",
            "system: Reminded finance: sending the goods back");
  }

  @Test
  void anAgentWhoAsksForTheCustomerIsTheShop() {
    assertThat(Names.partyOf(Shop.AGENT.role())).isEqualTo(new Wording("the shop", "商家"));
    assertThat(Names.of(Actor.SYSTEM)).isEqualTo(new Wording("system", "系统"));
  }

  @Test
  void aRuleSpeaksToTheCustomerInItsOwnWords() {
    var walk = Stories.opened(Shop.policy().policy(), Shop.refund("cheating", GoodsState.RECEIVED));
    assertThat(zh(walk.log(), Audience.CUSTOMER).get(1)).isEqualTo("您：您的申请未通过：该原因不支持。");
  }

  @Test
  void aCaseThatWasNeverOpenedHasNoStory() {
    assertThat(Timeline.of(List.empty(), Audience.AUDITOR, SHANGHAI).lines()).isEmpty();
  }

  private static Seq<String> en(Seq<Entry> log, Audience audience) {
    return Timeline.of(log, audience, SHANGHAI)
        .lines()
        .map(line -> line.by().en() + ": " + line.text().en());
  }

  private static Seq<String> zh(Seq<Entry> log, Audience audience) {
    return Timeline.of(log, audience, SHANGHAI)
        .lines()
        .map(line -> line.by().zhCn() + "：" + line.text().zhCn());
  }
}
