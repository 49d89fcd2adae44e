package io.redress.adapter.policy.dossier;

import io.redress.money.Money;
import io.redress.money.PartsRounding;
import io.redress.order.DiscountId;
import io.redress.order.Gift;
import io.redress.order.GiftId;
import io.redress.order.LineId;
import io.redress.order.Order;
import io.redress.order.OrderBuilder;
import io.redress.order.OrderCheck;
import io.redress.order.OrderDiscount;
import io.redress.order.PaidShares;
import io.redress.order.PaymentFee;
import io.redress.order.Presale;
import io.redress.order.RefundedLine;
import io.redress.order.Tender;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashSet;
import java.util.function.Function;

/** Reads {@code order}: what was bought, how it was paid, and what went back before. */
final class OrderReading {

  static final Keys KEYS =
      Keys.required("order", "id", "currency", "lines", "tenders")
          .optional(
              "channel",
              "region",
              "placed-at",
              "paid-at",
              "promised-dispatch-at",
              "dispatched-at",
              "delivered-at",
              "confirmed-at",
              "last-scan-at",
              "presale",
              "discounts",
              "gifts",
              "shipping",
              "fees",
              "refunded");

  static final Keys PRESALE = Keys.required("presale").optional("stage", "deposit", "deposit-kind");
  static final Keys GIFT = Keys.required("gift", "id").optional("sku", "marked-price", "given-for");
  static final Keys FEE = Keys.required("fee", "kind", "amount").optional("paid-by");
  static final Keys REFUNDED = Keys.required("refunded-line", "line", "quantity");

  /** What a word says that the dossier leaves out: no table names it. */
  static final String UNKNOWN = "unknown";

  private static final Wordlist<Presale.Stage> STAGES =
      Wordlist.of(Presale.Stage::word, Presale.Stage.values());
  private static final Wordlist<Presale.Kind> DEPOSITS =
      Wordlist.of(Presale.Kind::word, Presale.Kind.values());
  private static final Wordlist<PaymentFee.Bearer> BEARERS =
      Wordlist.of(PaymentFee.Bearer::word, PaymentFee.Bearer.values());

  private final JsonFields order;
  private final Currency currency;
  private final PartsRounding rounding;

  private OrderReading(JsonFields order, PartsRounding rounding) {
    this.order = order;
    this.currency = order.required("currency", Amounts::currency);
    this.rounding = rounding;
  }

  /**
   * The order.
   *
   * @param rounding how the policy shares out what was paid for a line over its units
   * @param now stands for when it was placed, where the order names no instant at all
   */
  static Order read(JsonValue value, PartsRounding rounding, Instant now) {
    return new OrderReading(value.fields(KEYS), rounding).read(now);
  }

  private Order read(Instant now) {
    var lines =
        order.required("lines", each -> each.filledList(line -> LineReading.read(line, currency)));
    var tenders =
        order.required(
            "tenders", each -> each.filledList(one -> TenderReading.read(one, currency)));
    once("lines", lines, line -> line.id().value());
    once("tenders", tenders, tender -> tender.id().value());
    var draft = moments(Order.in(currency, order.required("id", JsonValue::name), placedAt(now)));
    order.optional("channel", JsonValue::name).orElse(Option.some(UNKNOWN)).forEach(draft::channel);
    order.optional("region", JsonValue::name).orElse(Option.some(UNKNOWN)).forEach(draft::region);
    draft.lines(lines).tenders(tenders);
    var discounts = order.items("discounts", each -> DiscountReading.read(each, currency));
    once("discounts", discounts, discount -> discount.id().value());
    draft.discounts(discounts);
    draft.gifts(gifts(discounts));
    order
        .optional("shipping", each -> ShippingReading.read(each, currency))
        .forEach(draft::delivery);
    var fees = order.items("fees", this::fee);
    once("fees", fees, PaymentFee::kind);
    draft.fees(fees);
    order.optional("presale", this::presale).forEach(draft::presale);
    return withOutstanding(withRefunds(draft.build()));
  }

  /** Where nobody says it: no later than whatever else is known to have happened to the order. */
  private Instant placedAt(Instant now) {
    return order
        .optional("placed-at", Moments::instant)
        .getOrElse(() ->
            List.of("paid-at", "dispatched-at", "delivered-at", "confirmed-at")
                .flatMap(key -> order.optional(key, Moments::instant))
                .append(now)
                .minBy(Comparator.naturalOrder())
                .getOrElse(now));
  }

  private OrderBuilder moments(OrderBuilder draft) {
    return draft
        .paid(order.optional("paid-at", Moments::instant))
        .promisedDispatch(order.optional("promised-dispatch-at", Moments::instant))
        .dispatched(order.optional("dispatched-at", Moments::instant))
        .delivered(order.optional("delivered-at", Moments::instant))
        .confirmed(order.optional("confirmed-at", Moments::instant))
        .lastSeen(order.optional("last-scan-at", Moments::instant));
  }

  private Seq<Gift> gifts(Seq<OrderDiscount> discounts) {
    var gifts = order.items("gifts", each -> gift(each, discounts));
    once("gifts", gifts, gift -> gift.id().value());
    return gifts;
  }

  private Gift gift(JsonValue value, Seq<OrderDiscount> discounts) {
    var gift = value.fields(GIFT);
    return new Gift(
        new GiftId(gift.required("id", JsonValue::name)),
        gift.optional("sku", JsonValue::name, UNKNOWN),
        gift.optional("marked-price", each -> Amounts.money(each, currency)),
        Option.none(),
        gift.optional(
            "given-for",
            each -> new DiscountId(each.word(discounts.map(discount -> discount.id().value())))),
        false);
  }

  private PaymentFee fee(JsonValue value) {
    var fee = value.fields(FEE);
    return PaymentFee.of(
        fee.required("kind", JsonValue::name),
        fee.required("amount", each -> Amounts.money(each, currency)),
        fee.optional("paid-by", each -> each.word(BEARERS), PaymentFee.Bearer.CUSTOMER));
  }

  private Presale presale(JsonValue value) {
    var presale = value.fields(PRESALE);
    return new Presale(
        presale.optional("stage", each -> each.word(STAGES), Presale.Stage.NONE),
        presale.optional("deposit", each -> Amounts.money(each, currency)),
        presale.optional("deposit-kind", each -> each.word(DEPOSITS), Presale.Kind.PREPAYMENT));
  }

  /** What is known of units that went back is that their whole paid share did. */
  private Order withRefunds(Order bought) {
    if (!order.has("refunded")) {
      return bought;
    }
    var shares = PaidShares.of(bought);
    var refunded = order.items("refunded", each -> refunded(each, shares));
    once("refunded", refunded, line -> line.line().value());
    return bought.change().refunded(refunded).build();
  }

  private RefundedLine refunded(JsonValue value, PaidShares shares) {
    var refunded = value.fields(REFUNDED);
    var id = new LineId(refunded.required("line", JsonValue::name));
    long quantity = refunded.required("quantity", each -> each.whole(0, LineReading.MOST_UNITS));
    var amount =
        shares
            .order()
            .line(id)
            .filter(line -> 0 < quantity && quantity <= line.quantity())
            .map(line -> shares.part(line, quantity, rounding))
            .getOrElse(Money.zero(currency));
    return RefundedLine.of(id, quantity, amount);
  }

  /** Of a presale whose balance is not paid yet, what the tenders lack is still to be paid. */
  private Order withOutstanding(Order paid) {
    if (paid.presale().stage() != Presale.Stage.DEPOSIT_PAID) {
      return paid;
    }
    var so = paid.tenders().map(Tender::worth).fold(Money.zero(currency), Money::plus);
    var total = OrderCheck.total(paid);
    return total.exceeds(so) ? paid.change().outstanding(total.minus(so)).build() : paid;
  }

  private <T> void once(String key, Seq<T> items, Function<T, String> name) {
    var names = new HashSet<String>();
    for (var item : items) {
      if (!names.add(name.apply(item))) {
        throw order.problem(key, "'%s' is there twice".formatted(name.apply(item)));
      }
    }
  }
}
