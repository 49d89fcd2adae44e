package io.redress.adapter.policy;

import io.redress.amount.RefundQuote;
import io.redress.amount.RefundQuotes;
import io.redress.facts.Facts;
import io.redress.goods.Condition;
import io.redress.goods.GoodsState;
import io.redress.goods.Grade;
import io.redress.goods.InspectedLine;
import io.redress.goods.ParcelNews;
import io.redress.money.ExchangeRate;
import io.redress.money.Money;
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
import io.redress.table.DecisionTable;
import io.redress.table.Rule;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.function.Function;

/**
 * A case as a row of a test names it, in the words of policies; a hyphen says nothing. The order
 * has two units of one line, for the amount together, and what happened to it follows the goods.
 */
final class CaseDraft {

  /** What delivery cost: 15.00, where the cheapest would have cost 10.00. */
  private static final long FEE = 15_00;

  private static final long STANDARD_FEE = 10_00;

  private static final CustomerId CUSTOMER = new CustomerId("c");

  private final Policy policy;
  private String goods = "received";
  private String request = "return-refund";
  private String reason = "changed-mind";
  private String condition = "-";
  private String evidence = "-";
  private String flags = "-";
  private String category = "toys";
  private String amount = "100.00";
  private String seen = "11-01T10:00:00";
  private String asked = "11-02T10:00:00";
  private long units = 2;
  private int refunds;

  private CaseDraft(Policy policy) {
    this.policy = policy;
  }

  static CaseDraft under(Policy policy) {
    return new CaseDraft(policy);
  }

  CaseDraft goods(String word) {
    goods = word;
    return this;
  }

  CaseDraft request(String word) {
    request = word;
    return this;
  }

  CaseDraft reason(String word) {
    reason = word;
    return this;
  }

  CaseDraft condition(String word) {
    condition = word;
    return this;
  }

  CaseDraft evidence(String word) {
    evidence = word;
    return this;
  }

  CaseDraft flags(String word) {
    flags = word;
    return this;
  }

  CaseDraft category(String word) {
    category = word;
    return this;
  }

  CaseDraft amount(String major) {
    amount = major;
    return this;
  }

  /** When the parcel was signed for, or last seen where it is on the way. */
  CaseDraft seen(String toTheSecond) {
    seen = toTheSecond;
    return this;
  }

  CaseDraft asked(String toTheSecond) {
    asked = toTheSecond;
    return this;
  }

  CaseDraft units(long ofTwo) {
    units = ofTwo;
    return this;
  }

  /** How many the customer had in the last thirty days. */
  CaseDraft refunds(int number) {
    refunds = number;
    return this;
  }

  /** The rule that decides, its verdict and its remedy. */
  String decided() {
    return first(
        policy.eligibility(),
        outcome ->
            outcome.verdict().word()
                + " "
                + outcome.remedy().map(remedy -> remedy.word()).getOrElse("-"));
  }

  /** The rule that decides in another table of the policy, and its outcome. */
  <O> String first(DecisionTable<O> table, Function<O, String> word) {
    return table
        .firstMatch(facts())
        .map((Rule<O> rule) -> rule.id() + " " + word.apply(rule.outcome()))
        .getOrElse("-");
  }

  /** The caps that the amount and the customer are beyond, by name. */
  String caps() {
    return policy.risk().caps().beyond(paid(), customer(), Option.none()).mkString(" ");
  }

  RefundQuote quote() {
    return quote(List.empty());
  }

  /** The quote for both units, which an inspector gave this grade. */
  RefundQuote graded(String grade) {
    return inspected(Option.of(new Grade(grade)), HashSet.empty());
  }

  /** The quote for both units, of which these accessories did not come back. */
  RefundQuote without(String... accessories) {
    return inspected(Option.none(), HashSet.of(accessories));
  }

  private RefundQuote inspected(Option<Grade> grade, Set<String> missing) {
    return quote(List.of(new InspectedLine(new LineId("1"), 2, grade, missing)));
  }

  private RefundQuote quote(Seq<InspectedLine> inspection) {
    return RefundQuotes.quote(
            policy.amount(),
            PaidShares.of(order()),
            asked(),
            inspection,
            ExchangeRate.none(policy.currency()),
            facts())
        .getOrElseThrow(why -> new AssertionError(why.toString()));
  }

  private Facts facts() {
    return Facts.of(
        policy.facts(),
        policy.amount().parts(),
        PaidShares.of(order()),
        customer(),
        asked(),
        ParcelNews.none(),
        ExchangeRate.none(policy.currency()),
        at(asked));
  }

  private Customer customer() {
    return new Customer(CUSTOMER, "regular", refunds);
  }

  private AfterSaleRequest asked() {
    return new AfterSaleRequest(
        CUSTOMER,
        RequestKind.valueOf(constant(request)),
        new Reason(reason),
        goods(),
        words(condition).headOption().map(word -> Condition.valueOf(constant(word))),
        List.of(new RequestedLine(new LineId("1"), units)),
        words(evidence).map(word -> Evidence.valueOf(constant(word))));
  }

  private Order order() {
    var currency = policy.currency();
    var code = currency.getCurrencyCode();
    var paid = paid();
    var list = Money.of(paid.minor() / 2 + 1, code);
    var line =
        new OrderLine(
            new LineId("1"),
            "sku",
            category,
            2,
            list,
            list.times(2).minus(paid),
            Money.zero(currency),
            true,
            words(flags));
    var fee = Money.of(FEE, code);
    var dispatched = at(seen).minus(Duration.ofDays(3));
    return Order.in(currency, "o", dispatched.minus(Duration.ofDays(1)))
        .channel("app")
        .region("CN-31")
        .dispatched(Option.when(goods() != GoodsState.NOT_SHIPPED, dispatched))
        .delivered(Option.when(goods() == GoodsState.RECEIVED, at(seen)))
        .lastSeen(Option.when(goods() != GoodsState.NOT_SHIPPED, at(seen)))
        .line(line)
        .delivery(Delivery.of(fee).withStandardFee(Money.of(STANDARD_FEE, code)))
        .paidBy(Tender.of("t", "alipay", paid.plus(fee)))
        .build();
  }

  private Money paid() {
    return Money.parse(amount, policy.currency())
        .getOrElseThrow(why -> new AssertionError(why.message()));
  }

  private GoodsState goods() {
    return GoodsState.valueOf(constant(goods));
  }

  /** An instant of the policy's zone, in 2026 where no year is said. */
  private Instant at(String text) {
    var withYear = text.length() == "01-01T00:00:00".length() ? "2026-" + text : text;
    return LocalDateTime.parse(withYear).atZone(policy.facts().zone()).toInstant();
  }

  private static Set<String> words(String cell) {
    return cell.equals("-") ? HashSet.empty() : HashSet.of(cell);
  }

  private static String constant(String word) {
    return word.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
