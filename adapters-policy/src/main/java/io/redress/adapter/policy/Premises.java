package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Field;
import io.redress.adapter.policy.yaml.Fields;
import io.redress.adapter.policy.yaml.Value;
import io.redress.adapter.policy.yaml.YamlNode;
import io.redress.money.Money;
import io.redress.money.UnreadableMoney;
import io.redress.request.Reason;
import io.redress.table.Column;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Currency;

/**
 * What the sections of one document take from each other, known before the first of them is read.
 *
 * @param reasons the policy's own reasons; none where they cannot be read, so that no other section
 *     is blamed for it
 * @param currency that of every amount
 * @param columns the policy's own; none where they cannot be read
 */
record Premises(Option<Seq<String>> reasons, Currency currency, Option<Seq<Column>> columns) {

  private static final Seq<String> CURRENCIES =
      List.ofAll(Currency.getAvailableCurrencies())
          .filter(each -> each.getDefaultFractionDigits() >= 0)
          .map(Currency::getCurrencyCode)
          .sorted();

  /** Has as many decimals as any, so that no amount is blamed for an unreadable currency. */
  private static final Currency STAND_IN = Currency.getInstance("CLF");

  static Premises of(Fields document, Field<Seq<Column>> columns) {
    return new Premises(
        document.optional("reasons", ReasonsSection::names, Option.<Seq<String>>none()).value(),
        document.optional("currency", Premises::currencyOrStandIn, STAND_IN).value(),
        columns.ifRead());
  }

  static Currency currency(Value value) {
    return Currency.getInstance(
        value.word("an ISO 4217 currency with minor units, such as CNY", CURRENCIES));
  }

  private static Currency currencyOrStandIn(Value value) {
    return value.node() instanceof YamlNode.Text text && CURRENCIES.contains(text.value())
        ? Currency.getInstance(text.value())
        : STAND_IN;
  }

  /** One of the policy's reasons. */
  Reason reason(Value value) {
    return new Reason(reasons.map(value::word).getOrElse(() -> Words.kebab(value)));
  }

  Money money(Value value) {
    return value.parsed(this::money);
  }

  /** An amount above zero. */
  Money positive(Value value) {
    return value.parsed(text ->
        money(text)
            .filterOrElse(
                Money::isPositive,
                amount -> "'%s' is zero: state an amount above it".formatted(text)));
  }

  /** An amount of at least zero, or what is wrong with it. */
  Either<String, Money> money(String text) {
    return Money.parse(text, currency)
        .mapLeft(UnreadableMoney::message)
        .filterOrElse(
            amount -> !amount.isNegative(), amount -> "'%s' is below zero".formatted(text));
  }
}
