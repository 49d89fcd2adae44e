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
import io.redress.money.Percent;
import io.redress.party.Role;
import io.redress.policy.Policy;
import io.redress.settlement.Route;
import io.redress.sla.ClockName;
import io.redress.sla.ClockTerms;
import io.redress.sla.OnBreach;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cn-seven-day decides, one row each side of every edge. */
class CnSevenDayTest {

  private static final Policy POLICY =
      BuiltInPolicies.load("cn-seven-day").getOrElseThrow(AssertionError::new);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # goods     | request       | reason             | condition | flags             | category   | rule                        | verdict | remedy

          # exempt by law or by consent, wherever they are; only from returns without reason
          received    | return-refund | changed-mind       | unopened  | custom-made       | toys       | exempt-goods                | reject  | -
          received    | return-refund | size               | unopened  | fresh             | food.fresh | exempt-goods                | reject  | -
          received    | refund        | bought-too-many    | -         | digital           | games      | exempt-goods                | reject  | -
          received    | return-refund | colour-difference  | intact    | opened-media      | music      | exempt-goods                | reject  | -
          not-shipped | refund        | changed-mind       | -         | newspaper         | press      | exempt-goods                | reject  | -
          received    | return-refund | changed-mind       | unopened  | exempt-by-consent | phones     | exempt-by-consent           | reject  | -
          received    | return-refund | quality            | unopened  | exempt-by-consent | phones     | non-conforming              | approve | return-refund
          received    | return-refund | quality            | unopened  | fresh             | food.fresh | non-conforming              | approve | return-refund
          received    | return-refund | changed-mind       | unopened  | presale           | toys       | in-window                   | approve | return-refund

          # not received: the seller's risk
          not-shipped | refund        | changed-mind       | -         | -                 | toys       | not-shipped                 | approve | refund
          not-shipped | refund        | late-dispatch      | -         | -                 | toys       | not-shipped                 | approve | refund
          in-transit  | refund        | not-received       | -         | -                 | toys       | on-the-way                  | approve | refund
          in-transit  | return-refund | changed-mind       | -         | -                 | toys       | on-the-way                  | approve | refund
          received    | refund        | not-received       | -         | -                 | toys       | signed-for-but-not-received | review  | -

          # goods that do not conform, without evidence and in any condition
          received    | return-refund | wrong-item         | used      | -                 | toys       | non-conforming              | approve | return-refund
          received    | refund        | damaged-in-transit | damaged   | -                 | toys       | non-conforming              | approve | return-refund
          received    | refund        | missing-item       | -         | -                 | toys       | missing-item                | review  | -

          # intact, or a person looks; unpacked food may have a broken seal, unpacked toys have none
          received    | return-refund | changed-mind       | unopened  | -                 | food.fresh | in-window                   | approve | return-refund
          received    | return-refund | changed-mind       | intact    | -                 | food.fresh | seal-to-check               | review  | -
          received    | return-refund | changed-mind       | intact    | -                 | beauty     | seal-to-check               | review  | -
          received    | return-refund | changed-mind       | used      | -                 | beauty     | intact-to-check             | review  | -
          received    | return-refund | changed-mind       | intact    | -                 | toys       | in-window                   | approve | return-refund
          received    | return-refund | changed-mind       | used      | -                 | toys       | intact-to-check             | review  | -
          received    | return-refund | changed-mind       | damaged   | -                 | toys       | intact-to-check             | review  | -
          # nobody needs to say in what condition the goods are
          received    | return-refund | changed-mind       | -         | -                 | toys       | in-window                   | approve | return-refund
          received    | refund        | changed-mind       | -         | -                 | toys       | refund-only                 | convert | return-refund

          received    | refund        | late-dispatch      | -         | -                 | toys       | otherwise                   | review  | -
          """)
  void decides(
      String goods,
      String request,
      String reason,
      String condition,
      String flags,
      String category,
      String rule,
      String verdict,
      String remedy) {
    assertThat(
            CaseDraft.under(POLICY)
                .goods(goods)
                .request(request)
                .reason(reason)
                .condition(condition)
                .flags(flags)
                .category(category)
                .decided())
        .isEqualTo(rule + " " + verdict + " " + remedy);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # signed for   | reason       | asked          | rule
          # Tuesday, so the seventh day is a Tuesday
          11-03T10:00:00 | changed-mind | 11-10T23:59:59 | in-window
          11-03T10:00:00 | changed-mind | 11-11T00:00:00 | too-late
          11-03T23:59:59 | size         | 11-10T23:59:59 | in-window
          # Sunday: the window ends on Monday
          11-01T10:00:00 | changed-mind | 11-09T23:59:59 | in-window
          11-01T10:00:00 | changed-mind | 11-10T00:00:00 | too-late
          # the seventh day is the second of October; the first day that is worked again is the eighth
          09-25T10:00:00 | changed-mind | 10-08T23:59:59 | in-window
          09-25T10:00:00 | changed-mind | 10-09T00:00:00 | too-late
          # a Saturday that makes up for a holiday is worked
          10-03T10:00:00 | changed-mind | 10-10T23:59:59 | in-window
          10-03T10:00:00 | changed-mind | 10-11T00:00:00 | too-late
          # faulty goods: a person looks afterwards
          11-03T10:00:00 | quality      | 11-10T23:59:59 | non-conforming
          11-03T10:00:00 | quality      | 11-11T00:00:00 | late-defect
          11-03T10:00:00 | missing-item | 11-11T00:00:00 | late-defect
          """)
  void countsSevenDays(String seen, String reason, String asked, String rule) {
    assertThat(CaseDraft.under(POLICY).seen(seen).reason(reason).asked(asked).decided())
        .startsWith(rule + " ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # goods     | reason        | units of 2 | rule                            | refund
          not-shipped | changed-mind  | 2          | nothing-shipped                 | full
          not-shipped | changed-mind  | 1          | customers-choice                | none
          in-transit  | changed-mind  | 2          | customers-choice                | none
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
  @CsvSource({
    "changed-mind, customers-choice customer",
    "quality, not-the-customers-fault merchant",
    "damaged-in-transit, not-the-customers-fault merchant",
  })
  void saysWhoBearsTheReturnFreight(String reason, String payer) {
    assertThat(
            CaseDraft.under(POLICY)
                .reason(reason)
                .first(POLICY.amount().freight().payer(), who -> who.word()))
        .isEqualTo(payer);
    assertThat(POLICY.amount().freight().reimburseUpTo()).isEmpty();
  }

  @Test
  void saysWhatTheLawSaysAboutAmounts() {
    var amount = POLICY.amount();
    assertThat(amount.discounts())
        .isEqualTo(
            new DiscountTreatment(
                OnPartialReturn.REPRICE_WHEN_LOST,
                Shortfall.ASK,
                CouponReturn.WHEN_ITS_LINES_RETURN));
    assertThat(amount.shipping().forfeitedFree()).isEqualTo(ForfeitedFreeDelivery.CHARGE);
    assertThat(amount.gifts()).isEqualTo(GiftNotReturned.MARKED_PRICE);
    assertThat(amount.waivedFees()).isEqualTo(WaivedFee.DEDUCT);
    assertThat(amount.paidFees()).isEqualTo(PaidFee.KEEP);
    assertThat(amount.presale())
        .isEqualTo(
            new PresaleTerms(
                CustomerWithdraws.KEEP_DEPOSIT, MerchantBreaks.DOUBLE_DEPOSIT, Percent.of(20)));
    assertThat(amount.deductions().forbidden())
        .containsExactlyInAnyOrder(ComponentKind.RESTOCKING_FEE, ComponentKind.USAGE);
  }

  @Test
  void refundsTheWayItWasPaidUnlessTheCustomerAgreed() {
    assertThat(POLICY.settlement().routes()).containsExactly(Route.ORIGINAL, Route.STORE_BALANCE);
    assertThat(POLICY.settlement().consentForOtherRoute()).isTrue();
  }

  @Test
  void paysWithinSevenDaysOfWhenTheGoodsAreBack() {
    assertThat(
            CaseDraft.under(POLICY)
                .first(POLICY.settlement().release(), milestone -> milestone.word()))
        .isEqualTo("seen-to-be-intact inspection");
    assertThat(POLICY.sla().clock(ClockName.INSPECTION))
        .isEqualTo(new ClockTerms(Duration.ofDays(2), Role.INSPECTOR, OnBreach.NOTIFY));
    assertThat(POLICY.sla().clock(ClockName.REFUND_EXECUTION))
        .isEqualTo(new ClockTerms(Duration.ofDays(5), Role.FINANCE, OnBreach.NOTIFY));
  }

  @Test
  void handlesAReturnWithinFifteenDaysThoughThreePeopleMayDecide() {
    assertThat(POLICY.sla().clock(ClockName.REVIEW))
        .isEqualTo(new ClockTerms(Duration.ofDays(5), Role.AGENT, OnBreach.ESCALATE));
  }
}
