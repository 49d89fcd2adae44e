package io.redress.settlement;

import io.redress.money.ExchangeRate;
import io.redress.money.Money;
import io.redress.money.QuotedRate;
import io.redress.order.Tender;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Currency;

/**
 * What a tender is given, in its own currency, for a part of the order's amount.
 *
 * @param rate the rate of the moment, where one was used
 * @param lowered what would have been given if the tender had more left
 */
record TenderAmount(Money amount, Option<QuotedRate> rate, Option<Money> lowered) {

  static Either<Unsettleable, TenderAmount> of(
      FxTerms terms, TenderShares.Share share, Seq<QuotedRate> rates) {
    var tender = share.tender();
    var captured = tender.inOwnCurrency(share.worth());
    if (!tender.isForeign() || terms.rate() == RefundRate.CAPTURED) {
      return sendable(tender, new TenderAmount(captured, Option.none(), Option.none()));
    }
    var from = share.worth().currency();
    var to = tender.captured().currency();
    return rates
        .find(quoted -> isBetween(quoted.rate(), from, to))
        .<Unsettleable>toEither(() -> new Unsettleable.NoCurrentRate(from, to))
        .flatMap(quoted -> sendable(tender, atCurrent(terms, share, captured, quoted)));
  }

  private static boolean isBetween(ExchangeRate rate, Currency from, Currency to) {
    return (rate.from().equals(from) && rate.to().equals(to))
        || (rate.from().equals(to) && rate.to().equals(from));
  }

  private static TenderAmount atCurrent(
      FxTerms terms, TenderShares.Share share, Money captured, QuotedRate quoted) {
    var rate = quoted.rate();
    var current =
        rate.from().equals(share.worth().currency())
            ? rate.convert(share.worth())
            : rate.convertBack(share.worth());
    var wanted =
        terms.difference() == RateDifference.MERCHANT && captured.exceeds(current)
            ? captured
            : current;
    var allowed = wanted.min(share.tender().left());
    return new TenderAmount(
        allowed, Option.of(quoted), Option.when(wanted.exceeds(allowed), () -> wanted));
  }

  private static Either<Unsettleable, TenderAmount> sendable(Tender tender, TenderAmount share) {
    return share.amount().isPositive() && share.amount().minor() % tender.step() == 0
        ? Either.right(share)
        : Either.left(new Unsettleable.TooFine(tender.id(), share.amount(), tender.step()));
  }
}
