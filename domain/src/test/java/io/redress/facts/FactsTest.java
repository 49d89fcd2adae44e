package io.redress.facts;

import static io.redress.Shop.cny;
import static io.redress.facts.Vocabulary.AMOUNT;
import static io.redress.facts.Vocabulary.CATEGORY;
import static io.redress.facts.Vocabulary.CONDITION;
import static io.redress.facts.Vocabulary.CURRENCY;
import static io.redress.facts.Vocabulary.CUSTOMER_AGE_DAYS;
import static io.redress.facts.Vocabulary.CUSTOMER_KEEP_GOODS_REFUNDS;
import static io.redress.facts.Vocabulary.CUSTOMER_ORDERS;
import static io.redress.facts.Vocabulary.CUSTOMER_REFUNDED_30D;
import static io.redress.facts.Vocabulary.CUSTOMER_REFUNDS;
import static io.redress.facts.Vocabulary.CUSTOMER_REFUNDS_30D;
import static io.redress.facts.Vocabulary.DAYS_SINCE_DELIVERY;
import static io.redress.facts.Vocabulary.DAYS_SINCE_DISPATCH;
import static io.redress.facts.Vocabulary.DAYS_SINCE_LAST_SCAN;
import static io.redress.facts.Vocabulary.DAYS_SINCE_ORDER;
import static io.redress.facts.Vocabulary.DAYS_SINCE_PAYMENT;
import static io.redress.facts.Vocabulary.FAULT;
import static io.redress.facts.Vocabulary.FLAGS;
import static io.redress.facts.Vocabulary.HOUR;
import static io.redress.facts.Vocabulary.IDENTITY_VERIFIED;
import static io.redress.facts.Vocabulary.INTERCEPT;
import static io.redress.facts.Vocabulary.ORDER_AMOUNT;
import static io.redress.facts.Vocabulary.PAYMENT_METHOD;
import static io.redress.facts.Vocabulary.PRESALE;
import static io.redress.facts.Vocabulary.QUANTITY;
import static io.redress.facts.Vocabulary.RECALL;
import static io.redress.facts.Vocabulary.RISK;
import static io.redress.facts.Vocabulary.RISK_SCORE;
import static io.redress.facts.Vocabulary.STAGED;
import static io.redress.facts.Vocabulary.WEEKDAY;
import static io.redress.facts.Vocabulary.WHOLE_ORDER;
import static io.redress.facts.Vocabulary.WINDOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.OrderDraft;
import io.redress.Shop;
import io.redress.calendar.Length;
import io.redress.calendar.PublishedDays;
import io.redress.calendar.Window;
import io.redress.calendar.Window.FirstDay;
import io.redress.calendar.Window.LastDay;
import io.redress.calendar.WorkingCalendar;
import io.redress.facts.ReasonWindow.Anchor;
import io.redress.goods.Condition;
import io.redress.goods.GoodsState;
import io.redress.goods.ParcelNews;
import io.redress.money.ExchangeRate;
import io.redress.money.Money;
import io.redress.money.PartsRounding;
import io.redress.order.LineId;
import io.redress.order.OrderLine;
import io.redress.order.PaidShares;
import io.redress.party.Customer;
import io.redress.party.CustomerId;
import io.redress.party.PastRefunds;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Evidence;
import io.redress.request.Fault;
import io.redress.request.Reason;
import io.redress.request.RequestKind;
import io.redress.request.RequestedLine;
import io.redress.table.Column;
import io.redress.table.Value;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class FactsTest {

  private static final Instant DELIVERED = Instant.parse("2026-11-15T02:00:00Z");

  private static final FactTerms TERMS =
      new FactTerms(
          ZoneId.of("Asia/Shanghai"),
          WorkingCalendar.weekendsOnly(),
          HashMap.of(new Reason("unwanted"), Fault.CUSTOMER),
          HashMap.of(
              new Reason("unwanted"),
              new ReasonWindow(Anchor.DELIVERY, new Window(7, FirstDay.NOT_COUNTED))));

  @Test
  void theRequestAnswersForItself() {
    var facts = facts(order(), Shop.returnRefund("unwanted"), Shop.NOW);
    assertThat(facts.at(Vocabulary.GOODS)).isEqualTo(word("received"));
    assertThat(facts.at(Vocabulary.REQUEST)).isEqualTo(word("return-refund"));
    assertThat(facts.at(Vocabulary.REASON)).isEqualTo(word("unwanted"));
    assertThat(facts.at(FAULT)).isEqualTo(word("customer"));
    assertThat(facts.at(Vocabulary.TIER)).isEqualTo(word("gold"));
    assertThat(facts.at(Vocabulary.CHANNEL)).isEqualTo(word("web"));
    assertThat(facts.at(Vocabulary.REGION)).isEqualTo(word("CN"));
    assertThat(facts.at(Vocabulary.EVIDENCE)).isEqualTo(new Value.Words(HashSet.empty()));
  }

  @Test
  void whatIsShownAndInWhatConditionIsKnownOnceItIsSaid() {
    var asked =
        new AfterSaleRequest(
            new CustomerId("B-1"),
            RequestKind.REFUND,
            new Reason("unwanted"),
            GoodsState.RECEIVED,
            Option.of(Condition.DAMAGED),
            List.of(Shop.line("A", 1)),
            HashSet.of(Evidence.PHOTO, Evidence.INVOICE));
    var facts = facts(order(), asked, Shop.NOW);
    assertThat(facts.at(CONDITION)).isEqualTo(word("damaged"));
    assertThat(facts.at(Vocabulary.EVIDENCE))
        .isEqualTo(new Value.Words(HashSet.of("photo", "invoice")));
    assertThat(facts(order(), Shop.returnRefund("unwanted"), Shop.NOW).at(CONDITION))
        .isEqualTo(Value.UNKNOWN);
  }

  @Test
  void aReasonThatIsNotListedHasNoFaultAndNoWindow() {
    var facts = facts(order(), Shop.returnRefund("other"), Shop.NOW);
    assertThat(facts.at(FAULT)).isEqualTo(Value.UNKNOWN);
    assertThat(facts.at(WINDOW)).isEqualTo(Value.UNKNOWN);
  }

  @Test
  void aWindowIsOpenUntilMidnightInTheZoneOfThePolicy() {
    var asked = Shop.returnRefund("unwanted");
    assertThat(facts(order(), asked, Instant.parse("2026-11-22T15:59:59Z")).at(WINDOW))
        .isEqualTo(word("open"));
    assertThat(facts(order(), asked, Instant.parse("2026-11-22T16:00:00Z")).at(WINDOW))
        .isEqualTo(word("over"));
  }

  /** Delivered on a Sunday; two days later the Monday was the first working day, or a holiday. */
  @Test
  void aWindowCountsTheWorkingDaysOfThePolicy() {
    var monday = LocalDate.parse("2026-11-16");
    var holiday = new PublishedDays(monday, monday, HashSet.of(monday), HashSet.empty());
    var sunday = HashSet.of(DayOfWeek.SUNDAY);
    var tuesday = Instant.parse("2026-11-17T02:00:00Z");
    assertThat(oneWorkingDay(WorkingCalendar.of("X", sunday, Option.none()), tuesday))
        .isEqualTo(word("over"));
    assertThat(oneWorkingDay(WorkingCalendar.of("X", sunday, Option.of(holiday)), tuesday))
        .isEqualTo(word("open"));
  }

  private static Value oneWorkingDay(WorkingCalendar calendar, Instant now) {
    var window = new Window(new Length.WorkingDays(1), FirstDay.NOT_COUNTED, LastDay.AS_IT_FALLS);
    var terms =
        new FactTerms(
            TERMS.zone(),
            calendar,
            TERMS.reasons(),
            HashMap.of(new Reason("unwanted"), new ReasonWindow(Anchor.DELIVERY, window)));
    var rate = ExchangeRate.none(Currency.getInstance("CNY"));
    var asked = Shop.returnRefund("unwanted");
    return facts(terms, order(), asked, rate, now).at(WINDOW);
  }

  @Test
  void aWindowIsUnknownBeforeItsAnchor() {
    assertThat(facts(Shop.order(), Shop.returnRefund("unwanted"), Shop.NOW).at(WINDOW))
        .isEqualTo(Value.UNKNOWN);
  }

  @Test
  void anAnchorIsWhatHappenedToTheOrder() {
    var order = order().dispatched(Instant.parse("2026-11-12T02:00:00Z")).order();
    assertThat(Anchor.ORDER.of(order, List.empty()))
        .contains(Instant.parse("2026-11-10T02:00:00Z"));
    assertThat(Anchor.DISPATCH.of(order, List.empty()))
        .contains(Instant.parse("2026-11-12T02:00:00Z"));
    assertThat(Anchor.DELIVERY.of(order, List.empty())).contains(DELIVERED);
  }

  @Test
  void daysAreFullDaysOf24Hours() {
    var order =
        order()
            .dispatched(Instant.parse("2026-11-12T02:00:00Z"))
            .lastSeen(Instant.parse("2026-11-17T02:00:00Z"));
    var asked = Shop.returnRefund("unwanted");
    var early = facts(order, asked, Instant.parse("2026-11-22T01:59:59.999999999Z"));
    assertThat(early.at(DAYS_SINCE_ORDER)).isEqualTo(whole(11));
    assertThat(early.at(DAYS_SINCE_DISPATCH)).isEqualTo(whole(9));
    assertThat(early.at(DAYS_SINCE_DELIVERY)).isEqualTo(whole(6));
    assertThat(early.at(DAYS_SINCE_LAST_SCAN)).isEqualTo(whole(4));
    var late = facts(order, asked, Instant.parse("2026-11-22T02:00:00Z"));
    assertThat(late.at(DAYS_SINCE_ORDER)).isEqualTo(whole(12));
    assertThat(late.at(DAYS_SINCE_DISPATCH)).isEqualTo(whole(10));
    assertThat(late.at(DAYS_SINCE_DELIVERY)).isEqualTo(whole(7));
    assertThat(late.at(DAYS_SINCE_LAST_SCAN)).isEqualTo(whole(5));
  }

  @Test
  void daysAreUnknownSinceWhatHasNotHappened() {
    var facts = facts(Shop.order(), Shop.returnRefund("unwanted"), Shop.NOW);
    assertThat(facts.at(DAYS_SINCE_DISPATCH)).isEqualTo(Value.UNKNOWN);
    assertThat(facts.at(DAYS_SINCE_DELIVERY)).isEqualTo(Value.UNKNOWN);
    assertThat(facts.at(DAYS_SINCE_LAST_SCAN)).isEqualTo(Value.UNKNOWN);
  }

  @Test
  void amountsAreWhatWasPaid() {
    var order =
        OrderDraft.in("CNY")
            .line("A", 100_00, 2)
            .line("B", 50_00, 1)
            .discount(30_00)
            .shipping(10_00, 0)
            .paidBy("alipay", 230_00);
    var facts = facts(order, asked(Shop.line("A", 1)), Shop.NOW);
    assertThat(facts.at(AMOUNT)).isEqualTo(whole(88_00));
    assertThat(facts.at(ORDER_AMOUNT)).isEqualTo(whole(220_00));
    assertThat(facts.at(QUANTITY)).isEqualTo(whole(1));
    assertThat(facts.at(WHOLE_ORDER)).isEqualTo(new Value.Truth(false));
  }

  @Test
  void amountsAreInTheCurrencyOfThePolicy() {
    var order = OrderDraft.in("USD").line("A", 10_01, 1).paidBy("card", 10_01);
    var rate =
        new ExchangeRate(
            Currency.getInstance("USD"), Currency.getInstance("CNY"), new BigDecimal("7.15"));
    var facts = facts(order, asked(Shop.line("A", 1)), rate, Shop.NOW);
    // 10.01 x 7.15 = 71.5715
    assertThat(facts.at(AMOUNT)).isEqualTo(whole(71_57));
    assertThat(facts.at(ORDER_AMOUNT)).isEqualTo(whole(71_57));
  }

  @Test
  void theWholeOrderIsAllThatHasNotGoneBackYet() {
    var order = Shop.order().refunded("A", 1, 100_00);
    assertThat(facts(order, asked(Shop.line("A", 1)), Shop.NOW).at(WHOLE_ORDER))
        .isEqualTo(new Value.Truth(true));
    assertThat(facts(Shop.order(), asked(Shop.line("A", 1)), Shop.NOW).at(WHOLE_ORDER))
        .isEqualTo(new Value.Truth(false));
    assertThat(facts(Shop.order(), asked(Shop.line("A", 2)), Shop.NOW).at(WHOLE_ORDER))
        .isEqualTo(new Value.Truth(true));
  }

  @Test
  void theCategoryIsWhatAllLinesHaveInCommon() {
    var order =
        OrderDraft.in("CNY")
            .line(line("A", "food.fresh.fish", "cold"))
            .line(line("B", "food.fresh", "heavy"))
            .line(line("C", "food.frozen"))
            .line(line("D", "toys"))
            .line(line("E", "foodstuff"))
            .paidBy("alipay", 50_00);
    assertThat(category(order, "A")).isEqualTo(word("food.fresh.fish"));
    assertThat(category(order, "A", "B")).isEqualTo(word("food.fresh"));
    assertThat(category(order, "A", "B", "C")).isEqualTo(word("food"));
    assertThat(category(order, "A", "D")).isEqualTo(Value.UNKNOWN);
    assertThat(category(order, "A", "E")).isEqualTo(Value.UNKNOWN);
    assertThat(category(order, "A", "D", "A")).isEqualTo(Value.UNKNOWN);
    var facts = facts(order, asked(Shop.line("A", 1), Shop.line("B", 1)), Shop.NOW);
    assertThat(facts.at(FLAGS)).isEqualTo(new Value.Words(HashSet.of("cold", "heavy")));
  }

  @Test
  void theOrderSaysHowAndWhenItWasPaid() {
    var facts =
        facts(
            order().with(draft -> draft.paid(Option.of(Instant.parse("2026-11-11T02:00:00Z")))),
            Shop.returnRefund("unwanted"),
            Shop.NOW);
    assertThat(facts.at(CURRENCY)).isEqualTo(word("CNY"));
    assertThat(facts.at(PAYMENT_METHOD))
        .isEqualTo(new Value.Words(HashSet.of("gift-card", "alipay")));
    assertThat(facts.at(PRESALE)).isEqualTo(word("none"));
    assertThat(facts.at(DAYS_SINCE_PAYMENT)).isEqualTo(whole(11));
  }

  @Test
  void theHourAndTheDayAreThoseOfThePolicysZone() {
    var facts =
        facts(order(), Shop.returnRefund("unwanted"), Instant.parse("2026-11-22T16:30:00Z"));
    assertThat(facts.at(HOUR)).isEqualTo(whole(0));
    assertThat(facts.at(WEEKDAY)).isEqualTo(word("monday"));
  }

  @Test
  void theCustomersPastIsKnownAsFarAsItIsTold() {
    var past =
        new PastRefunds(
            Option.of(40L), Option.of(3L), Option.of(2L), 1, Option.of(Money.of(50_00, "CNY")));
    var customer =
        new Customer(
            new CustomerId("B-1"),
            "gold",
            Option.of(Instant.parse("2026-11-20T02:00:00Z")),
            Option.of(true),
            past);
    var facts = facts(customer, ParcelNews.none());
    assertThat(facts.at(CUSTOMER_AGE_DAYS)).isEqualTo(whole(2));
    assertThat(facts.at(IDENTITY_VERIFIED)).isEqualTo(new Value.Truth(true));
    assertThat(facts.at(CUSTOMER_ORDERS)).isEqualTo(whole(40));
    assertThat(facts.at(CUSTOMER_REFUNDS)).isEqualTo(whole(3));
    assertThat(facts.at(CUSTOMER_KEEP_GOODS_REFUNDS)).isEqualTo(whole(2));
    assertThat(facts.at(CUSTOMER_REFUNDS_30D)).isEqualTo(whole(1));
    assertThat(facts.at(CUSTOMER_REFUNDED_30D)).isEqualTo(whole(50_00));
    var stranger = facts(Shop.customer("gold"), ParcelNews.none());
    assertThat(stranger.at(CUSTOMER_AGE_DAYS)).isEqualTo(Value.UNKNOWN);
    assertThat(stranger.at(IDENTITY_VERIFIED)).isEqualTo(Value.UNKNOWN);
    assertThat(stranger.at(CUSTOMER_ORDERS)).isEqualTo(Value.UNKNOWN);
    assertThat(stranger.at(CUSTOMER_REFUNDS_30D)).isEqualTo(whole(0));
  }

  @Test
  void whatWarehouseAndCourierAnsweredIsKnownOnceTheyHave() {
    var news =
        new ParcelNews(
            Option.of(ParcelNews.Intercept.FAILED),
            Option.of(ParcelNews.Recall.PROMISED),
            Option.none(),
            Option.none());
    assertThat(facts(Shop.customer("gold"), news).at(INTERCEPT)).isEqualTo(word("failed"));
    assertThat(facts(Shop.customer("gold"), news).at(RECALL)).isEqualTo(word("promised"));
    assertThat(facts(Shop.customer("gold"), ParcelNews.none()).at(RECALL)).isEqualTo(Value.UNKNOWN);
  }

  @Test
  void whatFollowsFromOtherFactsIsToldLater() {
    var facts = facts(order(), Shop.returnRefund("unwanted"), Shop.NOW);
    assertThat(facts.at(RISK_SCORE)).isEqualTo(Value.UNKNOWN);
    assertThat(facts.at(RISK)).isEqualTo(Value.UNKNOWN);
    assertThat(facts.at(STAGED)).isEqualTo(Value.UNKNOWN);
    var later = facts.withRiskScore(70).withRisk("step-up").withStaged(true);
    assertThat(later.at(RISK_SCORE)).isEqualTo(whole(70));
    assertThat(later.at(RISK)).isEqualTo(word("step-up"));
    assertThat(later.at(STAGED)).isEqualTo(new Value.Truth(true));
    assertThat(facts.at(RISK_SCORE)).isEqualTo(Value.UNKNOWN);
  }

  @Test
  void goodsThatCameApartAreCountedFromTheLastOfThoseAskedFor() {
    var early = Instant.parse("2026-11-12T02:00:00Z");
    var late = Instant.parse("2026-11-20T02:00:00Z");
    var order =
        OrderDraft.in("CNY")
            .line(OrderLine.of("A", "a", 1, Shop.cny(10_00)).delivered(early))
            .line(OrderLine.of("B", "b", 1, Shop.cny(10_00)).delivered(late))
            .paidBy("alipay", 20_00);
    assertThat(facts(order, asked(Shop.line("A", 1)), Shop.NOW).at(DAYS_SINCE_DELIVERY))
        .isEqualTo(whole(10));
    assertThat(
            facts(order, asked(Shop.line("A", 1), Shop.line("B", 1)), Shop.NOW)
                .at(DAYS_SINCE_DELIVERY))
        .isEqualTo(whole(2));
    var onlyA = List.of(order.order().lines().head());
    assertThat(Anchor.DELIVERY.of(order.order(), onlyA)).contains(early);
    assertThat(Anchor.LAST_DELIVERY.of(order.order(), onlyA)).contains(late);
  }

  @Test
  void anExemptionCountsOnlyWhereItWasConfirmedForEveryLine() {
    var order =
        OrderDraft.in("CNY")
            .line(OrderLine.of("A", "a", 1, Shop.cny(10_00)).flags("cosmetics").confirmedExempt())
            .line(OrderLine.of("B", "b", 1, Shop.cny(10_00)).flags("cosmetics"))
            .paidBy("alipay", 20_00);
    assertThat(facts(order, asked(Shop.line("A", 1)), Shop.NOW).at(FLAGS))
        .isEqualTo(new Value.Words(HashSet.of("cosmetics", "exemption-confirmed")));
    assertThat(facts(order, asked(Shop.line("A", 1), Shop.line("B", 1)), Shop.NOW).at(FLAGS))
        .isEqualTo(new Value.Words(HashSet.of("cosmetics")));
  }

  @Test
  void everyColumnStandsAtItsPositionUnderItsOwnName() {
    assertThat(Vocabulary.COLUMNS.map(Column::position))
        .containsExactlyElementsOf(List.range(0, Vocabulary.COLUMNS.size()));
    assertThat(Vocabulary.COLUMNS.map(Column::name)).doesNotHaveDuplicates();
    assertThat(Vocabulary.named("days-since-delivery")).contains(DAYS_SINCE_DELIVERY);
    assertThat(Vocabulary.named("weather")).isEmpty();
  }

  private static Value category(OrderDraft order, String... lines) {
    var asked = List.of(lines).map(id -> Shop.line(id, 1)).toJavaArray(RequestedLine[]::new);
    return facts(order, asked(asked), Shop.NOW).at(CATEGORY);
  }

  private static OrderDraft order() {
    return Shop.order().delivered(DELIVERED);
  }

  private static OrderLine line(String id, String category, String... flags) {
    return new OrderLine(
        new LineId(id), id, category, 1, cny(10_00), cny(0), cny(0), true, HashSet.of(flags));
  }

  private static AfterSaleRequest asked(RequestedLine... lines) {
    return Shop.request(RequestKind.REFUND, "unwanted", GoodsState.RECEIVED, lines);
  }

  private static Facts facts(OrderDraft order, AfterSaleRequest request, Instant now) {
    return facts(order, request, ExchangeRate.none(Currency.getInstance("CNY")), now);
  }

  private static Facts facts(
      OrderDraft order, AfterSaleRequest request, ExchangeRate rate, Instant now) {
    return facts(TERMS, order, request, rate, now);
  }

  private static Facts facts(
      FactTerms terms, OrderDraft order, AfterSaleRequest request, ExchangeRate rate, Instant now) {
    return Facts.of(
        terms,
        PartsRounding.UP,
        PaidShares.of(order.order()),
        Shop.customer("gold"),
        request,
        ParcelNews.none(),
        rate,
        now);
  }

  private static Value word(String word) {
    return new Value.Word(word);
  }

  private static Value whole(long number) {
    return new Value.Whole(number);
  }

  private static Facts facts(Customer customer, ParcelNews news) {
    return Facts.of(
        TERMS,
        PartsRounding.UP,
        PaidShares.of(order().order()),
        customer,
        Shop.returnRefund("unwanted"),
        news,
        ExchangeRate.none(Currency.getInstance("CNY")),
        Shop.NOW);
  }
}
