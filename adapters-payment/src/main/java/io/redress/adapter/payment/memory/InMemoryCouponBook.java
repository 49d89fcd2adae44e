package io.redress.adapter.payment.memory;

import io.redress.lifecycle.CaseId;
import io.redress.money.Money;
import io.redress.party.CustomerId;
import io.redress.port.CouponBook;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/** Coupons in memory, each number of a case once. */
public final class InMemoryCouponBook implements CouponBook {

  private Map<Key, Coupon> given = LinkedHashMap.empty();

  /** One coupon that was given. */
  public record Coupon(CustomerId customer, Money amount) {}

  private record Key(CaseId forCase, int number) {}

  @Override
  public synchronized void give(CaseId forCase, int number, CustomerId customer, Money amount) {
    var key = new Key(forCase, number);
    if (!given.containsKey(key)) {
      given = given.put(key, new Coupon(customer, amount));
    }
  }

  /** What was given, in order. */
  public synchronized Seq<Coupon> given() {
    return given.values();
  }
}
