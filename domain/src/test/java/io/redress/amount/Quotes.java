package io.redress.amount;

import io.redress.Shop;
import io.redress.facts.Vocabulary;
import io.redress.goods.GoodsState;
import io.redress.goods.InspectedLine;
import io.redress.money.ExchangeRate;
import io.redress.money.Money;
import io.redress.order.LineId;
import io.redress.order.Order;
import io.redress.order.PaidShares;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Fault;
import io.redress.request.RequestKind;
import io.redress.request.RequestedLine;
import io.redress.table.Column;
import io.redress.table.Row;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Quotes as tests ask for them. */
final class Quotes {

  /** A component without what it rests on. */
  record Part(ComponentKind kind, Option<LineId> line, long quantity, Money amount) {}

  private Quotes() {}

  static Seq<Part> parts(RefundQuote quote) {
    return quote
        .components()
        .map(one -> new Part(one.kind(), one.line(), one.quantity(), one.amount()));
  }

  /** Kinds and minor units only. */
  static Seq<String> shown(RefundQuote quote) {
    return quote.components().map(one -> one.kind().word() + " " + one.amount().minor());
  }

  static AfterSaleRequest asked(RequestedLine... lines) {
    return Shop.request(RequestKind.RETURN_REFUND, "unwanted", GoodsState.RECEIVED, lines);
  }

  static RefundQuote quote(AmountTerms terms, Order order, RequestedLine... lines) {
    return quote(terms, order, asked(lines), List.empty(), Fault.CUSTOMER);
  }

  static RefundQuote quote(AmountTerms terms, Order order, AfterSaleRequest request) {
    return quote(terms, order, request, List.empty(), Fault.CUSTOMER);
  }

  static RefundQuote quote(
      AmountTerms terms,
      Order order,
      AfterSaleRequest request,
      Seq<InspectedLine> inspection,
      Fault fault) {
    return RefundQuotes.quote(
            terms,
            PaidShares.of(order),
            request,
            inspection,
            ExchangeRate.none(order.currency()),
            facts(fault))
        .getOrElseThrow(why -> new AssertionError(why.toString()));
  }

  /** What is wrong with a request, whichever check finds it. */
  static Unquotable wrong(AmountTerms terms, Order order, AfterSaleRequest request) {
    return RefundQuotes.check(order, request)
        .getOrElse(() ->
            RefundQuotes.quote(
                    terms,
                    PaidShares.of(order),
                    request,
                    List.empty(),
                    ExchangeRate.none(order.currency()),
                    facts(Fault.CUSTOMER))
                .getLeft());
  }

  private static Row facts(Fault fault) {
    return column -> column.equals(Vocabulary.FAULT) ? Column.code(fault) : Row.UNKNOWN;
  }
}
