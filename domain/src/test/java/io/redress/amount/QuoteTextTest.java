package io.redress.amount;

import static io.redress.Shop.cny;
import static io.redress.Shop.line;
import static io.redress.amount.Quotes.asked;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.OrderDraft;
import io.redress.Shop;
import io.redress.goods.Grade;
import io.redress.goods.InspectedLine;
import io.redress.goods.ReturnFreight;
import io.redress.goods.ReturnFreight.PrepaidBy;
import io.redress.money.PartsRounding;
import io.redress.order.Delivery;
import io.redress.order.DiscountId;
import io.redress.order.DiscountTerms;
import io.redress.order.Gift;
import io.redress.order.LineId;
import io.redress.order.OrderDiscount;
import io.redress.order.PaymentFee;
import io.redress.order.PaymentFee.Bearer;
import io.redress.request.Fault;
import io.redress.table.DecisionTable;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** Whole pages, as people read them. */
class QuoteTextTest {

  @Test
  void anOrdinaryReturn() {
    var order =
        OrderDraft.in("CNY")
            .line("A", 100_00, 2)
            .line("B", 50_00, 1)
            .discount(30_00)
            .shipping(10_00, 0)
            .paidBy("alipay", 230_00)
            .order();
    var terms =
        AmountTerms.of(PartsRounding.UP)
            .with(
                new ShippingTerms(
                    new DecisionTable<>(List.of(Shop.rule("our-fault", OutboundShipping.SHARE))),
                    ForfeitedFreeDelivery.KEEP));
    var page = QuoteText.of(Quotes.quote(terms, order, line("A", 1)));
    assertThat(page.en())
        .isEqualTo(
            """
            Refund CNY
              100.00  goods: 1 of A at list price [order: list-price]
              -12.00  discount-share: their share of the discounts of 24.00 on the whole line [amount.discounts: frozen-share]
                4.00  shipping: of the delivery fee of 10.00 [amount.shipping.outbound: our-fault]
               92.00  total
            """);
    assertThat(page.zhCn())
        .isEqualTo(
            """
            退款 CNY
              100.00  商品: A × 1，按标价 [order: list-price]
              -12.00  优惠分摊: 该行优惠共 24.00，按件分摊 [amount.discounts: frozen-share]
                4.00  运费: 已付运费 10.00 中退还的部分 [amount.shipping.outbound: our-fault]
               92.00  合计
            """);
  }

  @Test
  void aReturnThatCostsTheCustomerMuch() {
    var order =
        OrderDraft.in("CNY")
            .line("phone", 1000_00, 1, 0, 130_00)
            .line("case", 60_00, 2)
            .with(draft ->
                draft
                    .discount(
                        OrderDiscount.of("D", cny(100_00))
                            .on(new DiscountTerms.Fixed(cny(1000_00), cny(100_00))))
                    .delivery(Delivery.free(cny(0).currency()).withFreeOver(cny(99_00), cny(10_00)))
                    .gift(Gift.marked("G", "CAP", cny(39_00)).givenFor(new DiscountId("D")))
                    .fee(PaymentFee.of("card", cny(11_50), Bearer.MERCHANT)))
            .paidBy("card", 1150_00)
            .order();
    var terms =
        AmountTerms.of(PartsRounding.UP)
            .with(
                new DiscountTreatment(
                    OnPartialReturn.REPRICE_WHEN_LOST, Shortfall.ASK, CouponReturn.NEVER))
            .with(
                new ShippingTerms(new DecisionTable<>(List.empty()), ForfeitedFreeDelivery.CHARGE))
            .with(WaivedFee.DEDUCT)
            .with(
                new DeductionTerms(
                    HashMap.of(
                        ComponentKind.RESTOCKING_FEE,
                        new DecisionTable<>(List.of(Shop.rule("fee", Tariff.percent(90)))),
                        ComponentKind.USAGE,
                        new DecisionTable<>(List.of(Shop.rule("use", Tariff.percent(30))))),
                    HashSet.empty()));
    var request =
        asked(line("phone", 1), line("case", 1))
            .withFreight(new ReturnFreight(cny(12_00), PrepaidBy.MERCHANT));
    var found =
        List.of(
            new InspectedLine(new LineId("phone"), 1, Option.of(new Grade("C")), HashSet.empty()),
            InspectedLine.complete(new LineId("case"), 1));
    var page = QuoteText.of(Quotes.quote(terms, order, request, found, Fault.CUSTOMER));
    assertThat(page.en())
        .isEqualTo(
            """
            Refund CNY
              1000.00  goods: 1 of phone at list price [order: list-price]
               -89.29  discount-share: their share of the discounts of 89.29 on the whole line [amount.discounts: frozen-share]
               130.00  tax: their share of the tax of 130.00 on the whole line [order: tax]
                60.00  goods: 1 of case at list price [order: list-price]
                -5.35  discount-share: their share of the discounts of 10.71 on the whole line [amount.discounts: frozen-share]
                -5.36  discount-clawback: what is kept costs 60.00 with the discounts that it still earns [amount.discounts.on-partial-return: reprice-when-lost]
               -10.00  forfeited-free-shipping: what is kept would not have had free delivery, which costs 10.00 [amount.shipping.forfeited-free: charge]
               -39.00  gift: a gift of 39.00 did not come back [amount.gifts.not-returned: marked-price]
               -10.96  payment-fee: of the payment fee of 11.50 that the merchant had waived [amount.fees.waived: deduct]
              -936.64  restocking-fee: for taking back 1 of phone, of 1040.71 paid [amount.deductions.restocking-fee: fee]
              -104.07  usage: for the use of 1 of phone, of 1040.71 paid [amount.deductions.usage: use]
               -49.19  restocking-fee: for taking back 1 of case, of 54.65 paid [amount.deductions.restocking-fee: fee]
                -5.46  usage: for the use of 1 of case, of 54.65 paid [amount.deductions.usage: use]
               -12.00  return-freight: of the return freight of 12.00 that the merchant prepaid [freight: no-rule]
                 0.00  total
                77.32  due from the customer
               130.00  of which tax
            ! usage would have come to 312.21 and is limited to 104.07 [amount.deductions: paid-share]
            ! usage would have come to 16.40 and is limited to 5.46 [amount.deductions: paid-share]
            """);
    assertThat(page.zhCn())
        .isEqualTo(
            """
            退款 CNY
              1000.00  商品: phone × 1，按标价 [order: list-price]
               -89.29  优惠分摊: 该行优惠共 89.29，按件分摊 [amount.discounts: frozen-share]
               130.00  税费: 该行税费共 130.00，按件分摊 [order: tax]
                60.00  商品: case × 1，按标价 [order: list-price]
                -5.35  优惠分摊: 该行优惠共 10.71，按件分摊 [amount.discounts: frozen-share]
                -5.36  优惠收回: 保留商品按仍可享受的优惠计价为 60.00 [amount.discounts.on-partial-return: reprice-when-lost]
               -10.00  包邮失效运费: 保留商品不再满足包邮条件，应付运费 10.00 [amount.shipping.forfeited-free: charge]
               -39.00  赠品: 价值 39.00 的赠品未退回 [amount.gifts.not-returned: marked-price]
               -10.96  支付手续费: 商家此前免收的支付手续费 11.50，按比例扣除 [amount.fees.waived: deduct]
              -936.64  重新上架费: 重新上架费：phone × 1（已付 1040.71） [amount.deductions.restocking-fee: fee]
              -104.07  使用费: 使用费：phone × 1（已付 1040.71） [amount.deductions.usage: use]
               -49.19  重新上架费: 重新上架费：case × 1（已付 54.65） [amount.deductions.restocking-fee: fee]
                -5.46  使用费: 使用费：case × 1（已付 54.65） [amount.deductions.usage: use]
               -12.00  退货运费: 商家垫付的退货运费 12.00 中由顾客承担的部分 [freight: no-rule]
                 0.00  合计
                77.32  应由顾客补付
               130.00  其中税费
            ! 使用费原应为 312.21，上限为 104.07 [amount.deductions: paid-share]
            ! 使用费原应为 16.40，上限为 5.46 [amount.deductions: paid-share]
            """);
  }

  @Test
  void everyKindOfPartHasItsSentence() {
    var page = new StringBuilder();
    for (var kind : ComponentKind.values()) {
      for (long amount : new long[] {100, -100}) {
        var sentence =
            QuoteSentences.of(
                new Component(
                    kind,
                    Option.of(new LineId("A")),
                    2,
                    cny(amount),
                    cny(500),
                    new RuleRef("section", "rule")));
        page.append(kind.word()).append(amount > 0 ? " + " : " - ");
        page.append(sentence.en()).append(" | ").append(sentence.zhCn()).append('\n');
      }
    }
    assertThat(page.toString())
        .isEqualTo(
            """
            goods + 2 of A at list price | A × 2，按标价
            goods - 2 of A at list price | A × 2，按标价
            discount-share + their share of the discounts of 5.00 on the whole line | 该行优惠共 5.00，按件分摊
            discount-share - their share of the discounts of 5.00 on the whole line | 该行优惠共 5.00，按件分摊
            tax + their share of the tax of 5.00 on the whole line | 该行税费共 5.00，按件分摊
            tax - their share of the tax of 5.00 on the whole line | 该行税费共 5.00，按件分摊
            rounding + earlier refunds of the line, 5.00, differ from its parts by this | 该行此前已退 5.00，与应退份额的差额
            rounding - earlier refunds of the line, 5.00, differ from its parts by this | 该行此前已退 5.00，与应退份额的差额
            discount-clawback + what is kept costs 5.00 with the discounts that it still earns | 保留商品按仍可享受的优惠计价为 5.00
            discount-clawback - what is kept costs 5.00 with the discounts that it still earns | 保留商品按仍可享受的优惠计价为 5.00
            partial + agreed for keeping 2 of A, of 5.00 paid | 保留 A × 2，协商退款（已付 5.00）
            partial - of the 5.00 that was given for keeping them | 此前因保留商品已退 5.00，现予抵扣
            shipping + of the delivery fee of 5.00 | 已付运费 5.00 中退还的部分
            shipping - of the delivery fee of 5.00 | 已付运费 5.00 中退还的部分
            forfeited-free-shipping + nothing is kept, so that the delivery fee of 5.00 is due no more | 未保留任何商品，退回此前补收的运费 5.00
            forfeited-free-shipping - what is kept would not have had free delivery, which costs 5.00 | 保留商品不再满足包邮条件，应付运费 5.00
            gift + a gift of 5.00 did not come back | 价值 5.00 的赠品未退回
            gift - a gift of 5.00 did not come back | 价值 5.00 的赠品未退回
            deposit + the deposit of 5.00 | 定金 5.00
            deposit - of the deposit of 5.00, what the merchant keeps | 定金 5.00 中不予退还的部分
            payment-fee + of the payment fee of 5.00 that the customer paid | 顾客已付的支付手续费 5.00，按比例退还
            payment-fee - of the payment fee of 5.00 that the merchant had waived | 商家此前免收的支付手续费 5.00，按比例扣除
            restocking-fee + for taking back 2 of A, of 5.00 paid | 重新上架费：A × 2（已付 5.00）
            restocking-fee - for taking back 2 of A, of 5.00 paid | 重新上架费：A × 2（已付 5.00）
            diminished-value + for the loss in value of 2 of A, of 5.00 paid | 折损扣减：A × 2（已付 5.00）
            diminished-value - for the loss in value of 2 of A, of 5.00 paid | 折损扣减：A × 2（已付 5.00）
            missing-accessory + for an accessory that is missing from 2 of A, of 5.00 paid | 缺少配件：A × 2（已付 5.00）
            missing-accessory - for an accessory that is missing from 2 of A, of 5.00 paid | 缺少配件：A × 2（已付 5.00）
            usage + for the use of 2 of A, of 5.00 paid | 使用费：A × 2（已付 5.00）
            usage - for the use of 2 of A, of 5.00 paid | 使用费：A × 2（已付 5.00）
            agreed-less + what was agreed is less than 5.00 | 协商金额低于 5.00
            agreed-less - what was agreed is less than 5.00 | 协商金额低于 5.00
            return-freight + of the return freight of 5.00 that the customer prepaid | 顾客垫付的退货运费 5.00 中由商家承担的部分
            return-freight - of the return freight of 5.00 that the merchant prepaid | 商家垫付的退货运费 5.00 中由顾客承担的部分
            replacement + what is sent instead costs 5.00 | 换新商品售价 5.00
            replacement - what is sent instead costs 5.00 | 换新商品售价 5.00
            compensation + compensation, worked out on 5.00 | 赔付，以 5.00 为基数计算
            compensation - compensation, worked out on 5.00 | 赔付，以 5.00 为基数计算
            goodwill + a gesture of goodwill | 客服补偿
            goodwill - a gesture of goodwill | 客服补偿
            fx-fee + what it costs to send 5.00 across the border | 将 5.00 跨境退回的手续费
            fx-fee - what it costs to send 5.00 across the border | 将 5.00 跨境退回的手续费
            """);
  }

  @Test
  void yenHaveNoDecimalsInThePageEither() {
    var order = OrderDraft.in("JPY").line("A", 1000, 3).paidBy("card", 3000).order();
    assertThat(
            QuoteText.of(Quotes.quote(AmountTerms.of(PartsRounding.UP), order, line("A", 1))).en())
        .isEqualTo(
            """
            Refund JPY
              1000  goods: 1 of A at list price [order: list-price]
              1000  total
            """);
  }
}
