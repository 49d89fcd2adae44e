package io.redress.adapter.payment.memory;

import io.redress.adapter.payment.CouponBookContract;
import io.redress.adapter.payment.memory.InMemoryCouponBook.Coupon;
import io.redress.money.Money;
import io.redress.party.CustomerId;
import io.redress.port.CouponBook;
import io.vavr.collection.Seq;

class InMemoryCouponBookTest extends CouponBookContract {

  private final InMemoryCouponBook coupons = new InMemoryCouponBook();

  @Override
  protected CouponBook coupons() {
    return coupons;
  }

  @Override
  protected Seq<Money> heldBy(CustomerId customer) {
    return coupons.given().filter(each -> each.customer().equals(customer)).map(Coupon::amount);
  }
}
