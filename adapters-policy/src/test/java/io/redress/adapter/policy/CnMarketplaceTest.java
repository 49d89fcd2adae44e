package io.redress.adapter.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.amount.ComponentKind;
import io.redress.amount.CouponReturn;
import io.redress.amount.CustomerWithdraws;
import io.redress.amount.DiscountTreatment;
import io.redress.amount.ForfeitedFreeDelivery;
import io.redress.amount.GiftNotReturned;
import io.redress.amount.MerchantBreaks;
import io.redress.amount.OnPartialReturn;
import io.redress.amount.PaidFee;
import io.redress.amount.PresaleTerms;
import io.redress.amount.Shortfall;
import io.redress.amount.WaivedFee;
import io.redress.money.Money;
import io.redress.money.Percent;
import io.redress.party.Role;
import io.redress.policy.Policy;
import io.redress.settlement.FxTerms;
import io.redress.settlement.Route;
import io.redress.settlement.Staging;
import io.redress.settlement.TenderTerms;
import io.redress.sla.ClockName;
import io.redress.sla.ClockTerms;
import io.redress.sla.ClockTime;
import io.redress.sla.Deadline;
import io.redress.sla.OnBreach;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cn-marketplace decides, one row each side of every edge. */
class CnMarketplaceTest {

  private static final Policy POLICY =
      BuiltInPolicies.load("cn-marketplace").getOrElseThrow(AssertionError::new);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # goods     | request       | reason           | asked          | amount | evidence | condition | flags        | rule                        | verdict      | remedy

          # not shipped: whatever the window and amount; the shop judges what calls for compensation
          not-shipped | refund        | changed-mind     | 11-02T10:00:00 | 100.00 | -        | -         | -            | not-shipped                 | approve      | refund
          not-shipped | refund        | late-dispatch    | 12-24T10:00:00 | 999.00 | -        | -         | -            | calls-for-compensation      | review       | -
          not-shipped | return-refund | changed-mind     | 11-02T10:00:00 | 100.00 | -        | -         | -            | not-shipped                 | approve      | refund
          not-shipped | refund        | changed-mind     | 11-02T10:00:00 | 100.00 | -        | -         | fresh        | not-shipped                 | approve      | refund
          not-shipped | refund        | changed-mind     | 11-02T10:00:00 | 100.00 | -        | -         | custom-made  | custom-made-in-production   | review       | -
          not-shipped | refund        | changed-mind     | 11-02T10:00:00 | 100.00 | -        | -         | in-production | custom-made-in-production  | review       | -
          not-shipped | refund        | late-dispatch    | 11-02T10:00:00 | 100.00 | -        | -         | custom-made  | calls-for-compensation      | review       | -

          # on the way: more than five full days without a scan is lost, even of exempt goods
          in-transit  | refund        | not-received     | 11-06T10:00:00 | 100.00 | -        | -         | -            | in-transit                  | approve      | refund
          in-transit  | refund        | not-received     | 11-07T09:59:59 | 100.00 | -        | -         | -            | in-transit                  | approve      | refund
          in-transit  | refund        | not-received     | 11-07T10:00:00 | 100.00 | -        | -         | -            | lost                        | approve      | refund
          in-transit  | refund        | changed-mind     | 11-02T10:00:00 | 100.00 | -        | -         | -            | in-transit                  | approve      | refund
          in-transit  | refund        | changed-mind     | 11-02T10:00:00 | 100.00 | -        | -         | fresh        | exempt-goods-on-the-way     | review       | -
          in-transit  | refund        | not-received     | 11-02T10:00:00 | 100.00 | -        | -         | fresh        | in-transit                  | approve      | refund
          in-transit  | refund        | changed-mind     | 11-07T10:00:00 | 100.00 | -        | -         | fresh        | lost                        | approve      | refund

          # exempt goods: the customer's own reasons only
          received    | return-refund | changed-mind     | 11-02T10:00:00 | 100.00 | -        | unopened  | custom-made  | exempt-goods                | reject       | -
          received    | return-refund | size             | 11-02T10:00:00 | 100.00 | -        | unopened  | fresh        | exempt-goods                | reject       | -
          received    | refund        | changed-mind     | 11-02T10:00:00 | 100.00 | -        | -         | digital      | exempt-goods                | reject       | -
          received    | return-refund | bought-too-many  | 11-02T10:00:00 | 100.00 | -        | intact    | opened-media | exempt-goods                | reject       | -
          received    | return-refund | changed-mind     | 11-02T10:00:00 | 100.00 | -        | unopened  | presale      | in-window                   | approve      | return-refund
          received    | refund        | quality          | 11-02T10:00:00 | 100.00 | photo    | -         | fresh        | proven-defect-keep-goods    | approve      | refund

          # seven days, the day of signing not counted, to midnight in Shanghai
          received    | return-refund | changed-mind     | 11-08T23:59:59 | 100.00 | -        | intact    | -            | in-window                   | approve      | return-refund
          received    | return-refund | changed-mind     | 11-09T00:00:00 | 100.00 | -        | intact    | -            | too-late                    | reject       | -
          received    | refund        | colour-difference | 11-09T00:00:00 | 100.00 | -       | intact    | -            | too-late                    | reject       | -
          # fifteen days for what is not the customer's fault; after them a person looks
          received    | refund        | quality          | 11-16T23:59:59 | 100.00 | photo    | -         | -            | proven-defect-keep-goods    | approve      | refund
          received    | refund        | quality          | 11-17T00:00:00 | 100.00 | photo    | -         | -            | late-claim                  | review       | -
          received    | refund        | quality          | 11-17T00:00:00 | 100.00 | -        | -         | -            | late-claim                  | review       | -

          # defects: nothing without photo or video
          received    | refund        | quality          | 11-02T10:00:00 | 100.00 | -        | -         | -            | ask-evidence                | ask-evidence | -
          received    | return-refund | wrong-item       | 11-02T10:00:00 | 100.00 | invoice  | -         | -            | ask-evidence                | ask-evidence | -
          received    | refund        | not-as-described | 11-02T10:00:00 | 100.00 | video    | -         | -            | proven-defect-keep-goods    | approve      | refund
          # up to 200.00 the customer keeps the goods, whatever was asked for
          received    | refund        | quality          | 11-02T10:00:00 | 200.00 | photo    | used      | -            | proven-defect-keep-goods    | approve      | refund
          received    | return-refund | quality          | 11-02T10:00:00 | 200.00 | photo    | -         | -            | proven-defect-keep-goods    | approve      | refund
          received    | refund        | quality          | 11-02T10:00:00 | 200.01 | photo    | -         | -            | proven-defect-return        | approve      | return-refund
          received    | return-refund | damaged-in-transit | 11-02T10:00:00 | 200.01 | video  | damaged   | -            | proven-defect-return        | approve      | return-refund
          # what was not in the parcel cannot come back
          received    | refund        | missing-item     | 11-02T10:00:00 | 200.00 | photo    | -         | -            | proven-defect-keep-goods    | approve      | refund
          received    | refund        | missing-item     | 11-02T10:00:00 | 200.01 | photo    | -         | -            | missing-item-of-value       | review       | -

          # the customer's own reasons, within seven days
          received    | refund        | changed-mind     | 11-02T10:00:00 | 100.00 | -        | intact    | -            | refund-only-by-mistake      | convert      | return-refund
          received    | refund        | changed-mind     | 11-02T10:00:00 | 100.00 | -        | -         | -            | refund-only-by-mistake      | convert      | return-refund
          received    | refund        | changed-mind     | 11-02T10:00:00 | 100.00 | -        | used      | -            | used-or-damaged             | review       | -
          received    | return-refund | changed-mind     | 11-02T10:00:00 | 100.00 | -        | damaged   | -            | used-or-damaged             | review       | -
          received    | return-refund | changed-mind     | 11-02T10:00:00 | 100.00 | -        | unopened  | -            | in-window                   | approve      | return-refund
          received    | return-refund | changed-mind     | 11-02T10:00:00 | 100.00 | -        | intact    | -            | in-window                   | approve      | return-refund
          # nobody said in what condition the goods are
          received    | return-refund | changed-mind     | 11-02T10:00:00 | 100.00 | -        | -         | -            | otherwise                   | review       | -

          # the rest
          received    | refund        | not-received     | 11-02T10:00:00 | 100.00 | -        | -         | -            | signed-for-but-not-received | review       | -
          received    | refund        | late-dispatch    | 11-02T10:00:00 | 100.00 | -        | -         | -            | otherwise                   | review       | -
          """)
  void decides(
      String goods,
      String request,
      String reason,
      String asked,
      String amount,
      String evidence,
      String condition,
      String flags,
      String rule,
      String verdict,
      String remedy) {
    assertThat(
            CaseDraft.under(POLICY)
                .goods(goods)
                .request(request)
                .reason(reason)
                .asked(asked)
                .amount(amount)
                .evidence(evidence)
                .condition(condition)
                .flags(flags)
                .decided())
        .isEqualTo(rule + " " + verdict + " " + remedy);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # goods     | reason        | units of 2 | rule                            | refund
          not-shipped | changed-mind  | 2          | nothing-shipped                 | full
          not-shipped | changed-mind  | 1          | customers-choice                | none
          not-shipped | late-dispatch | 1          | not-the-customers-fault-in-part | share
          in-transit  | changed-mind  | 2          | customers-choice                | none
          in-transit  | not-received  | 2          | not-the-customers-fault         | full
          received    | changed-mind  | 2          | customers-choice                | none
          received    | quality       | 2          | not-the-customers-fault         | full
          received    | quality       | 1          | not-the-customers-fault-in-part | share
          """)
  void givesBackTheDeliveryFee(
      String goods, String reason, long units, String rule, String refund) {
    assertThat(
            CaseDraft.under(POLICY)
                .goods(goods)
                .reason(reason)
                .units(units)
                .first(POLICY.amount().shipping().outbound(), fee -> fee.word()))
        .isEqualTo(rule + " " + refund);
  }

  @ParameterizedTest
  @CsvSource({"500.00, small signature", "500.01, others inspection"})
  void releasesSmallAmountsAtTheSignature(String amount, String released) {
    assertThat(
            CaseDraft.under(POLICY)
                .amount(amount)
                .first(POLICY.settlement().release(), milestone -> milestone.word()))
        .isEqualTo(released);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # goods     | reason             | rule                    | payer
          received    | changed-mind       | customers-choice        | customer
          received    | size               | customers-choice        | customer
          received    | quality            | not-the-customers-fault | merchant
          received    | damaged-in-transit | not-the-customers-fault | merchant
          """)
  void saysWhoBearsTheReturnFreight(String goods, String reason, String rule, String payer) {
    assertThat(
            CaseDraft.under(POLICY)
                .goods(goods)
                .reason(reason)
                .first(POLICY.amount().freight().payer(), who -> who.word()))
        .isEqualTo(rule + " " + payer);
    assertThat(POLICY.amount().freight().reimburseUpTo()).contains(Money.of(25_00, "CNY"));
  }

  @ParameterizedTest
  @CsvSource({
    "late-dispatch, 200.00, CNY 60.00",
    "late-dispatch, 1666.60, CNY 499.98",
    "late-dispatch, 1666.68, CNY 500.00",
    "late-dispatch, 1999.00, CNY 500.00",
    "changed-mind, 200.00, CNY 0.00",
    "not-received, 200.00, CNY 0.00",
  })
  void compensatesLateDispatch(String reason, String amount, String compensation) {
    var quote = CaseDraft.under(POLICY).goods("not-shipped").reason(reason).amount(amount).quote();
    assertThat(quote.beyondPaid()).hasToString(compensation);
    assertThat(quote.caps()).isEmpty();
  }

  @Test
  void saysWhatTheLawSaysAboutAmounts() {
    var amount = POLICY.amount();
    assertThat(amount.discounts())
        .isEqualTo(
            new DiscountTreatment(
                OnPartialReturn.REPRICE_WHEN_LOST, Shortfall.WAIVE, CouponReturn.WHOLE_ORDER));
    assertThat(amount.shipping().forfeitedFree()).isEqualTo(ForfeitedFreeDelivery.CHARGE);
    assertThat(amount.gifts()).isEqualTo(GiftNotReturned.MARKED_PRICE);
    assertThat(amount.waivedFees()).isEqualTo(WaivedFee.KEEP);
    assertThat(amount.paidFees()).isEqualTo(PaidFee.KEEP);
    assertThat(amount.presale())
        .isEqualTo(
            new PresaleTerms(
                CustomerWithdraws.KEEP_DEPOSIT, MerchantBreaks.DOUBLE_DEPOSIT, Percent.of(20)));
    assertThat(POLICY.settlement().tenders()).isEqualTo(TenderTerms.reverse());
    assertThat(POLICY.settlement().fx()).isEqualTo(FxTerms.captured());
  }

  @ParameterizedTest
  @CsvSource({
    "A, changed-mind, CNY 0.00",
    "B, changed-mind, CNY -20.00",
    "C, changed-mind, CNY -50.00",
    "D, changed-mind, CNY -100.00",
    "D, quality, CNY 0.00",
  })
  void deductsWhatGoodsHaveLost(String grade, String reason, String deduction) {
    var quote = CaseDraft.under(POLICY).reason(reason).graded(grade);
    assertThat(quote.of(ComponentKind.DIMINISHED_VALUE)).hasToString(deduction);
  }

  @ParameterizedTest
  @CsvSource({
    "changed-mind, charger, CNY -10.00",
    "changed-mind, charger cable, CNY -20.00",
    "quality, charger, CNY 0.00",
  })
  void deductsWhatWasNotSentBack(String reason, String accessories, String deduction) {
    var quote = CaseDraft.under(POLICY).reason(reason).without(accessories.split(" "));
    assertThat(quote.of(ComponentKind.MISSING_ACCESSORY)).hasToString(deduction);
  }

  @Test
  void paysLargeRefundsInStagesOnceTheCustomerHasSigned() {
    assertThat(POLICY.settlement().staging())
        .contains(new Staging(Money.of(50_000_00, "CNY"), 3, 1, true));
    assertThat(POLICY.sla().clock(ClockName.SIGNATURE))
        .isEqualTo(new ClockTerms(Duration.ofDays(7), Role.CUSTOMER, OnBreach.CLOSE));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # clock,           within, owner,      on breach,       documents
          FIRST_RESPONSE,    PT30M,  AGENT,      NOTIFY,          能在30分钟内响应的退款一定不要拖延到下一分钟
          REVIEW,            PT24H,  AGENT,      ESCALATE,        审核时限：一般不超过24小时内响应
          REVIEW_LIMIT,      PT48H,  SUPERVISOR, ESCALATE,        审核退货申请的时间不超过48小时
          APPROVAL,          PT12H,  SUPERVISOR, ESCALATE,        客服提出申请后的12小时内给答复
          QUESTION,          PT4H,   SUPERVISOR, NOTIFY,          每次申请，上级需要在4小时内批复
          COURIER_INQUIRY,   PT2H,   COURIER,    TREAT_AS_REFUSED, 物流必须2小时内给反馈
          WAREHOUSE_INQUIRY, PT2H,   WAREHOUSE,  TREAT_AS_REFUSED, 疑难问题尽量实现2小时内给反馈
          STALE_TRACKING,    P5D,    COURIER,    TREAT_AS_LOST,   超过5天无走件的商品，默认丢件
          RETURN_DISPATCH,   P7D,    CUSTOMER,   CLOSE,           收到退货地址信息后的7天内寄回
          INSPECTION,        PT12H,  INSPECTOR,  NOTIFY,          内部质检部门的反馈不超过12小时
          REFUND_EXECUTION,  P7D,    FINANCE,    NOTIFY,          退货商品之日起七日内返还
          """)
  void keepsTheTimesOfTheDocuments(
      ClockName clock, Duration within, Role owner, OnBreach onBreach) {
    var terms = POLICY.sla().clock(clock);
    assertThat(terms.within()).isEqualTo(new ClockTime.Elapsed(within));
    assertThat(terms.owner()).isEqualTo(owner);
    assertThat(terms.onBreach()).isEqualTo(onBreach);
  }

  /** "12小时内提供退货单号送店铺优惠券": at ten in the evening of a day on which it was granted at ten. */
  @Test
  void urgesTheCustomerOnAfterTwelveHours() {
    var granted = OffsetDateTime.parse("2026-11-22T10:00+08:00").toInstant();
    assertThat(POLICY.deadlines(ClockName.RETURN_DISPATCH, granted))
        .containsExactly(
            new Deadline(
                ClockName.RETURN_DISPATCH,
                Role.CUSTOMER,
                OffsetDateTime.parse("2026-11-22T22:00+08:00").toInstant(),
                OnBreach.REMIND),
            new Deadline(
                ClockName.RETURN_DISPATCH,
                Role.CUSTOMER,
                OffsetDateTime.parse("2026-11-29T10:00+08:00").toInstant(),
                OnBreach.CLOSE));
  }

  /**
   * "支付宝…1-3个工作日", "信用卡支付…3-7个工作日" and so on: money that leaves on Wednesday 30 September 2026,
   * before National Day; 8, 9, 10 (Saturday, made up), 12, 13, 14 and 15 October are worked.
   */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # paid by,     back by,       the midnight after
          alipay,        ORIGINAL,      2026-10-10
          wechat-pay,    ORIGINAL,      2026-10-10
          bank-transfer, ORIGINAL,      2026-10-10
          card,          ORIGINAL,      2026-10-15
          cash,          ORIGINAL,      2026-10-15
          card,          BANK_TRANSFER, 2026-10-10
          card,          STORE_BALANCE, 2026-10-15
          """)
  void expectsMoneyWithinTheWorkingDaysOfItsWay(String method, Route route, LocalDate last) {
    var left = OffsetDateTime.parse("2026-09-30T16:00+08:00").toInstant();
    assertThat(POLICY.arrivalDeadline(Option.of(method), route, left))
        .isEqualTo(
            new Deadline(
                ClockName.ARRIVAL,
                Role.PROVIDER,
                last.plusDays(1).atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant(),
                OnBreach.NOTIFY));
  }

  @Test
  void refundsTheWayItWasPaidUnlessTheCustomerAgreed() {
    assertThat(POLICY.settlement().routes())
        .containsExactly(Route.ORIGINAL, Route.STORE_BALANCE, Route.BANK_TRANSFER, Route.VOUCHER);
    assertThat(POLICY.settlement().consentForOtherRoute()).isTrue();
  }
}
