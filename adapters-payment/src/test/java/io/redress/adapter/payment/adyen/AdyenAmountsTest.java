package io.redress.adapter.payment.adyen;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.payment.http.Json;
import io.redress.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of https://docs.adyen.com/development-resources/currency-codes. */
class AdyenAmountsTest {

  @ParameterizedTest
  @CsvSource({
    // As ISO 4217 has them: two places, none, three.
    "EUR, 1250, 1250",
    "CNY, 1, 1",
    "JPY, 1250, 1250",
    "KWD, 1250, 1250",
    "BHD, 1, 1",
    // Two places, of which ISO 4217 has none.
    "CLP, 1250, 125000",
    "ISK, 2790, 279000",
    // None, of which ISO 4217 has two.
    "CVE, 125000, 1250",
    "IDR, 1500000, 15000",
  })
  void amountsAreCountedAsAdyenCounts(String currency, long ours, long theirs) {
    var written = Json.fields().with("currency", currency).with("value", theirs);

    assertThat(AdyenAmounts.written(Money.of(ours, currency))).contains(written);
    assertThat(AdyenAmounts.read(written)).contains(Money.of(ours, currency));
  }

  @Test
  void whatAdyenHasNoUnitForIsNotWritten() {
    assertThat(AdyenAmounts.written(Money.of(1_500_050, "IDR"))).isEmpty();
    assertThat(AdyenAmounts.written(Money.of(1, "CVE"))).isEmpty();
    assertThat(AdyenAmounts.written(Money.of(92_233_720_368_547_759L, "CLP"))).isEmpty();
    assertThat(AdyenAmounts.written(Money.of(92_233_720_368_547_758L, "CLP"))).isNotEmpty();
  }

  @Test
  void whatWeHaveNoUnitForIsNotRead() {
    assertThat(AdyenAmounts.read(Json.fields().with("currency", "CLP").with("value", 125_050)))
        .isEmpty();
    assertThat(AdyenAmounts.read(Json.fields().with("currency", "EURO").with("value", 1)))
        .isEmpty();
    assertThat(AdyenAmounts.read(Json.fields().with("currency", "EUR").with("value", "1")))
        .isEmpty();
    assertThat(AdyenAmounts.read(Json.fields().with("value", 1))).isEmpty();
    assertThat(AdyenAmounts.read(Json.fields().with("currency", "EUR").with("value", 0))).isEmpty();
    assertThat(AdyenAmounts.read(Json.fields().with("currency", "EUR").with("value", -1)))
        .isEmpty();
    assertThat(
            AdyenAmounts.read(Json.fields().with("currency", "IDR").with("value", Long.MAX_VALUE)))
        .isEmpty();
  }
}
