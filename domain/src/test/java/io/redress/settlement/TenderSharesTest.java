package io.redress.settlement;

import static io.redress.Shop.cny;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.OrderDraft;
import io.redress.Shop;
import io.redress.money.Money;
import io.redress.order.Order;
import io.redress.order.TenderId;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

class TenderSharesTest {

  /** Worked example 7: 30.00 by gift card, then 70.00 by Alipay. */
  private static OrderDraft order() {
    return OrderDraft.in("CNY")
        .line("A", 100_00, 1)
        .paidBy("gift-card", 30_00)
        .paidBy("alipay", 70_00);
  }

  @Test
  void theTenderThatWasChargedLastIsRefundedFirst() {
    assertThat(into(order().order(), cny(80_00)))
        .containsExactly(
            Tuple.of(new TenderId("alipay"), cny(70_00)),
            Tuple.of(new TenderId("gift-card"), cny(10_00)));
  }

  @Test
  void whatOneTenderCanTakeIsOneShare() {
    assertThat(into(order().order(), cny(70_00)))
        .containsExactly(Tuple.of(new TenderId("alipay"), cny(70_00)));
  }

  @Test
  void allThatIsLeftGoesBackAndOneFenMoreDoesNot() {
    assertThat(into(order().order(), cny(100_00)))
        .containsExactly(
            Tuple.of(new TenderId("alipay"), cny(70_00)),
            Tuple.of(new TenderId("gift-card"), cny(30_00)));
    assertThat(missing(order().order(), cny(100_01))).isEqualTo(cny(1));
  }

  @Test
  void whatWentBackOrMayHaveGoneBackIsNotThereAnyMore() {
    var order =
        OrderDraft.in("CNY")
            .line("A", 100_00, 1)
            .paidBy("gift-card", 30_00)
            .paidBy("alipay", 70_00, 20_00, 45_00)
            .order();
    assertThat(into(order, cny(6_00)))
        .containsExactly(
            Tuple.of(new TenderId("alipay"), cny(5_00)),
            Tuple.of(new TenderId("gift-card"), cny(1_00)));
    assertThat(missing(order, cny(35_01))).isEqualTo(cny(1));
  }

  @Test
  void aTenderThatGaveBackMoreThanItTookIsPassedOver() {
    var order =
        OrderDraft.in("CNY")
            .line("A", 100_00, 1)
            .paidBy("gift-card", 30_00)
            .paidBy("alipay", 70_00, 80_00, 0)
            .order();
    assertThat(into(order, cny(30_00)))
        .containsExactly(Tuple.of(new TenderId("gift-card"), cny(30_00)));
  }

  @Test
  void nothingDueIsNoShare() {
    assertThat(into(order().order(), cny(0))).isEmpty();
  }

  private static Seq<Tuple2<TenderId, Money>> into(Order order, Money amount) {
    return TenderShares.of(TenderTerms.reverse(), order, amount, Shop.NOW)
        .into()
        .map(share -> Tuple.of(share.tender().id(), share.worth()));
  }

  private static Money missing(Order order, Money amount) {
    return TenderShares.of(TenderTerms.reverse(), order, amount, Shop.NOW).missing();
  }
}
