package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Value;
import io.redress.amount.CustomerWithdraws;
import io.redress.amount.MerchantBreaks;
import io.redress.amount.PresaleTerms;
import io.redress.money.Percent;
import io.vavr.control.Option;

/** {@code amount.presale}: what becomes of earnest deposits. */
final class PresaleSection {

  static final PresaleTerms WHEN_ABSENT = PresaleTerms.refund();

  private static final Percent WHOLE_PRICE = Percent.of(100);
  private static final String PERCENT = " percent";

  private PresaleSection() {}

  static PresaleTerms read(Value section) {
    return section.fields(presale -> {
      var customerWithdraws =
          presale.optional(
              "customer-withdraws",
              each -> each.word(CustomerWithdraws.class),
              WHEN_ABSENT.customerWithdraws());
      var merchantBreaks =
          presale.optional(
              "merchant-breaks",
              each -> each.word(MerchantBreaks.class),
              WHEN_ABSENT.merchantBreaks());
      var depositLimit =
          presale.optional(
              "deposit-limit", PresaleSection::depositLimit, WHEN_ABSENT.depositLimit());
      presale.done();
      return new PresaleTerms(
          customerWithdraws.value(), merchantBreaks.value(), depositLimit.value());
    });
  }

  private static Percent depositLimit(Value value) {
    return value.parsed(
        "a percentage up to 100 such as 20 percent",
        text ->
            Option.when(
                    text.endsWith(PERCENT),
                    () -> text.substring(0, text.length() - PERCENT.length()))
                .flatMap(number -> Percent.parse(number).toOption())
                .filter(limit -> limit.millionths() <= WHOLE_PRICE.millionths())
                .getOrElseThrow(() -> new IllegalArgumentException(text)));
  }
}
