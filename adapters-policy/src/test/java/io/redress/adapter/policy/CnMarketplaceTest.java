package io.redress.adapter.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.amount.CouponReturn;
import io.redress.amount.CustomerWithdraws;
import io.redress.amount.DiscountTreatment;
import io.redress.amount.ForfeitedFreeDelivery;
import io.redress.amount.GiftNotReturned;
import io.redress.amount.MerchantBreaks;
import io.redress.amount.OnPartialReturn;
import io.redress.amount.OutboundShipping;
import io.redress.amount.PresaleTerms;
import io.redress.amount.RefundQuote;
import io.redress.amount.RefundQuotes;
import io.redress.amount.Shortfall;
import io.redress.eligibility.Eligibility;
import io.redress.facts.Facts;
import io.redress.goods.Condition;
import io.redress.goods.GoodsState;
import io.redress.goods.ParcelNews;
import io.redress.money.ExchangeRate;
import io.redress.money.Money;
import io.redress.money.Percent;
import io.redress.order.Delivery;
import io.redress.order.LineId;
import io.redress.order.Order;
import io.redress.order.OrderLine;
import io.redress.order.PaidShares;
import io.redress.order.Tender;
import io.redress.party.Customer;
import io.redress.party.CustomerId;
import io.redress.policy.Policy;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Evidence;
import io.redress.request.Reason;
import io.redress.request.RequestKind;
import io.redress.request.RequestedLine;
import io.redress.settlement.FxTerms;
import io.redress.settlement.TenderTerms;
import io.redress.table.Rule;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cn-marketplace decides, one row each side of every edge. */
class CnMarketplaceTest {

  private static final Policy POLICY =
      BuiltInPolicies.load("cn-marketplace").getOrElseThrow(AssertionError::new);

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  /** When the parcel was signed for, or last seen where it is on the way. */
  private static final Instant SEEN = at("11-01T10:00:00");

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
    var order = order(GoodsState.valueOf(constant(goods)), amount, words(flags));
    var facts = facts(order, asked(goods, request, reason, evidence, condition), at(asked));
    assertThat(POLICY.eligibility().firstMatch(facts).map(CnMarketplaceTest::shown))
        .contains(rule + " " + verdict + " " + remedy);
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
    var order = order(GoodsState.valueOf(constant(goods)), "100.00", HashSet.empty());
    var request = asked(goods, "refund", reason, "-", "-", units);
    assertThat(
            POLICY
                .amount()
                .shipping()
                .outbound()
                .firstMatch(facts(order, request, at("11-02T10:00:00")))
                .map(CnMarketplaceTest::fee))
        .contains(rule + " " + refund);
  }

  @ParameterizedTest
  @CsvSource({"500.00, signature", "500.01, inspection"})
  void releasesSmallAmountsAtTheSignature(String amount, String milestone) {
    var order = order(GoodsState.RECEIVED, amount, HashSet.empty());
    var request = asked("received", "return-refund", "changed-mind", "-", "intact");
    assertThat(
            POLICY
                .settlement()
                .release()
                .firstMatch(facts(order, request, at("11-02T10:00:00")))
                .map(rule -> rule.outcome().word()))
        .contains(milestone);
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
    var order = order(GoodsState.valueOf(constant(goods)), "100.00", HashSet.empty());
    var request = asked(goods, "return-refund", reason, "-", "-");
    assertThat(
            POLICY
                .amount()
                .freight()
                .payer()
                .firstMatch(facts(order, request, at("11-02T10:00:00")))
                .map(first -> first.id() + " " + first.outcome().word()))
        .contains(rule + " " + payer);
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
    var order = order(GoodsState.NOT_SHIPPED, amount, HashSet.empty());
    var request = asked("not-shipped", "refund", reason, "-", "-");
    var quote = quote(order, request);
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
    assertThat(amount.presale())
        .isEqualTo(
            new PresaleTerms(
                CustomerWithdraws.KEEP_DEPOSIT, MerchantBreaks.DOUBLE_DEPOSIT, Percent.of(20)));
    assertThat(POLICY.settlement().tenders()).isEqualTo(TenderTerms.reverse());
    assertThat(POLICY.settlement().fx()).isEqualTo(FxTerms.captured());
    assertThat(POLICY.settlement().staging()).isEmpty();
  }

  private static String shown(Rule<Eligibility> rule) {
    var outcome = rule.outcome();
    return "%s %s %s"
        .formatted(
            rule.id(),
            outcome.verdict().word(),
            outcome.remedy().map(remedy -> remedy.word()).getOrElse("-"));
  }

  private static String fee(Rule<OutboundShipping> rule) {
    return rule.id() + " " + rule.outcome().word();
  }

  private static RefundQuote quote(Order order, AfterSaleRequest request) {
    return RefundQuotes.quote(
            POLICY.amount(),
            PaidShares.of(order),
            request,
            List.empty(),
            ExchangeRate.none(order.currency()),
            facts(order, request, at("11-02T10:00:00")))
        .getOrElseThrow(why -> new AssertionError(why.toString()));
  }

  private static Facts facts(Order order, AfterSaleRequest request, Instant now) {
    return Facts.of(
        POLICY.facts(),
        POLICY.amount().parts(),
        PaidShares.of(order),
        new Customer(new CustomerId("c"), "regular", 0),
        request,
        ParcelNews.none(),
        ExchangeRate.none(order.currency()),
        now);
  }

  private static AfterSaleRequest asked(
      String goods, String request, String reason, String evidence, String condition) {
    return asked(goods, request, reason, evidence, condition, 2);
  }

  private static AfterSaleRequest asked(
      String goods, String request, String reason, String evidence, String condition, long units) {
    return new AfterSaleRequest(
        new CustomerId("c"),
        RequestKind.valueOf(constant(request)),
        new Reason(reason),
        GoodsState.valueOf(constant(goods)),
        words(condition).headOption().map(word -> Condition.valueOf(constant(word))),
        List.of(new RequestedLine(new LineId("1"), units)),
        words(evidence).map(word -> Evidence.valueOf(constant(word))));
  }

  /** Two units of one line that cost the amount together; what happened to it follows the goods. */
  private static Order order(GoodsState goods, String amount, Set<String> flags) {
    var yuan = Currency.getInstance("CNY");
    var paid = Money.parse(amount, yuan).getOrElseThrow(why -> new AssertionError(why.message()));
    var zero = Money.zero(yuan);
    var list = Money.of(paid.minor() / 2 + 1, "CNY");
    var line =
        new OrderLine(
            new LineId("1"), "sku", "toys", 2, list, list.times(2).minus(paid), zero, true, flags);
    var delivery = Money.of(1_000, "CNY");
    return Order.in(yuan, "o", at("10-28T09:00:00"))
        .channel("app")
        .region("CN-31")
        .dispatched(Option.when(goods != GoodsState.NOT_SHIPPED, at("10-29T09:00:00")))
        .delivered(Option.when(goods == GoodsState.RECEIVED, SEEN))
        .lastSeen(Option.when(goods != GoodsState.NOT_SHIPPED, SEEN))
        .line(line)
        .delivery(Delivery.of(delivery))
        .paidBy(Tender.of("t", "alipay", paid.plus(delivery)))
        .build();
  }

  private static Set<String> words(String cell) {
    return cell.equals("-") ? HashSet.empty() : HashSet.of(cell);
  }

  private static String constant(String word) {
    return word.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static Instant at(String monthToSecond) {
    return LocalDateTime.parse("2026-" + monthToSecond).atZone(SHANGHAI).toInstant();
  }
}
