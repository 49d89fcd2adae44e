package io.redress.adapter.policy.dossier;

import io.redress.goods.Condition;
import io.redress.goods.GoodsState;
import io.redress.goods.ReturnFreight;
import io.redress.order.GiftId;
import io.redress.order.LineId;
import io.redress.order.Order;
import io.redress.party.CustomerId;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Consent;
import io.redress.request.DeliveryAsked;
import io.redress.request.Evidence;
import io.redress.request.Reason;
import io.redress.request.Replacement;
import io.redress.request.RequestKind;
import io.redress.request.RequestedLine;
import io.redress.request.Stated;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Currency;

/** Reads {@code request}: what the customer asks. */
final class RequestReading {

  static final Keys KEYS =
      Keys.required("request", "request", "reason", "lines")
          .optional(
              "at",
              "by",
              "goods",
              "condition",
              "amount",
              "evidence",
              "text",
              "gifts-returned",
              "consents",
              "return-freight-paid",
              "exchange-for");

  static final Keys REPLACEMENT = Keys.required("replacement", "sku", "unit-price");
  static final Keys LINE = Keys.required("requested-line", "line", "quantity");

  private static final Wordlist<RequestKind> KINDS =
      Wordlist.of(RequestKind::word, RequestKind.values());
  private static final Wordlist<GoodsState> STATES =
      Wordlist.of(GoodsState::word, GoodsState.values());
  private static final Wordlist<Condition> CONDITIONS =
      Wordlist.of(Condition::word, Condition.values());
  private static final Wordlist<Evidence> EVIDENCE = Wordlist.of(Evidence::word, Evidence.values());
  private static final Wordlist<Consent> CONSENTS = Wordlist.of(Consent::word, Consent.values());

  private RequestReading() {}

  /**
   * The request. Its text is for people: it is checked to be text, and decides nothing.
   *
   * @param customer who asks, unless the request says so itself
   * @param columns what the shop states for columns of its own
   */
  static AfterSaleRequest read(
      JsonFields request, CustomerId customer, Order order, Map<String, Stated> columns) {
    request.optional("text", JsonValue::text);
    var lines = request.required("lines", each -> each.list(RequestReading::line));
    return new AfterSaleRequest(
        by(request).getOrElse(customer),
        request.required("request", each -> each.word(KINDS)),
        new Reason(request.required("reason", JsonValue::name)),
        request
            .optional("goods", each -> each.word(STATES))
            .getOrElse(() -> whereTheGoodsAre(order, lines)),
        request.optional("condition", each -> each.word(CONDITIONS)),
        lines,
        request.items("evidence", each -> each.word(EVIDENCE)).toSet(),
        request.optional("amount", each -> Amounts.signed(each, order.currency())),
        new DeliveryAsked.ByPolicy(),
        request.items("gifts-returned", each -> new GiftId(each.name())).toSet(),
        request.optional(
            "return-freight-paid",
            each ->
                new ReturnFreight(
                    Amounts.positive(each, order.currency()), ReturnFreight.PrepaidBy.CUSTOMER)),
        request.items("consents", each -> each.word(CONSENTS)).toSet(),
        request.optional("exchange-for", each -> replacement(each, order.currency())),
        columns);
  }

  static Option<CustomerId> by(JsonFields request) {
    return request.optional("by", each -> new CustomerId(each.name()));
  }

  private static Replacement replacement(JsonValue value, Currency currency) {
    var replacement = value.fields(REPLACEMENT);
    return new Replacement(
        replacement.required("sku", JsonValue::name),
        replacement.required("unit-price", each -> Amounts.money(each, currency)));
  }

  private static RequestedLine line(JsonValue value) {
    var line = value.fields(LINE);
    return new RequestedLine(
        new LineId(line.required("line", JsonValue::name)),
        line.required(
            "quantity", each -> each.whole(-LineReading.MOST_UNITS, LineReading.MOST_UNITS)));
  }

  /** What follows from the order: with the customer, on the way, or not sent. */
  private static GoodsState whereTheGoodsAre(Order order, Seq<RequestedLine> lines) {
    var asked = lines.flatMap(line -> order.line(line.line()));
    boolean isThere =
        order.confirmedAt().isDefined()
            || (asked.isEmpty() ? order.lines() : asked)
                .forAll(line -> order.deliveredAt(line).isDefined());
    if (isThere) {
      return GoodsState.RECEIVED;
    }
    return order.dispatchedAt().isDefined() ? GoodsState.IN_TRANSIT : GoodsState.NOT_SHIPPED;
  }
}
