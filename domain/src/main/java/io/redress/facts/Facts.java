package io.redress.facts;

import static io.redress.facts.Vocabulary.*;

import io.redress.facts.ReasonWindow.Anchor;
import io.redress.goods.ParcelNews;
import io.redress.money.ExchangeRate;
import io.redress.money.Money;
import io.redress.money.PartsRounding;
import io.redress.order.LineId;
import io.redress.order.Order;
import io.redress.order.OrderLine;
import io.redress.order.PaidShares;
import io.redress.order.Tender;
import io.redress.party.Customer;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Evidence;
import io.redress.request.RequestedLine;
import io.redress.request.Stated;
import io.redress.table.Column;
import io.redress.table.Row;
import io.redress.table.Value;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Arrays;

/** The answers of one case to every column of the {@link Vocabulary} and of its policy. */
public final class Facts implements Row {

  private final Value[] values;

  private Facts(int columns) {
    values = new Value[columns];
    Arrays.fill(values, Value.UNKNOWN);
  }

  private Facts(Facts other) {
    values = other.values.clone();
  }

  /**
   * Gathers the facts of a request.
   *
   * @param shares what was paid for the lines of the order
   * @param parcel what warehouse and courier have said so far
   * @param request whose lines and quantities the order is known to have left
   * @param toPolicy the rate at which amounts become the policy's currency
   */
  public static Facts of(
      FactTerms terms,
      PartsRounding rounding,
      PaidShares shares,
      Customer customer,
      AfterSaleRequest request,
      ParcelNews parcel,
      ExchangeRate toPolicy,
      Instant now) {
    var facts = new Facts(COLUMNS.size() + terms.columns().size());
    var order = shares.order();
    facts.tell(GOODS, request.goods().word());
    facts.tell(REQUEST, request.kind().word());
    facts.tell(REASON, request.reason().word());
    terms.reasons().get(request.reason()).forEach(fault -> facts.tell(FAULT, fault.word()));
    facts.tell(WINDOW, windowOf(terms, order, request, now));
    request.condition().forEach(condition -> facts.tell(CONDITION, condition.word()));
    facts.tell(EVIDENCE, request.evidence().map(Evidence::word));
    facts.tell(CHANNEL, order.channel());
    facts.tell(REGION, order.region());
    facts.tellGoods(rounding, shares, request, toPolicy);
    facts.tellOrder(order, request, now);
    facts.tellCustomer(customer, now);
    parcel.intercept().forEach(answer -> facts.tell(INTERCEPT, answer.word()));
    parcel.recall().forEach(answer -> facts.tell(RECALL, answer.word()));
    facts.tellTime(now.atZone(terms.zone()));
    facts.tellOwn(terms, request);
    return facts;
  }

  /** The same, knowing what the signals weigh. */
  public Facts withRiskScore(long score) {
    var facts = new Facts(this);
    facts.tell(RISK_SCORE, score);
    return facts;
  }

  /** The same, knowing what the signals call for, in the words of {@link Vocabulary#RISK}. */
  public Facts withRisk(String action) {
    var facts = new Facts(this);
    facts.tell(RISK, action);
    return facts;
  }

  /** The same, knowing whether what is given back goes in instalments. */
  public Facts withStaged(boolean staged) {
    var facts = new Facts(this);
    facts.tell(STAGED, staged);
    return facts;
  }

  @Override
  public Value at(Column column) {
    return values[column.position()];
  }

  private void tellOrder(Order order, AfterSaleRequest request, Instant now) {
    tell(CURRENCY, order.currency().getCurrencyCode());
    tell(PAYMENT_METHOD, order.tenders().map(Tender::method).toSet());
    tell(PRESALE, order.presale().stage().word());
    tellDays(DAYS_SINCE_ORDER, Option.of(order.placedAt()), now);
    tellDays(DAYS_SINCE_PAYMENT, order.paidAt(), now);
    tellDays(DAYS_SINCE_DISPATCH, order.dispatchedAt(), now);
    tellDays(DAYS_SINCE_DELIVERY, Anchor.DELIVERY.of(order, lines(order, request)), now);
    tellDays(DAYS_SINCE_LAST_SCAN, order.lastScanAt(), now);
  }

  private void tellCustomer(Customer customer, Instant now) {
    tell(TIER, customer.tier());
    tellDays(CUSTOMER_AGE_DAYS, customer.since(), now);
    customer.identityVerified().forEach(known -> tell(IDENTITY_VERIFIED, known));
    var past = customer.past();
    past.orders().forEach(count -> tell(CUSTOMER_ORDERS, count));
    past.refunds().forEach(count -> tell(CUSTOMER_REFUNDS, count));
    past.keepGoodsRefunds().forEach(count -> tell(CUSTOMER_KEEP_GOODS_REFUNDS, count));
    tell(CUSTOMER_REFUNDS_30D, past.refundsLast30Days());
    past.refundedLast30Days().forEach(sum -> tell(CUSTOMER_REFUNDED_30D, sum.minor()));
  }

  private void tellTime(ZonedDateTime now) {
    tell(HOUR, now.getHour());
    tell(WEEKDAY, WEEKDAY.words().get(now.getDayOfWeek().getValue() - 1));
  }

  /** What the shop states for the policy's own columns; what fits no column is not known. */
  private void tellOwn(FactTerms terms, AfterSaleRequest request) {
    for (var column : terms.columns()) {
      request.columns().get(column.name()).forEach(stated -> tellOwn(column, stated));
    }
  }

  private void tellOwn(Column column, Stated stated) {
    switch (column.kind()) {
      case WORD, HIERARCHY -> {
        if (stated instanceof Stated.Word(String word)) {
          tell(column, word);
        }
      }
      case WORDS -> {
        if (stated instanceof Stated.Words(Set<String> words)) {
          tell(column, words);
        }
      }
      case NUMBER, MONEY, DURATION -> {
        if (stated instanceof Stated.Whole(long number)) {
          tell(column, number);
        }
      }
      case TRUTH -> {
        if (stated instanceof Stated.Truth(boolean truth)) {
          tell(column, truth);
        }
      }
    }
  }

  private void tellGoods(
      PartsRounding rounding, PaidShares shares, AfterSaleRequest request, ExchangeRate toPolicy) {
    var order = shares.order();
    long quantity = 0;
    var amount = Money.zero(order.currency());
    Set<String> flags = HashSet.empty();
    Option<String> category = Option.none();
    boolean first = true;
    boolean confirmed = true;
    for (var asked : request.lines()) {
      for (var line : order.line(asked.line())) {
        quantity += asked.quantity();
        amount = amount.plus(shares.part(line, asked.quantity(), rounding));
        flags = flags.addAll(line.flags());
        confirmed = confirmed && line.exemptionConfirmed();
        category =
            first ? Option.of(line.category()) : category.flatMap(c -> common(c, line.category()));
        first = false;
      }
    }
    tell(QUANTITY, quantity);
    tell(AMOUNT, toPolicy.convert(amount).minor());
    tell(ORDER_AMOUNT, toPolicy.convert(shares.goods()).minor());
    tell(FLAGS, confirmed && !first ? flags.add(EXEMPTION_CONFIRMED) : flags);
    category.forEach(word -> tell(CATEGORY, word));
    tell(WHOLE_ORDER, coversAllThatIsLeft(order, request));
  }

  /** Whether a request asks for every unit of an order that has not gone back yet. */
  public static boolean coversAllThatIsLeft(Order order, AfterSaleRequest request) {
    Map<LineId, Long> asked = request.lines().foldLeft(HashMap.empty(), Facts::plus);
    return order.lines().forAll(line -> order.unitsLeft(line) == asked.getOrElse(line.id(), 0L));
  }

  private static Map<LineId, Long> plus(Map<LineId, Long> asked, RequestedLine more) {
    return asked.put(more.line(), more.quantity(), Math::addExact);
  }

  /** The longest dotted word that both lie below, if there is one. */
  private static Option<String> common(String one, String other) {
    var a = one.split("\\.", -1);
    var b = other.split("\\.", -1);
    int length = Arrays.mismatch(a, b);
    int shared = length < 0 ? a.length : length;
    return shared == 0 ? Option.none() : Option.of(String.join(".", Arrays.copyOf(a, shared)));
  }

  private static Value windowOf(
      FactTerms terms, Order order, AfterSaleRequest request, Instant now) {
    return terms
        .windows()
        .get(request.reason())
        .flatMap(window ->
            window
                .after()
                .of(order, lines(order, request))
                .map(anchor -> window.window().isOpen(anchor, now, terms.zone(), terms.calendar())))
        .<Value>map(open -> new Value.Word(open ? "open" : "over"))
        .getOrElse(Value.UNKNOWN);
  }

  private static Seq<OrderLine> lines(Order order, AfterSaleRequest request) {
    return request.lines().flatMap(asked -> order.line(asked.line()));
  }

  private void tellDays(Column column, Option<Instant> since, Instant now) {
    since.forEach(at -> tell(column, Duration.between(at, now).toDays()));
  }

  private void tell(Column column, String word) {
    tell(column, new Value.Word(word));
  }

  private void tell(Column column, Set<String> words) {
    tell(column, new Value.Words(words));
  }

  private void tell(Column column, long number) {
    tell(column, new Value.Whole(number));
  }

  private void tell(Column column, boolean truth) {
    tell(column, new Value.Truth(truth));
  }

  private void tell(Column column, Value value) {
    values[column.position()] = value;
  }
}
