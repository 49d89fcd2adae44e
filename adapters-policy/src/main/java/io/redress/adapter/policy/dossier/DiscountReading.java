package io.redress.adapter.policy.dossier;

import io.redress.order.DiscountId;
import io.redress.order.LineId;
import io.redress.order.OrderDiscount;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Currency;

/** Reads one of {@code order.discounts}. */
final class DiscountReading {

  static final Keys KEYS =
      Keys.required("discount", "id", "amount").optional("kind", "funded-by", "lines", "terms");

  private static final Wordlist<OrderDiscount.Kind> KINDS =
      Wordlist.of(OrderDiscount.Kind::word, OrderDiscount.Kind.values());
  private static final Wordlist<OrderDiscount.FundedBy> FUNDERS =
      Wordlist.of(OrderDiscount.FundedBy::word, OrderDiscount.FundedBy.values());

  private DiscountReading() {}

  static OrderDiscount read(JsonValue value, Currency currency) {
    var discount = value.fields(KEYS);
    var terms = discount.optional("terms", each -> TermsReading.read(each, currency));
    return new OrderDiscount(
        new DiscountId(discount.required("id", JsonValue::name)),
        discount.optional("kind", each -> each.word(KINDS), OrderDiscount.Kind.PROMOTION),
        discount.optional("funded-by", each -> each.word(FUNDERS), OrderDiscount.FundedBy.MERCHANT),
        discount.required("amount", each -> Amounts.money(each, currency)),
        lines(discount, terms),
        terms.map(TermsReading.Read::terms),
        0);
  }

  /** A bundle names its lines in its terms; a discount that names them too must mean the same. */
  private static Seq<LineId> lines(JsonFields discount, Option<TermsReading.Read> terms) {
    var own = discount.items("lines", TermsReading::line);
    var bundled = terms.map(TermsReading.Read::lines).filter(lines -> !lines.isEmpty());
    if (bundled.exists(lines -> !own.isEmpty() && !lines.toSet().equals(own.toSet()))) {
      throw discount.problem("lines", "not the lines that the terms of the bundle name");
    }
    return own.isEmpty() ? bundled.getOrElse(own) : own;
  }
}
