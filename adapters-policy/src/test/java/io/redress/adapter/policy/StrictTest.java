package io.redress.adapter.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.amount.ComponentKind;
import io.redress.amount.CouponReturn;
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
import io.redress.remedy.Remedy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What strict decides, one row each side of every edge. */
class StrictTest {

  private static final Policy POLICY =
      BuiltInPolicies.load("strict").getOrElseThrow(AssertionError::new);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # goods     | request       | reason             | asked          | evidence | condition | flags       | rule                        | verdict      | remedy

          # exempt wherever they are, but not from what is somebody else's fault
          received    | return-refund | changed-mind       | 11-02T10:00:00 | -        | unopened  | custom-made | exempt-goods                | reject       | -
          not-shipped | refund        | changed-mind       | 11-02T10:00:00 | -        | -         | fresh       | exempt-goods                | reject       | -
          in-transit  | refund        | changed-mind       | 11-02T10:00:00 | -        | -         | digital     | exempt-goods                | reject       | -
          received    | return-refund | size               | 11-02T10:00:00 | -        | intact    | opened-media | exempt-goods               | reject       | -
          received    | return-refund | quality            | 11-02T10:00:00 | photo    | -         | fresh       | proven-defect               | approve      | return-refund

          not-shipped | refund        | changed-mind       | 11-02T10:00:00 | -        | -         | -           | not-shipped                 | approve      | refund
          not-shipped | refund        | late-dispatch      | 11-02T10:00:00 | -        | -         | -           | not-shipped                 | approve      | refund

          # more than five full days without a scan is lost; what moves is weighed
          in-transit  | refund        | not-received       | 11-07T09:59:59 | -        | -         | -           | on-the-way                  | review       | -
          in-transit  | refund        | not-received       | 11-07T10:00:00 | -        | -         | -           | lost                        | approve      | refund
          in-transit  | refund        | changed-mind       | 11-02T10:00:00 | -        | -         | -           | on-the-way                  | review       | -

          # seven days to midnight, also on a Sunday, for every reason
          received    | return-refund | changed-mind       | 11-08T23:59:59 | -        | intact    | -           | in-window                   | approve      | return-refund
          received    | return-refund | changed-mind       | 11-09T00:00:00 | -        | intact    | -           | too-late                    | reject       | -
          received    | return-refund | quality            | 11-08T23:59:59 | photo    | -         | -           | proven-defect               | approve      | return-refund
          received    | return-refund | quality            | 11-09T00:00:00 | photo    | -         | -           | late-claim                  | review       | -
          received    | return-refund | quality            | 11-09T00:00:00 | video    | -         | -           | late-claim                  | review       | -
          received    | return-refund | quality            | 11-09T00:00:00 | invoice  | -         | -           | late-and-unproven           | reject       | -
          received    | return-refund | quality            | 11-09T00:00:00 | -        | -         | -           | late-and-unproven           | reject       | -

          # nothing without a photo or a video, and nothing is kept
          received    | refund        | quality            | 11-02T10:00:00 | -        | -         | -           | ask-evidence                | ask-evidence | -
          received    | return-refund | wrong-item         | 11-02T10:00:00 | invoice  | -         | -           | ask-evidence                | ask-evidence | -
          received    | refund        | missing-item       | 11-02T10:00:00 | -        | -         | -           | ask-evidence                | ask-evidence | -
          received    | refund        | missing-item       | 11-02T10:00:00 | photo    | -         | -           | missing-item                | review       | -
          received    | refund        | not-as-described   | 11-02T10:00:00 | video    | used      | -           | proven-defect               | approve      | return-refund
          received    | refund        | damaged-in-transit | 11-02T10:00:00 | photo    | damaged   | -           | proven-defect               | approve      | return-refund
          received    | refund        | not-received       | 11-02T10:00:00 | -        | -         | -           | signed-for-but-not-received | review       | -

          # intact, or it stays with the customer
          received    | return-refund | changed-mind       | 11-02T10:00:00 | -        | unopened  | -           | in-window                   | approve      | return-refund
          received    | return-refund | changed-mind       | 11-02T10:00:00 | -        | used      | -           | not-intact                  | reject       | -
          received    | refund        | changed-mind       | 11-02T10:00:00 | -        | damaged   | -           | not-intact                  | reject       | -
          received    | refund        | changed-mind       | 11-02T10:00:00 | -        | intact    | -           | refund-only                 | convert      | return-refund
          # nobody said in what condition the goods are
          received    | return-refund | changed-mind       | 11-02T10:00:00 | -        | -         | -           | otherwise                   | review       | -
          received    | refund        | late-dispatch      | 11-02T10:00:00 | -        | -         | -           | otherwise                   | review       | -
          """)
  void decides(
      String goods,
      String request,
      String reason,
      String asked,
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
                .evidence(evidence)
                .condition(condition)
                .flags(flags)
                .decided())
        .isEqualTo(rule + " " + verdict + " " + remedy);
  }

  @Test
  void onlyGoodsThatTheCustomerNeverHadAreRefundedWithoutAReturn() {
    assertThat(
            POLICY
                .eligibility()
                .rules()
                .filter(rule -> rule.outcome().verdict() == Verdict.APPROVE)
                .filter(rule -> rule.outcome().remedy().contains(Remedy.REFUND))
                .map(rule -> rule.id()))
        .containsExactly("not-shipped", "lost");
  }

  @ParameterizedTest
  @CsvSource({
    "100.00, 1, ''",
    "100.01, 1, automatic-up-to",
    "100.00, 2, refunds-per-30-days",
  })
  void nearlyAllOfItIsLookedAt(String amount, int refunds, String caps) {
    assertThat(CaseDraft.under(POLICY).amount(amount).refunds(refunds).caps()).isEqualTo(caps);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # goods     | reason       | units of 2 | rule                    | refund
          not-shipped | changed-mind | 2          | nothing-shipped         | full
          not-shipped | changed-mind | 1          | rest                    | none
          in-transit  | not-received | 2          | not-the-customers-fault | full
          received    | changed-mind | 2          | rest                    | none
          received    | quality      | 2          | not-the-customers-fault | full
          received    | quality      | 1          | rest                    | none
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

  @Test
  void takesAllThatTheLawLetsItTake() {
    var amount = POLICY.amount();
    assertThat(amount.discounts())
        .isEqualTo(
            new DiscountTreatment(
                OnPartialReturn.REPRICE_WHEN_LOST, Shortfall.ASK, CouponReturn.WHOLE_ORDER));
    assertThat(amount.shipping().forfeitedFree()).isEqualTo(ForfeitedFreeDelivery.CHARGE);
    assertThat(amount.gifts()).isEqualTo(GiftNotReturned.MARKED_PRICE);
    assertThat(amount.waivedFees()).isEqualTo(WaivedFee.DEDUCT);
    assertThat(amount.paidFees()).isEqualTo(PaidFee.KEEP);
    assertThat(amount.compensation().table().rules()).isEmpty();
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
    assertThat(POLICY.amount().freight().reimburseUpTo()).contains(Money.of(12_00, "CNY"));
  }

  @Test
  void paysOnceTheGoodsWereLookedAt() {
    assertThat(
            CaseDraft.under(POLICY)
                .amount("0.01")
                .first(POLICY.settlement().release(), milestone -> milestone.word()))
        .isEqualTo("all inspection");
  }
}
