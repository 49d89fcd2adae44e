package io.redress.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.money.ExchangeRate;
import io.redress.money.Money;
import io.redress.party.Customer;
import io.redress.party.CustomerId;
import io.redress.simulator.draw.Draws;
import io.redress.simulator.population.CustomerKind;
import io.redress.simulator.population.Population;
import io.redress.simulator.population.WrittenPopulation;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import org.junit.jupiter.api.Test;

/** Of a shop whose accounts are all 730 days old, and whose customers order three times a year. */
class PastsTest {

  private static final Instant BEGIN = Instant.parse("2026-03-01T00:00:00Z");
  private static final Currency YUAN = Currency.getInstance("CNY");
  private static final Option<ExchangeRate> SAME = Option.of(ExchangeRate.none(YUAN));
  private static final Population SHOP = shop("verified: 0.90", "verified: 1");

  private final Pasts pasts = new Pasts(SHOP, new Draws(42), BEGIN);

  private static Population shop(String there, String instead) {
    return WrittenPopulation.with(
        "days: {median: 500, spread: 1.00}",
        "days: {median: 730, spread: 0}",
        "refunded: 0.15",
        "refunded: 0",
        there,
        instead);
  }

  private static Shopper shopper(String id, int elsewhere, CustomerKind kind) {
    return new Shopper(
        "regular", kind, () -> new Customer(new CustomerId(id), "regular", elsewhere));
  }

  private Customer asks(String id, Duration later) {
    return pasts.asking(shopper(id, 0, CustomerKind.HONEST), SAME, BEGIN.plus(later));
  }

  private void refunded(String id, Duration later, long minor, boolean isKept) {
    pasts.refunded(new CustomerId(id), BEGIN.plus(later), minor, isKept);
  }

  @Test
  void anAccountIsAsOldAsItIs() {
    var customer = asks("B-1", Duration.ofDays(10));

    assertThat(customer.id().value()).isEqualTo("B-1");
    assertThat(customer.tier()).isEqualTo("regular");
    assertThat(customer.since()).contains(Instant.parse("2024-03-01T00:00:00Z"));
    assertThat(customer.identityVerified()).contains(true);
    // Two years of three orders, one of a hundred more, and this one.
    assertThat(customer.past().orders().get()).isBetween(7L, 8L);
  }

  @Test
  void refundsAddUpForThirtyDaysAndThenOnlyOneAfterTheOtherGoes() {
    refunded("B-1", Duration.ofDays(1), 10_000, false);
    refunded("B-1", Duration.ofDays(6), 2_500, true);
    refunded("B-2", Duration.ofDays(6), 700, false);

    var both = asks("B-1", Duration.ofDays(30)).past();
    assertThat(both.refundsLast30Days()).isEqualTo(2);
    assertThat(both.refundedLast30Days()).contains(Money.of(12_500, "CNY"));
    assertThat(both.refunds()).contains(2L);
    assertThat(both.keepGoodsRefunds()).contains(1L);

    var one = asks("B-1", Duration.ofDays(31)).past();
    assertThat(one.refundsLast30Days()).isEqualTo(1);
    assertThat(one.refundedLast30Days()).contains(Money.of(2_500, "CNY"));

    var none = asks("B-1", Duration.ofDays(36)).past();
    assertThat(none.refundsLast30Days()).isZero();
    assertThat(none.refundedLast30Days()).contains(Money.of(0, "CNY"));
  }

  @Test
  void whatAWorldGaveComesOnTopOfWhatACustomerHasElsewhere() {
    refunded("B-1", Duration.ofDays(1), 10_000, false);

    var past =
        pasts
            .asking(shopper("B-1", 4, CustomerKind.HONEST), SAME, BEGIN.plus(Duration.ofDays(2)))
            .past();

    assertThat(past.refundsLast30Days()).isEqualTo(5);
    assertThat(past.refundedLast30Days()).contains(Money.of(10_000, "CNY"));
  }

  /** Only what the last 30 days need is kept, however long a world lasts. */
  @Test
  void whatIsLongOverIsForgotten() {
    for (int day = 1; day <= 1_000; day++) {
      refunded("B-" + day, Duration.ofDays(day), 100, false);
      asks("B-" + day, Duration.ofDays(day));
    }

    assertThat(pasts.remembered()).isEqualTo(30);
  }

  /** Half of what fraudsters claim of 60 % of their orders is three of ten. */
  @Test
  void whoLivesOnUntrueClaimsHasHadMoreOfThem() {
    long honest = 0;
    long fraudulent = 0;
    for (int i = 0; i < 1_000; i++) {
      honest += refunds("B-" + i, CustomerKind.HONEST);
      fraudulent += refunds("B-" + i, CustomerKind.FRAUDULENT);
    }

    assertThat(honest).isZero();
    // Their accounts are half a year old: one order and a half.
    assertThat(fraudulent / 1_000.0).isBetween(0.40, 0.50);
  }

  /** A quarter as old, half as often verified. */
  @Test
  void anAccountForFraudIsYoungAndOftenNobodysForSure() {
    var fraudster = shopper("B-1", 0, CustomerKind.FRAUDULENT);
    assertThat(pasts.asking(fraudster, SAME, BEGIN).since())
        .contains(BEGIN.minus(Duration.ofHours(4_380)));

    long verified = 0;
    for (int i = 0; i < 1_000; i++) {
      var one = shopper("B-" + i, 0, CustomerKind.FRAUDULENT);
      verified += pasts.asking(one, SAME, BEGIN).identityVerified().get() ? 1 : 0;
    }
    assertThat(verified).isBetween(460L, 540L);
  }

  private long refunds(String id, CustomerKind kind) {
    return pasts.asking(shopper(id, 0, kind), SAME, BEGIN).past().refunds().get();
  }

  @Test
  void refundsAreSaidInTheCurrencyOfThePolicyWhereItIsKnown() {
    refunded("B-1", Duration.ofDays(1), 10_000, false);
    var toEuro = new ExchangeRate(YUAN, Currency.getInstance("EUR"), new BigDecimal("0.125"));
    var asking = shopper("B-1", 0, CustomerKind.HONEST);
    var now = BEGIN.plus(Duration.ofDays(2));

    assertThat(pasts.asking(asking, Option.of(toEuro), now).past().refundedLast30Days())
        .contains(Money.of(1_250, "EUR"));
    assertThat(pasts.asking(asking, Option.none(), now).past().refundedLast30Days()).isEmpty();
  }
}
