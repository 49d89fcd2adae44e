package io.redress.facts;

import static io.redress.facts.Vocabulary.*;

import io.redress.facts.ReasonWindow.Anchor;
import io.redress.goods.ParcelNews;
import io.redress.money.ExchangeRate;
import io.redress.money.Money;
import io.redress.money.PartsRounding;
import io.redress.order.Order;
import io.redress.order.PaidShares;
import io.redress.order.Tender;
import io.redress.party.Customer;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Stated;
import io.redress.table.Column;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;

/** Works out the answers of one case, source by source. */
final class Gathering {

  private final FactTerms terms;
  private final Instant now;
  private final Facts facts;

  Gathering(FactTerms terms, Instant now) {
    this.terms = terms;
    this.now = now;
    this.facts = new Facts(terms);
  }

  Facts facts() {
    return facts;
  }

  void request(Order order, AfterSaleRequest request) {
    facts.tell(GOODS, request.goods());
    facts.tell(REQUEST, request.kind());
    facts.tell(REASON, request.reason().word());
    terms.reasons().get(request.reason()).forEach(fault -> facts.tell(FAULT, fault));
    request.condition().forEach(condition -> facts.tell(CONDITION, condition));
    facts.tellEach(EVIDENCE, request.evidence());
    for (var window : terms.windowOf(order, request)) {
      facts.tell(WINDOW, window.isInTime(now) ? OPEN : OVER);
    }
  }

  void goods(
      PartsRounding rounding, PaidShares shares, AfterSaleRequest request, ExchangeRate toPolicy) {
    var order = shares.order();
    long quantity = 0;
    var amount = Money.zero(order.currency());
    Set<String> flags = HashSet.empty();
    Option<String> category = Option.none();
    boolean isFirst = true;
    boolean isConfirmed = true;
    for (var asked : request.lines()) {
      for (var line : order.line(asked.line())) {
        quantity += asked.quantity();
        amount = amount.plus(shares.part(line, asked.quantity(), rounding));
        flags = flags.addAll(line.flags());
        isConfirmed = isConfirmed && line.exemptionConfirmed();
        category =
            isFirst
                ? Option.of(line.category())
                : category.flatMap(c -> common(c, line.category()));
        isFirst = false;
      }
    }
    facts.tell(QUANTITY, quantity);
    facts.tell(AMOUNT, toPolicy.convert(amount).minor());
    facts.tell(ORDER_AMOUNT, toPolicy.convert(shares.goods()).minor());
    facts.tell(FLAGS, isConfirmed && !isFirst ? flags.add(EXEMPTION_CONFIRMED) : flags);
    category.forEach(word -> facts.tell(CATEGORY, word));
    facts.tell(WHOLE_ORDER, Facts.coversAllThatIsLeft(order, request));
  }

  void order(Order order, AfterSaleRequest request) {
    facts.tell(CHANNEL, order.channel());
    facts.tell(REGION, order.region());
    facts.tell(CURRENCY, order.currency().getCurrencyCode());
    facts.tell(PAYMENT_METHOD, order.tenders().map(Tender::method).toSet());
    facts.tell(PRESALE, order.presale().stage());
    days(DAYS_SINCE_ORDER, Option.of(order.placedAt()));
    days(DAYS_SINCE_PAYMENT, order.paidAt());
    days(DAYS_SINCE_DISPATCH, order.dispatchedAt());
    days(DAYS_SINCE_DELIVERY, Anchor.DELIVERY.of(order, request.linesOf(order)));
    days(DAYS_SINCE_LAST_SCAN, order.lastScanAt());
  }

  void customer(Customer customer) {
    facts.tell(TIER, customer.tier());
    days(CUSTOMER_AGE_DAYS, customer.since());
    customer.identityVerified().forEach(known -> facts.tell(IDENTITY_VERIFIED, known));
    var past = customer.past();
    past.orders().forEach(count -> facts.tell(CUSTOMER_ORDERS, count));
    past.refunds().forEach(count -> facts.tell(CUSTOMER_REFUNDS, count));
    past.keepGoodsRefunds().forEach(count -> facts.tell(CUSTOMER_KEEP_GOODS_REFUNDS, count));
    facts.tell(CUSTOMER_REFUNDS_30D, past.refundsLast30Days());
    past.refundedLast30Days().forEach(sum -> facts.tell(CUSTOMER_REFUNDED_30D, sum.minor()));
  }

  void parcel(ParcelNews news) {
    news.intercept().forEach(answer -> facts.tell(INTERCEPT, answer));
    news.recall().forEach(answer -> facts.tell(RECALL, answer));
  }

  void moment() {
    var local = LocalDateTime.ofInstant(now, terms.zone());
    facts.tell(HOUR, local.getHour());
    facts.tell(WEEKDAY, local.getDayOfWeek());
  }

  /** What the shop states for the policy's own columns; what fits no column is not known. */
  void ownColumns(AfterSaleRequest request) {
    for (var column : terms.columns()) {
      request.columns().get(column.name()).forEach(stated -> own(column, stated));
    }
  }

  private void own(Column column, Stated stated) {
    switch (column.kind()) {
      case WORD, HIERARCHY -> {
        if (stated instanceof Stated.Word(String word)) {
          facts.tell(column, word);
        }
      }
      case WORDS -> {
        if (stated instanceof Stated.Words(Set<String> words)) {
          facts.tell(column, words);
        }
      }
      case NUMBER, MONEY, DURATION -> {
        if (stated instanceof Stated.Whole(long number)) {
          facts.tell(column, number);
        }
      }
      case TRUTH -> {
        if (stated instanceof Stated.Truth(boolean truth)) {
          facts.tell(column, truth);
        }
      }
    }
  }

  private void days(Column column, Option<Instant> since) {
    since.forEach(at -> facts.tell(column, Duration.between(at, now).toDays()));
  }

  /** The longest dotted word that both lie below, if there is one. */
  private static Option<String> common(String one, String other) {
    var a = one.split("\\.", -1);
    var b = other.split("\\.", -1);
    int length = Arrays.mismatch(a, b);
    int shared = length < 0 ? a.length : length;
    return shared == 0 ? Option.none() : Option.of(String.join(".", Arrays.copyOf(a, shared)));
  }
}
