package io.redress.adapter.logistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.goods.Wares;
import io.redress.lifecycle.CaseId;
import io.redress.order.OrderId;
import io.redress.port.Warehouse;
import io.redress.remedy.Handover;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * What every warehouse must keep. Extend it beside the adapter, with a warehouse whose answers the
 * test controls.
 */
public abstract class WarehouseContract {

  private static final CaseId CASE = new CaseId("case-1");
  private static final OrderId ORDER = new OrderId("order-1");
  private static final CaseId OTHER_CASE = new CaseId("case-2");
  private static final OrderId OTHER_ORDER = new OrderId("order-2");
  private static final Seq<Wares> CUPS = List.of(new Wares("CUP-1", 2), new Wares("MUG-1", 1));

  /** The warehouse under test; always the same one within a test. */
  protected abstract Warehouse warehouse();

  /** What the other side says of parcels that it is asked about for the first time from now on. */
  protected abstract void otherSideSays(Option<Boolean> answer);

  /** From now on there is none of this in the warehouse. */
  protected abstract void otherSideIsOutOf(String sku);

  /** All that the other side sends to the customer of a case instead of other goods, in order. */
  protected abstract Seq<Wares> handedOver(CaseId forCase);

  /** How often the other side lets the parcel of an order leave after all. */
  protected abstract int timesLetGo(OrderId order);

  /** How often the other side sends goods of an order to the customer again. */
  protected abstract int timesSentBack(OrderId order);

  @Test
  void aYesIsPassedOn() {
    otherSideSays(Option.of(true));

    assertThat(warehouse().intercept(CASE, ORDER)).isEqualTo(Option.of(true));
  }

  @Test
  void aNoIsPassedOn() {
    otherSideSays(Option.of(false));

    assertThat(warehouse().intercept(CASE, ORDER)).isEqualTo(Option.of(false));
  }

  @Test
  void anAnswerThatComesLaterIsNoneNow() {
    otherSideSays(Option.none());

    assertThat(warehouse().intercept(CASE, ORDER)).isEqualTo(Option.none());
  }

  @Test
  void whoWasToldThatAParcelIsStoppedWillNotSeeItLeave() {
    otherSideSays(Option.of(true));
    warehouse().intercept(CASE, ORDER);
    otherSideSays(Option.of(false));

    assertThat(warehouse().intercept(CASE, ORDER)).isEqualTo(Option.of(true));
  }

  @Test
  void whoWasToldNoHearsNoAgain() {
    otherSideSays(Option.of(false));
    warehouse().intercept(CASE, ORDER);
    otherSideSays(Option.of(true));

    assertThat(warehouse().intercept(CASE, ORDER)).isEqualTo(Option.of(false));
  }

  @Test
  void parcelsAreIndependent() {
    otherSideSays(Option.of(true));
    warehouse().intercept(CASE, ORDER);
    otherSideSays(Option.of(false));

    assertThat(warehouse().intercept(new CaseId("case-2"), new OrderId("order-2")))
        .isEqualTo(Option.of(false));
    assertThat(warehouse().intercept(CASE, ORDER)).isEqualTo(Option.of(true));
  }

  @Test
  void manyWhoAskAtOnceHearTheSame() throws Exception {
    otherSideSays(Option.of(true));
    var start = new CountDownLatch(1);
    var asked = new AtomicInteger();
    var answers = new ArrayList<Future<Option<Boolean>>>();
    try (var executor = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 8; i++) {
        answers.add(
            executor.submit(() -> {
              start.await();
              otherSideSays(Option.of(asked.incrementAndGet() % 2 == 0));
              return warehouse().intercept(CASE, ORDER);
            }));
      }
      start.countDown();
    }
    var heard = new HashSet<Option<Boolean>>();
    for (var answer : answers) {
      heard.add(answer.get());
    }

    assertThat(heard).hasSize(1);
  }

  @Test
  void whatIsThereIsPromised() {
    assertThat(warehouse().hasStock(CASE, ORDER, CUPS)).isEqualTo(Option.of(true));
  }

  @Test
  void whatTheWarehouseIsOutOfIsNotPromised() {
    otherSideIsOutOf("MUG-1");

    assertThat(warehouse().hasStock(CASE, ORDER, CUPS)).isEqualTo(Option.of(false));
    assertThat(warehouse().hasStock(OTHER_CASE, OTHER_ORDER, CUPS.take(1)))
        .isEqualTo(Option.of(true));
  }

  @Test
  void whatIsSetAsideStaysSoForTheCase() {
    warehouse().hasStock(CASE, ORDER, CUPS);
    otherSideIsOutOf("MUG-1");

    assertThat(warehouse().hasStock(CASE, ORDER, CUPS)).isEqualTo(Option.of(true));
    assertThat(warehouse().hasStock(OTHER_CASE, OTHER_ORDER, CUPS)).isEqualTo(Option.of(false));
  }

  @Test
  void whatIsToGoToTheCustomerGoes() {
    warehouse().handOver(CASE, ORDER, Handover.REPLACEMENT, CUPS);

    assertThat(handedOver(CASE)).isEqualTo(CUPS);
    assertThat(handedOver(OTHER_CASE)).isEmpty();
  }

  @Test
  void whatIsHandedOverTwiceGoesOnce() {
    warehouse().handOver(CASE, ORDER, Handover.REPLACEMENT, CUPS);
    warehouse().handOver(CASE, ORDER, Handover.REPLACEMENT, CUPS);

    assertThat(handedOver(CASE)).isEqualTo(CUPS);
  }

  @Test
  void aParcelIsLetGoOnce() {
    warehouse().letGo(CASE, ORDER);
    warehouse().letGo(CASE, ORDER);

    assertThat(timesLetGo(ORDER)).isEqualTo(1);
    assertThat(timesLetGo(OTHER_ORDER)).isZero();
  }

  @Test
  void goodsAreSentBackOnce() {
    warehouse().sendBack(CASE, ORDER);
    warehouse().sendBack(CASE, ORDER);

    assertThat(timesSentBack(ORDER)).isEqualTo(1);
    assertThat(timesSentBack(OTHER_ORDER)).isZero();
  }
}
