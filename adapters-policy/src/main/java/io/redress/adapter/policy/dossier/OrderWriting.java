package io.redress.adapter.policy.dossier;

import io.redress.money.Money;
import io.redress.order.Delivery;
import io.redress.order.Gift;
import io.redress.order.LineId;
import io.redress.order.Order;
import io.redress.order.OrderDiscount;
import io.redress.order.OrderLine;
import io.redress.order.PaymentFee;
import io.redress.order.Presale;
import io.redress.order.RefundedLine;
import io.redress.order.Tender;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes {@code order} as {@link OrderReading} reads it. */
record OrderWriting(JsonWriting json) {

  private static final int RATE_DECIMALS = 12;

  void fields(Order order) {
    json.text("id", order.id().value());
    json.text("channel", order.channel());
    json.text("region", order.region());
    json.text("currency", order.currency().getCurrencyCode());
    moments(order);
    presale(order.presale());
    json.objects("lines", order.lines(), this::line);
    json.someObjects("discounts", order.discounts(), this::discount);
    json.someObjects("gifts", order.gifts(), this::gift);
    json.object("shipping", () -> shipping(order.delivery()));
    json.someObjects("fees", order.fees(), this::fee);
    json.objects("tenders", order.tenders(), tender -> tender(tender, order));
    json.someObjects("refunded", order.refunded(), this::refunded);
  }

  private void moments(Order order) {
    json.instant("placed-at", order.placedAt());
    json.instant("paid-at", order.paidAt());
    json.instant("promised-dispatch-at", order.promisedDispatchAt());
    json.instant("dispatched-at", order.dispatchedAt());
    json.instant("delivered-at", order.deliveredAt());
    json.instant("confirmed-at", order.confirmedAt());
    json.instant("last-scan-at", order.lastScanAt());
  }

  private void presale(Presale presale) {
    if (!presale.equals(Presale.none())) {
      json.object(
          "presale",
          () -> {
            json.text("stage", presale.stage().word());
            json.money("deposit", presale.deposit());
            json.text("deposit-kind", presale.kind().word());
          });
    }
  }

  private void line(OrderLine line) {
    json.text("id", line.id().value());
    json.text("sku", line.sku());
    json.text("category", line.category());
    json.whole("quantity", line.quantity());
    json.money("unit-price", line.unitPrice());
    json.money("discount", line.discount());
    json.money("tax", line.tax());
    json.truth("tax-included", line.taxIncluded());
    json.texts("flags", line.flags().toList().sorted());
    json.truth("exemption-confirmed", line.exemptionConfirmed());
    json.instant("delivered-at", line.deliveredAt());
  }

  private void discount(OrderDiscount discount) {
    json.text("id", discount.id().value());
    json.text("kind", discount.kind().word());
    json.text("funded-by", discount.fundedBy().word());
    json.money("amount", discount.amount());
    json.texts("lines", discount.lines().map(LineId::value));
    discount
        .terms()
        .filter(TermsWriting::isKnown)
        .forEach(terms -> json.object("terms", () -> new TermsWriting(json).fields(terms)));
  }

  private void gift(Gift gift) {
    json.text("id", gift.id().value());
    json.text("sku", gift.sku());
    json.money("marked-price", gift.markedPrice());
    json.text("given-for", gift.givenFor().map(discount -> discount.value()));
  }

  private void shipping(Delivery delivery) {
    json.money("fee", delivery.fee());
    json.money("standard-fee", delivery.standardFee());
    json.money("free-over", delivery.freeOver().map(Delivery.FreeOver::threshold));
    json.money("fee-if-below", delivery.freeOver().map(Delivery.FreeOver::feeIfBelow));
  }

  private void fee(PaymentFee fee) {
    json.text("kind", fee.kind());
    json.money("amount", fee.amount());
    json.text("paid-by", fee.bearer().word());
  }

  private void tender(Tender tender, Order order) {
    json.text("id", tender.id().value());
    json.text("method", tender.method());
    json.money("captured", tender.captured());
    if (!tender.captured().currency().equals(order.currency())) {
      json.text("currency", tender.captured().currency().getCurrencyCode());
      json.text("rate", rate(tender));
    }
    json.money("refunded", tender.refunded());
    json.money("pending", tender.pending());
    json.instant("refundable-until", tender.refundableUntil());
  }

  /** What a unit that was captured is worth, where anything was. */
  private static String rate(Tender tender) {
    return tender.captured().isZero() || tender.worth().isZero()
        ? "1"
        : major(tender.worth())
            .divide(major(tender.captured()), RATE_DECIMALS, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
  }

  private static BigDecimal major(Money amount) {
    return new BigDecimal(amount.inMajorUnits());
  }

  private void refunded(RefundedLine line) {
    json.text("line", line.line().value());
    json.whole("quantity", line.quantity());
  }
}
