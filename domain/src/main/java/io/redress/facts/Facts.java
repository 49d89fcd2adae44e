package io.redress.facts;

import static io.redress.facts.Vocabulary.*;

import io.redress.money.ExchangeRate;
import io.redress.money.Money;
import io.redress.money.PartsRounding;
import io.redress.order.LineId;
import io.redress.order.Order;
import io.redress.order.PaidShares;
import io.redress.party.Customer;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Evidence;
import io.redress.request.RequestedLine;
import io.redress.table.Column;
import io.redress.table.Row;
import io.redress.table.Value;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/** The answers of one case to every column of the {@link Vocabulary}. */
public final class Facts implements Row {

  private final Value[] values = new Value[COLUMNS.size()];

  private Facts() {
    Arrays.fill(values, Value.UNKNOWN);
  }

  /**
   * Gathers the facts of a request.
   *
   * @param shares what was paid for the lines of the order
   * @param request whose lines and quantities the order is known to have left
   * @param toPolicy the rate at which amounts become the policy's currency
   */
  public static Facts of(
      FactTerms terms,
      PartsRounding rounding,
      PaidShares shares,
      Customer customer,
      AfterSaleRequest request,
      ExchangeRate toPolicy,
      Instant now) {
    var facts = new Facts();
    var order = shares.order();
    facts.tell(GOODS, request.goods().word());
    facts.tell(REQUEST, request.kind().word());
    facts.tell(REASON, request.reason().word());
    terms.reasons().get(request.reason()).forEach(fault -> facts.tell(FAULT, fault.word()));
    facts.tell(WINDOW, windowOf(terms, order, request, now));
    request.condition().forEach(condition -> facts.tell(CONDITION, condition.word()));
    facts.tell(EVIDENCE, request.evidence().map(Evidence::word));
    facts.tell(TIER, customer.tier());
    facts.tell(CHANNEL, order.channel());
    facts.tell(REGION, order.region());
    facts.tellGoods(rounding, shares, request, toPolicy);
    facts.tellDays(DAYS_SINCE_ORDER, Option.of(order.placedAt()), now);
    facts.tellDays(DAYS_SINCE_DISPATCH, order.dispatchedAt(), now);
    facts.tellDays(DAYS_SINCE_DELIVERY, order.deliveredAt(), now);
    facts.tellDays(DAYS_SINCE_LAST_SCAN, order.lastScanAt(), now);
    return facts;
  }

  @Override
  public Value at(Column column) {
    return values[column.position()];
  }

  private void tellGoods(
      PartsRounding rounding, PaidShares shares, AfterSaleRequest request, ExchangeRate toPolicy) {
    var order = shares.order();
    long quantity = 0;
    var amount = Money.zero(order.currency());
    Set<String> flags = HashSet.empty();
    Option<String> category = Option.none();
    boolean first = true;
    for (var asked : request.lines()) {
      for (var line : order.line(asked.line())) {
        quantity += asked.quantity();
        amount = amount.plus(shares.part(line, asked.quantity(), rounding));
        flags = flags.addAll(line.flags());
        category =
            first ? Option.of(line.category()) : category.flatMap(c -> common(c, line.category()));
        first = false;
      }
    }
    tell(QUANTITY, quantity);
    tell(AMOUNT, toPolicy.convert(amount).minor());
    tell(ORDER_AMOUNT, toPolicy.convert(shares.goods()).minor());
    tell(FLAGS, flags);
    category.forEach(word -> tell(CATEGORY, word));
    tell(WHOLE_ORDER, new Value.Truth(coversAllThatIsLeft(order, request)));
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
                .of(order)
                .map(anchor -> window.window().isOpen(anchor, now, terms.zone(), terms.calendar())))
        .<Value>map(open -> new Value.Word(open ? "open" : "over"))
        .getOrElse(Value.UNKNOWN);
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

  private void tell(Column column, Value value) {
    values[column.position()] = value;
  }
}
