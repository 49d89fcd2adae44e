package io.redress.adapter.payment.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.redress.adapter.payment.balance.BalanceEntry.Kind;
import io.redress.adapter.payment.balance.Spending.KeyReused;
import io.redress.adapter.payment.balance.Spending.NotEnough;
import io.redress.adapter.payment.balance.Spending.Spent;
import io.redress.adapter.payment.jdbc.BookDatabase;
import io.redress.money.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What customers have with the shop, on each database that keeps it. */
abstract class StoreBalancesContract {

  private static final Instant NOON = Instant.parse("2026-03-09T12:00:00Z");
  private static final Currency CNY = Currency.getInstance("CNY");

  private StoreBalances balances;

  abstract DataSource source();

  @BeforeEach
  void open() {
    balances = StoreBalances.notForMoneyIn(BookDatabase.on(source()));
  }

  @Test
  void whoHasNoEntriesHasNothing() {
    assertThat(balances.balance("wang", CNY)).isEqualTo(yuan(0));
    assertThat(balances.balances("wang")).isEmpty();
    assertThat(balances.spend("pay-1", "wang", yuan(1), NOON)).isEqualTo(new NotEnough(yuan(0)));
  }

  @Test
  void aBalanceIsTheSumOfItsEntries() {
    credit("case-1-1", yuan(500));
    credit("case-2-1", yuan(300));
    balances.spend("pay-1", "wang", yuan(650), NOON.plusSeconds(5));

    assertThat(balances.balance("wang", CNY)).isEqualTo(yuan(150));
    assertThat(balances.entries("wang"))
        .containsExactly(
            new BalanceEntry("wang", 1, "case-1-1", Kind.CREDIT, yuan(500), NOON),
            new BalanceEntry("wang", 2, "case-2-1", Kind.CREDIT, yuan(300), NOON),
            new BalanceEntry("wang", 3, "pay-1", Kind.SPENT, yuan(650), NOON.plusSeconds(5)));
  }

  @Test
  void allOfABalanceCanBeSpentAndNotOneFenMore() {
    credit("case-1-1", yuan(500));

    assertThat(balances.spend("pay-1", "wang", yuan(501), NOON))
        .isEqualTo(new NotEnough(yuan(500)));
    assertThat(balances.spend("pay-1", "wang", yuan(500), NOON)).isInstanceOf(Spent.class);
    assertThat(balances.balance("wang", CNY)).isEqualTo(yuan(0));
  }

  @Test
  void theSamePaymentTwiceIsSpentOnceAndAnotherUnderItsKeyIsNot() {
    credit("case-1-1", yuan(500));
    var first = balances.spend("pay-1", "wang", yuan(200), NOON);

    assertThat(balances.spend("pay-1", "wang", yuan(200), NOON.plusSeconds(9))).isEqualTo(first);
    assertThat(balances.spend("pay-1", "wang", yuan(201), NOON)).isEqualTo(new KeyReused());
    assertThat(balances.spend("pay-1", "li", yuan(200), NOON)).isEqualTo(new KeyReused());
    assertThat(balances.spend("case-1-1", "wang", yuan(500), NOON)).isEqualTo(new KeyReused());
    assertThat(balances.balance("wang", CNY)).isEqualTo(yuan(300));
  }

  @Test
  void accountsAndCurrenciesAreApart() {
    credit("case-1-1", yuan(500));
    balances.credit("case-2-1", "wang", Money.of(700, "JPY"), NOON, true);
    balances.credit("case-3-1", "li", yuan(20), NOON, true);

    assertThat(balances.balances("wang").mapValues(Money::toString))
        .containsExactly(io.vavr.Tuple.of("CNY", "CNY 5.00"), io.vavr.Tuple.of("JPY", "JPY 700"));
    assertThat(balances.balance("li", CNY)).isEqualTo(yuan(20));
  }

  @Test
  void whatAClosedAccountHasCanStillBeSpent() {
    credit("case-1-1", yuan(500));
    balances.close("wang");
    balances.close("wang");

    assertThat(credit("case-2-1", yuan(300)).kind()).isEqualTo(Kind.DECLINED);
    assertThat(balances.spend("pay-1", "wang", yuan(500), NOON)).isInstanceOf(Spent.class);
    balances.reopen("wang");
    assertThat(credit("case-2-1", yuan(300)).kind()).isEqualTo(Kind.DECLINED);
    assertThat(credit("case-3-1", yuan(300)).kind()).isEqualTo(Kind.CREDIT);
    assertThat(balances.balance("wang", CNY)).isEqualTo(yuan(300));
  }

  /** Ten who want 300 of 1000 each: three get it, whoever they are. */
  @Test
  void manyAtOnceNeverSpendMoreThanThereIs() throws Exception {
    credit("case-1-1", yuan(1000));

    var outcomes = atOnce(10, i -> balances.spend("pay-" + i, "wang", yuan(300), NOON));

    assertThat(outcomes).filteredOn(Spent.class::isInstance).hasSize(3);
    assertThat(outcomes).filteredOn(NotEnough.class::isInstance).hasSize(7);
    assertThat(balances.balance("wang", CNY)).isEqualTo(yuan(100));
    assertThat(balances.entries("wang").map(BalanceEntry::number)).containsExactly(1L, 2L, 3L, 4L);
  }

  @Test
  void theSameKeyFromManyAtOnceIsSpentOnce() throws Exception {
    credit("case-1-1", yuan(1000));

    var outcomes = atOnce(10, i -> balances.spend("pay-1", "wang", yuan(300), NOON));

    assertThat(outcomes).allMatch(Spent.class::isInstance);
    assertThat(balances.balance("wang", CNY)).isEqualTo(yuan(700));
  }

  @Test
  void creditsAtOnceAllCount() throws Exception {
    atOnce(12, i -> credit("case-%d-1".formatted(i + 1), yuan(10)));

    assertThat(balances.balance("wang", CNY)).isEqualTo(yuan(120));
  }

  @Test
  void whatWasWrittenIsThereWhenTheBookIsOpenedAgain() {
    credit("case-1-1", yuan(500));

    assertThat(again().balance("wang", CNY)).isEqualTo(yuan(500));
  }

  @Test
  void whatCannotBeSpentIsABug() {
    for (var key : List.of("", "with blank", "x".repeat(33))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> balances.spend(key, "wang", yuan(1), NOON));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> balances.spend("pay-1", "", yuan(1), NOON));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> balances.spend("pay-1", "wang", yuan(0), NOON));
  }

  /** The same book once more, as another process would open it. */
  abstract StoreBalances again();

  private BalanceEntry credit(String key, Money amount) {
    return balances.credit(key, "wang", amount, NOON, true);
  }

  private static <T> List<T> atOnce(int threads, IntFunction<T> call)
      throws InterruptedException, ExecutionException {
    var start = new CountDownLatch(1);
    try (var executor = Executors.newFixedThreadPool(threads)) {
      var running = new ArrayList<Future<T>>();
      for (int i = 0; i < threads; i++) {
        int number = i;
        running.add(
            executor.submit(() -> {
              start.await();
              return call.apply(number);
            }));
      }
      start.countDown();
      var results = new ArrayList<T>();
      for (var each : running) {
        results.add(each.get());
      }
      return results;
    }
  }

  private static Money yuan(long fen) {
    return Money.of(fen, "CNY");
  }
}
