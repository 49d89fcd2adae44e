package io.redress.adapter.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.amount.CouponReturn;
import io.redress.amount.CustomerWithdraws;
import io.redress.amount.DiscountTreatment;
import io.redress.amount.ForfeitedFreeDelivery;
import io.redress.amount.GiftNotReturned;
import io.redress.amount.OnPartialReturn;
import io.redress.amount.PaidFee;
import io.redress.amount.Shortfall;
import io.redress.amount.WaivedFee;
import io.redress.eligibility.Verdict;
import io.redress.money.Money;
import io.redress.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lenient decides, one row each side of every edge. */
class LenientTest {

  private static final Policy POLICY =
      BuiltInPolicies.load("lenient").getOrElseThrow(AssertionError::new);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # goods     | request       | reason             | asked          | amount | evidence | condition | flags       | rule                        | verdict      | remedy

          not-shipped | refund        | changed-mind       | 11-02T10:00:00 | 900.00 | -        | -         | custom-made | not-shipped                 | approve      | refund
          in-transit  | refund        | changed-mind       | 11-02T10:00:00 | 900.00 | -        | -         | fresh       | on-the-way                  | approve      | refund

          # exempt goods are weighed, not refused
          received    | return-refund | changed-mind       | 11-02T10:00:00 | 100.00 | -        | unopened  | custom-made | exempt-goods                | review       | -
          received    | return-refund | size               | 11-02T10:00:00 | 20.00  | -        | intact    | digital     | exempt-goods                | review       | -
          received    | refund        | quality            | 11-02T10:00:00 | 100.00 | -        | -         | fresh       | believed                    | approve      | refund

          # thirty days, and on to a day that is worked: the first of December is a Tuesday
          received    | return-refund | changed-mind       | 12-01T23:59:59 | 100.00 | -        | intact    | -           | in-window                   | approve      | return-refund
          received    | return-refund | changed-mind       | 12-02T00:00:00 | 100.00 | -        | intact    | -           | late-claim                  | review       | -

          # up to 500.00 customers are believed and keep what they have
          received    | return-refund | quality            | 11-02T10:00:00 | 500.00 | -        | used      | -           | believed                    | approve      | refund
          received    | refund        | not-received       | 11-02T10:00:00 | 500.00 | -        | -         | -           | believed                    | approve      | refund
          received    | refund        | missing-item       | 11-02T10:00:00 | 500.00 | -        | -         | -           | believed                    | approve      | refund
          received    | refund        | late-dispatch      | 11-02T10:00:00 | 500.00 | -        | -         | -           | otherwise                   | review       | -
          received    | refund        | not-received       | 11-02T10:00:00 | 500.01 | -        | -         | -           | signed-for-but-not-received | review       | -
          received    | refund        | missing-item       | 11-02T10:00:00 | 500.01 | -        | -         | -           | missing-item-of-value       | review       | -
          # above it the goods come back; who would keep them shows the fault
          received    | refund        | quality            | 11-02T10:00:00 | 500.01 | -        | -         | -           | ask-evidence                | ask-evidence | -
          received    | refund        | quality            | 11-02T10:00:00 | 500.01 | invoice  | -         | -           | ask-evidence                | ask-evidence | -
          received    | refund        | quality            | 11-02T10:00:00 | 500.01 | photo    | -         | -           | defect-of-value             | approve      | return-refund
          received    | refund        | quality            | 11-02T10:00:00 | 500.01 | video    | -         | -           | defect-of-value             | approve      | return-refund
          received    | return-refund | damaged-in-transit | 11-02T10:00:00 | 500.01 | -        | damaged   | -           | defect-of-value             | approve      | return-refund

          # used goods come back like new ones, damaged ones are looked at
          received    | return-refund | changed-mind       | 11-02T10:00:00 | 100.00 | -        | used      | -           | in-window                   | approve      | return-refund
          received    | return-refund | changed-mind       | 11-02T10:00:00 | 100.00 | -        | -         | -           | in-window                   | approve      | return-refund
          received    | return-refund | changed-mind       | 11-02T10:00:00 | 20.00  | -        | damaged   | -           | damaged                     | review       | -
          # sending it back would cost more than it brings
          received    | return-refund | changed-mind       | 11-02T10:00:00 | 30.00  | -        | intact    | -           | not-worth-sending-back      | approve      | refund
          received    | return-refund | changed-mind       | 11-02T10:00:00 | 30.01  | -        | intact    | -           | in-window                   | approve      | return-refund
          received    | refund        | changed-mind       | 11-02T10:00:00 | 30.01  | -        | intact    | -           | refund-only                 | convert      | return-refund
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
          # signed for   | asked          | rule
          05-02T10:00:00 | 11-02T23:59:59 | defect-of-value
          05-02T10:00:00 | 11-03T00:00:00 | late-claim
          # a Sunday: on to Monday
          05-08T10:00:00 | 11-09T23:59:59 | defect-of-value
          05-08T10:00:00 | 11-10T00:00:00 | late-claim
          """)
  void answersForFaultsForSixMonths(String seen, String asked, String rule) {
    assertThat(
            CaseDraft.under(POLICY)
                .reason("quality")
                .amount("900.00")
                .seen(seen)
                .asked(asked)
                .decided())
        .startsWith(rule + " ");
  }

  @Test
  void nobodyIsRefusedWithoutAPerson() {
    assertThat(POLICY.eligibility().rules().map(rule -> rule.outcome().verdict()))
        .isNotEmpty()
        .doesNotContain(Verdict.REJECT);
  }

  @ParameterizedTest
  @CsvSource({
    "5000.00, 19, ''",
    "5000.01, 19, automatic-up-to",
    "5000.00, 20, refunds-per-30-days",
  })
  void littleIsLookedAt(String amount, int refunds, String caps) {
    assertThat(CaseDraft.under(POLICY).amount(amount).refunds(refunds).caps()).isEqualTo(caps);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # goods     | reason       | units of 2 | rule                    | refund
          not-shipped | changed-mind | 2          | nothing-shipped         | full
          not-shipped | changed-mind | 1          | share-of-it             | share
          received    | changed-mind | 2          | share-of-it             | share
          received    | changed-mind | 1          | share-of-it             | share
          received    | quality      | 2          | not-the-customers-fault | full
          received    | quality      | 1          | share-of-it             | share
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
    "late-dispatch, 1666.66, CNY 500.00",
    "late-dispatch, 1666.60, CNY 499.98",
    "late-dispatch, 1999.00, CNY 500.00",
    "changed-mind, 1999.00, CNY 0.00",
  })
  void compensatesLateDispatch(String reason, String amount, String compensation) {
    var quote = CaseDraft.under(POLICY).goods("not-shipped").reason(reason).amount(amount).quote();
    assertThat(quote.beyondPaid()).hasToString(compensation);
  }

  @Test
  void chargesNothing() {
    var amount = POLICY.amount();
    assertThat(amount.discounts())
        .isEqualTo(
            new DiscountTreatment(
                OnPartialReturn.APPORTION, Shortfall.WAIVE, CouponReturn.WHEN_ITS_LINES_RETURN));
    assertThat(amount.shipping().forfeitedFree()).isEqualTo(ForfeitedFreeDelivery.KEEP);
    assertThat(amount.gifts()).isEqualTo(GiftNotReturned.WAIVE);
    assertThat(amount.waivedFees()).isEqualTo(WaivedFee.KEEP);
    assertThat(amount.paidFees()).isEqualTo(PaidFee.REFUND);
    assertThat(amount.presale().customerWithdraws()).isEqualTo(CustomerWithdraws.REFUND_DEPOSIT);
    assertThat(amount.deductions().tables()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"changed-mind", "quality", "damaged-in-transit"})
  void paysTheReturnFreightWhateverTheReason(String reason) {
    assertThat(
            CaseDraft.under(POLICY)
                .reason(reason)
                .first(POLICY.amount().freight().payer(), who -> who.word()))
        .isEqualTo("free-returns merchant");
    assertThat(POLICY.amount().freight().reimburseUpTo()).contains(Money.of(25_00, "CNY"));
  }

  @Test
  void paysAsSoonAsACourierHasTheGoods() {
    assertThat(
            CaseDraft.under(POLICY)
                .amount("9000.00")
                .first(POLICY.settlement().release(), milestone -> milestone.word()))
        .isEqualTo("all scan");
  }
}
