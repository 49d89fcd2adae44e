package io.redress.adapter.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.amount.ComponentKind;
import io.redress.amount.CustomerWithdraws;
import io.redress.amount.ForfeitedFreeDelivery;
import io.redress.amount.GiftNotReturned;
import io.redress.amount.MerchantBreaks;
import io.redress.amount.OnPartialReturn;
import io.redress.amount.PaidFee;
import io.redress.amount.WaivedFee;
import io.redress.policy.Policy;
import io.redress.settlement.Route;
import io.redress.sla.ClockName;
import io.redress.sla.ClockTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What eu-withdrawal decides, one row each side of every edge. */
class EuWithdrawalTest {

  private static final Policy POLICY =
      BuiltInPolicies.load("eu-withdrawal").getOrElseThrow(AssertionError::new);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # goods     | request       | reason             | condition | flags        | rule                        | verdict | remedy

          # exceptions hold for withdrawals only
          received    | return-refund | changed-mind       | unopened  | custom-made  | no-right-of-withdrawal      | reject  | -
          not-shipped | refund        | changed-mind       | -         | digital      | no-right-of-withdrawal      | reject  | -
          received    | return-refund | quality            | unopened  | custom-made  | faulty-within-withdrawal    | approve | return-refund
          # sealed for hygiene: until it is unsealed
          received    | return-refund | changed-mind       | unopened  | hygiene-seal | withdrawal                  | approve | return-refund
          received    | return-refund | changed-mind       | intact    | hygiene-seal | hygiene-seal-broken         | reject  | -
          received    | return-refund | changed-mind       | used      | hygiene-seal | hygiene-seal-broken         | reject  | -
          received    | return-refund | changed-mind       | -         | hygiene-seal | withdrawal                  | approve | return-refund
          received    | return-refund | quality            | used      | hygiene-seal | faulty-within-withdrawal    | approve | return-refund
          not-shipped | refund        | changed-mind       | intact    | hygiene-seal | not-shipped                 | approve | refund

          not-shipped | refund        | changed-mind       | -         | -            | not-shipped                 | approve | refund
          in-transit  | refund        | not-received       | -         | -            | on-the-way                  | approve | refund
          received    | refund        | not-received       | -         | -            | signed-for-but-not-received | review  | -
          received    | refund        | missing-item       | -         | -            | missing-item                | review  | -
          received    | refund        | damaged-in-transit | damaged   | -            | faulty-within-withdrawal    | approve | return-refund

          # in any condition
          received    | return-refund | changed-mind       | unopened  | -            | withdrawal                  | approve | return-refund
          received    | return-refund | size               | damaged   | -            | withdrawal                  | approve | return-refund
          received    | return-refund | bought-too-many    | -         | -            | withdrawal                  | approve | return-refund
          received    | refund        | colour-difference  | intact    | -            | refund-only                 | convert | return-refund

          received    | refund        | late-dispatch      | -         | -            | otherwise                   | review  | -
          """)
  void decides(
      String goods,
      String request,
      String reason,
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
                .condition(condition)
                .flags(flags)
                .decided())
        .isEqualTo(rule + " " + verdict + " " + remedy);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "performed-service",
        "market-price",
        "custom-made",
        "fresh",
        "mixed",
        "bought-ahead",
        "urgent-repair",
        "newspaper",
        "auctioned",
        "dated-service",
        "digital",
        "opened-media",
      })
  void everyExceptionIsOne(String flag) {
    assertThat(CaseDraft.under(POLICY).flags(flag).decided())
        .isEqualTo("no-right-of-withdrawal reject -");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # received     | reason       | flags        | asked          | rule
          # Monday, so the fourteenth day is a Monday
          11-02T10:00:00 | changed-mind | -            | 11-16T23:59:59 | withdrawal
          11-02T10:00:00 | changed-mind | -            | 11-17T00:00:00 | too-late
          # Sunday: the period ends on Monday
          11-01T10:00:00 | changed-mind | -            | 11-16T23:59:59 | withdrawal
          11-01T10:00:00 | changed-mind | -            | 11-17T00:00:00 | too-late
          # nobody said that there is a right to withdraw
          11-02T10:00:00 | changed-mind | not-informed | 11-16T23:59:59 | withdrawal
          11-02T10:00:00 | changed-mind | not-informed | 11-17T00:00:00 | not-informed
          # faulty goods: fifteen times 24 hours come back at once, and two years are answered for
          11-02T10:00:00 | quality      | -            | 11-17T09:59:59 | faulty-within-withdrawal
          11-02T10:00:00 | quality      | -            | 11-17T10:00:00 | lack-of-conformity
          """)
  void countsFourteenDays(String seen, String reason, String flags, String asked, String rule) {
    assertThat(
            CaseDraft.under(POLICY).seen(seen).reason(reason).flags(flags).asked(asked).decided())
        .startsWith(rule + " ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # received          | asked               | rule
          2024-11-05T10:00:00 | 2026-11-05T23:59:59 | lack-of-conformity review -
          2024-11-05T10:00:00 | 2026-11-06T00:00:00 | after-two-years reject -
          # to the Monday after a Sunday
          2024-11-08T10:00:00 | 2026-11-09T23:59:59 | lack-of-conformity review -
          2024-11-08T10:00:00 | 2026-11-10T00:00:00 | after-two-years reject -
          """)
  void answersForFaultsForTwoYears(String seen, String asked, String decided) {
    assertThat(CaseDraft.under(POLICY).reason("quality").seen(seen).asked(asked).decided())
        .isEqualTo(decided);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # goods     | reason       | units of 2 | rule                            | refund
          not-shipped | changed-mind | 2          | nothing-shipped                 | full
          not-shipped | changed-mind | 1          | in-part                         | share
          received    | changed-mind | 2          | withdrawal                      | standard
          received    | changed-mind | 1          | in-part                         | share
          received    | quality      | 2          | not-the-customers-fault         | full
          received    | quality      | 1          | in-part                         | share
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

  /** 15.00 were paid for an express delivery, and the cheapest would have cost 10.00. */
  @Test
  void aWithdrawalGivesBackWhatTheCheapestDeliveryWouldHaveCost() {
    var quote = CaseDraft.under(POLICY).quote();
    assertThat(quote.of(ComponentKind.SHIPPING)).hasToString("EUR 10.00");
    assertThat(quote.total()).hasToString("EUR 110.00");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # grade | reason       | flags        | deduction
          A       | changed-mind | -            | EUR 0.00
          B       | changed-mind | -            | EUR -20.00
          C       | changed-mind | -            | EUR -50.00
          D       | changed-mind | -            | EUR -100.00
          D       | changed-mind | not-informed | EUR 0.00
          D       | quality      | -            | EUR 0.00
          """)
  void deductsWhatHandlingCost(String grade, String reason, String flags, String deduction) {
    var quote = CaseDraft.under(POLICY).reason(reason).flags(flags).graded(grade);
    assertThat(quote.of(ComponentKind.DIMINISHED_VALUE)).hasToString(deduction);
  }

  @Test
  void chargesNoFeeOfAnyKind() {
    var amount = POLICY.amount();
    assertThat(amount.deductions().forbidden())
        .containsExactlyInAnyOrder(ComponentKind.RESTOCKING_FEE, ComponentKind.USAGE);
    assertThat(amount.shipping().forfeitedFree()).isEqualTo(ForfeitedFreeDelivery.KEEP);
    assertThat(amount.discounts().onPartialReturn()).isEqualTo(OnPartialReturn.APPORTION);
    assertThat(amount.gifts()).isEqualTo(GiftNotReturned.WAIVE);
    assertThat(amount.waivedFees()).isEqualTo(WaivedFee.KEEP);
    assertThat(amount.paidFees()).isEqualTo(PaidFee.REFUND);
    assertThat(amount.presale().customerWithdraws()).isEqualTo(CustomerWithdraws.REFUND_DEPOSIT);
    assertThat(amount.presale().merchantBreaks()).isEqualTo(MerchantBreaks.REFUND_DEPOSIT);
  }

  @ParameterizedTest
  @CsvSource({
    "changed-mind, -, withdrawal customer",
    "changed-mind, not-informed, not-informed merchant",
    "quality, -, not-the-customers-fault merchant",
  })
  void saysWhoBearsTheReturnFreight(String reason, String flags, String payer) {
    assertThat(
            CaseDraft.under(POLICY)
                .reason(reason)
                .flags(flags)
                .first(POLICY.amount().freight().payer(), who -> who.word()))
        .isEqualTo(payer);
    assertThat(POLICY.amount().freight().reimburseUpTo()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "-, proof-of-sending scan",
    "unopened, proof-of-sending scan",
    "intact, proof-of-sending scan",
    "used, to-assess inspection",
    "damaged, to-assess inspection",
  })
  void waitsForTheProofThatTheGoodsWereSent(String condition, String released) {
    assertThat(
            CaseDraft.under(POLICY)
                .condition(condition)
                .first(POLICY.settlement().release(), milestone -> milestone.word()))
        .isEqualTo(released);
  }

  @Test
  void refundsByTheMeansOfThePaymentUnlessTheCustomerAgreed() {
    assertThat(POLICY.settlement().routes()).containsExactly(Route.ORIGINAL, Route.STORE_BALANCE);
    assertThat(POLICY.settlement().consentForOtherRoute()).isTrue();
  }

  @Test
  void keepsTheFourteenDaysOfTheRefundThoughAReviewComesFirst() {
    assertThat(POLICY.sla().clock(ClockName.REVIEW).within())
        .isEqualTo(new ClockTime.Elapsed(Duration.ofDays(1)));
    assertThat(POLICY.sla().clock(ClockName.REFUND_EXECUTION).within())
        .isEqualTo(new ClockTime.Elapsed(Duration.ofDays(12)));
    assertThat(POLICY.sla().clock(ClockName.RETURN_DISPATCH).within())
        .isEqualTo(new ClockTime.Elapsed(Duration.ofDays(14)));
  }
}
