package io.redress.simulator.stress;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.decision.Unanswerable;
import io.redress.goods.GoodsState;
import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.CaseCommand;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.CommandId;
import io.redress.lifecycle.Refusal;
import io.redress.money.Money;
import io.redress.order.Delivery;
import io.redress.order.LineId;
import io.redress.order.Order;
import io.redress.order.OrderDiscount;
import io.redress.order.OrderLine;
import io.redress.order.Presale;
import io.redress.order.Tender;
import io.redress.party.Actor;
import io.redress.party.CustomerId;
import io.redress.party.Role;
import io.redress.property.GoodSense;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Evidence;
import io.redress.request.Reason;
import io.redress.request.RequestKind;
import io.redress.request.RequestedLine;
import io.redress.simulator.story.Lived.Refused;
import io.redress.simulator.stress.Promise.Invariant;
import io.redress.simulator.stress.Promise.Sense;
import io.redress.table.Wording;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Single sentences of what stress tells. */
class SentencesTest {

  private static final Currency CNY = Currency.getInstance("CNY");
  private static final Instant BEGIN = Instant.parse("2026-06-10T02:00:00Z");
  private static final CommandId ID = new CommandId("C1.1");

  private static Money yuan(long amount) {
    return new Money(amount * 100, CNY);
  }

  @ParameterizedTest
  @CsvSource({
    "PT0S, at once, 开始时",
    "PT59S, at once, 开始时",
    "PT1M, after 1 min, 1 分钟后",
    "PT1H29M, after 1 h 29 min, 1 小时 29 分钟后",
    "PT24H, after 1 d, 1 天后",
    "PT25H1M, after 1 d 1 h, 1 天 1 小时后",
    "PT24H5M, after 1 d, 1 天后",
    "PT744H, after 31 d, 31 天后",
  })
  void timesAreCountedFromTheBegin(Duration time, String en, String zhCn) {
    assertThat(Elapsed.after(time)).isEqualTo(new Wording(en, zhCn));
  }

  @Test
  void aPlainOrderIsShort() {
    var line = OrderLine.of("L1", "sku-1", 1, yuan(100));
    var order =
        Order.in(CNY, "O1", BEGIN.minus(Duration.ofDays(3)))
            .channel("web")
            .region("CN")
            .paid(Option.of(BEGIN.minus(Duration.ofDays(3))))
            .lines(List.of(line))
            .paidBy(Tender.of("T1", "card", yuan(100)))
            .build();

    assertThat(new OrderText(order, BEGIN, Option.of(order)).text())
        .isEqualTo(
            new Wording(
                "Order O1: L1 1 × CNY 100.00; paid CNY 100.00 by card; paid 3 d before, not sent.",
                "订单 O1：L1 1 × CNY 100.00；支付 CNY 100.00（card）；3 天前付款，未发货。"));
  }

  @Test
  void anOrderSaysWhateverIsOutOfTheOrdinary() {
    var plain =
        Order.in(CNY, "O9", BEGIN)
            .channel("web")
            .region("CN")
            .lines(List.of(OrderLine.of("L1", "sku-1", 1, yuan(1))))
            .paidBy(Tender.of("T1", "card", yuan(1)))
            .build();
    var order =
        Order.in(CNY, "O1", BEGIN.minus(Duration.ofDays(9)))
            .channel("live")
            .region("US")
            .paid(Option.of(BEGIN.minus(Duration.ofDays(9))))
            .dispatched(Option.of(BEGIN.minus(Duration.ofDays(8))))
            .lastSeen(Option.of(BEGIN.minus(Duration.ofHours(30))))
            .lines(
                List.of(
                    OrderLine.of("L1", "sku-1", 2, yuan(100))
                        .category("food.fresh")
                        .flags("fresh", "custom-made"),
                    OrderLine.of("L2", "sku-2", 1, yuan(50)).less(yuan(5))))
            .discounts(List.of(OrderDiscount.of("D1", yuan(25)).as(OrderDiscount.Kind.COUPON)))
            .delivery(Delivery.of(yuan(12)))
            .presale(
                new Presale(
                    Presale.Stage.DEPOSIT_PAID, Option.of(yuan(30)), Presale.Kind.PREPAYMENT))
            .outstanding(yuan(202))
            .tenders(
                List.of(
                    Tender.of("T1", "alipay", yuan(10)),
                    Tender.of("T2", "store-balance", yuan(20))))
            .build();

    assertThat(new OrderText(order, BEGIN, Option.of(plain)).text())
        .isEqualTo(
            new Wording(
                "Order O1: L1 2 × CNY 100.00 of food.fresh, flagged custom-made, fresh; "
                    + "L2 1 × CNY 50.00 less CNY 5.00; less CNY 25.00 by a coupon; "
                    + "delivery CNY 12.00; presale, only the deposit is paid (CNY 30.00); "
                    + "paid CNY 10.00 by alipay, CNY 20.00 by store-balance; "
                    + "CNY 202.00 still to be paid; channel live; region US; "
                    + "sent 8 d before, last seen 1 d 6 h before.",
                "订单 O1：L1 2 × CNY 100.00（food.fresh），标记 custom-made, fresh；"
                    + "L2 1 × CNY 50.00 优惠 CNY 5.00；优惠券抵扣 CNY 25.00；"
                    + "运费 CNY 12.00；预售，仅付定金（CNY 30.00）；"
                    + "支付 CNY 10.00（alipay）、CNY 20.00（store-balance）；"
                    + "尚欠 CNY 202.00；渠道 live；地区 US；"
                    + "8 天前发货，1 天 6 小时前有物流更新。"));
  }

  @Test
  void aRequestThatWasRefusedSaysWhatItWas() {
    var request =
        new AfterSaleRequest(
                new CustomerId("K1"),
                RequestKind.RETURN_REFUND,
                new Reason("quality"),
                GoodsState.RECEIVED,
                Option.of(io.redress.goods.Condition.USED),
                List.of(new RequestedLine(new LineId("L1"), 2)),
                HashSet.of(Evidence.VIDEO, Evidence.PHOTO))
            .forAmount(yuan(7));
    var why =
        new Refusal.CannotBeAnswered(new Unanswerable.NoRate(CNY, Currency.getInstance("USD")));

    assertThat(
            told(new CaseCommand.CorrectRequest(ID, new Actor("K1", Role.CUSTOMER), request), why))
        .isEqualTo(
            new Wording(
                "could not change the request to return and refund (L1 × 2), reason quality; shows"
                    + " photo, video; goods are used; asks for CNY 7.00: the order is in CNY and"
                    + " the policy in USD: state CNY/USD under 'rates'",
                "未能将申请改为退货退款（L1 × 2），原因 quality；提供照片、视频；商品已使用；要求 CNY 7.00：规则无法处理："
                    + "the order is in CNY and the policy in USD: state CNY/USD under 'rates'"));
  }

  @Test
  void whoMayNotApproveIsToldTheLimit() {
    var approve = new CaseCommand.Approve(ID, new Actor("agent-1", Role.AGENT));

    assertThat(
            told(approve, new Refusal.AboveAuthority(Role.AGENT, yuan(300), Option.of(yuan(200)))))
        .isEqualTo(
            new Wording(
                "could not approve: CNY 300.00 is above what the agent may approve, CNY 200.00",
                "未能批准：CNY 300.00 超出客服的额度 CNY 200.00"));
    assertThat(told(approve, new Refusal.NotAllowedNow("Approve", "NotOpened")))
        .isEqualTo(
            new Wording("could not approve: the case waits for a request", "未能批准：工单正在等待：申请"));
  }

  private static Wording told(CaseCommand command, Refusal why) {
    return RefusalText.of(
        new Refused(new CaseId("C1"), BEGIN, command, new AfterSaleCase.NotOpened(), why));
  }

  @Test
  void anInvariantHasItsNumberAndItsSentence() {
    var promise = new Invariant(4, "components come to the total");

    assertThat(PromiseText.heading(promise)).isEqualTo(new Wording("Invariant 4", "不变式 4"));
    assertThat(PromiseText.of(promise, CNY))
        .isEqualTo(new Wording("Components come to the total.", "退款构成之和、总额与各笔流水之和完全一致。"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
  void everyInvariantIsToldInChinese(int number) {
    assertThat(PromiseText.of(new Invariant(number, "something holds"), CNY).zhCn())
        .endsWith("。")
        .doesNotContain("something");
  }

  @ParameterizedTest
  @EnumSource
  void allGoodSenseIsToldInBothLanguages(GoodSense sense) {
    var text = PromiseText.of(new Sense(sense), CNY);

    assertThat(text.en()).endsWith(".").matches("[\\p{ASCII}]+");
    assertThat(text.zhCn()).endsWith("。");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "never: {risk: block, verdict: approve}"
            + "| No request meets all of: risk: block, verdict: approve."
            + "| 任何申请都不同时满足：risk: block, verdict: approve。",
        "implies: {when: {fault: merchant}, then: {verdict: {not: [reject]}}}"
            + "| Every request with fault: merchant also has verdict: {not: [reject]}."
            + "| 凡满足 fault: merchant 的申请，也满足 verdict: {not: [reject]}。",
        "always: {event: [approved, rejected], within: 48 hours, when: {tier: gold}}"
            + "| Within 2 d of every request with tier: gold there is: approved or rejected."
            + "| 每个申请（tier: gold）须在 2 天内发生：approved 或 rejected。",
        "monotone: {total: days-since-delivery}"
            + "| As days-since-delivery grows, the customer gets no better total."
            + "| days-since-delivery 增大时，顾客得到的金额不会更好。",
        "at-most: {count: 1, per: customer}" + "| At most 1 case for each customer.| 每个顾客最多 1 个工单。",
        "at-most: {total: 500.00, per: order, within: 12 hours}"
            + "| At most CNY 500.00 given back for each order in any 12 h."
            + "| 每个订单任意 12 小时内最多退款 CNY 500.00。",
      })
  void aWishIsToldInASentence(String demand, String en, String zhCn) {
    var yaml = Holes.YAML.substring(0, Holes.YAML.indexOf("properties:"));
    var policy = Holes.read(yaml + "properties:\n  - id: wish\n    " + demand + "\n");

    assertThat(DemandSentence.of(policy.properties().head().demand(), CNY))
        .isEqualTo(new Wording(en, zhCn));
  }
}
