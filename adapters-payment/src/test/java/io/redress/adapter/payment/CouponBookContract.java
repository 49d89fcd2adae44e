package io.redress.adapter.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.lifecycle.CaseId;
import io.redress.money.Money;
import io.redress.party.CustomerId;
import io.redress.port.CouponBook;
import io.vavr.collection.Seq;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What every coupon book must keep. Extend it beside the adapter, with a book that is empty. */
public abstract class CouponBookContract {

  private static final CaseId CASE = new CaseId("case-1");
  private static final CustomerId ANN = new CustomerId("ann");
  private static final CustomerId BEA = new CustomerId("bea");

  /** The book under test; always the same one within a test. */
  protected abstract CouponBook coupons();

  /** What the coupons of a customer are worth, in order. */
  protected abstract Seq<Money> heldBy(CustomerId customer);

  @Test
  void aCouponIsTheCustomersAndNobodyElses() {
    coupons().give(CASE, 7, ANN, cny(10_00));

    assertThat(heldBy(ANN)).containsExactly(cny(10_00));
    assertThat(heldBy(BEA)).isEmpty();
  }

  @Test
  void theSameNumberOfTheSameCaseGivesOneCoupon() {
    coupons().give(CASE, 7, ANN, cny(10_00));
    coupons().give(CASE, 7, ANN, cny(10_00));

    assertThat(heldBy(ANN)).containsExactly(cny(10_00));
  }

  @Test
  void anotherNumberAndAnotherCaseGiveAnotherCoupon() {
    coupons().give(CASE, 7, ANN, cny(10_00));
    coupons().give(CASE, 19, ANN, cny(10_00));
    coupons().give(new CaseId("case-2"), 7, ANN, Money.of(500, "JPY"));

    assertThat(heldBy(ANN)).containsExactly(cny(10_00), cny(10_00), Money.of(500, "JPY"));
  }

  @Test
  void ofManyWhoAskAtOnceOneGetsACoupon() {
    var start = new CountDownLatch(1);
    try (var executor = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 8; i++) {
        executor.execute(() -> {
          awaitStart(start);
          coupons().give(CASE, 7, ANN, cny(10_00));
        });
      }
      start.countDown();
    }

    assertThat(heldBy(ANN)).containsExactly(cny(10_00));
  }

  private static void awaitStart(CountDownLatch start) {
    try {
      start.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Money cny(long minor) {
    return Money.of(minor, "CNY");
  }
}
