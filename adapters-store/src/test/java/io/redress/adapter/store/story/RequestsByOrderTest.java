package io.redress.adapter.store.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.adapter.policy.memory.PolicyShelf;
import io.redress.adapter.store.memory.InMemoryCaseJournal;
import io.redress.casework.AfterSales;
import io.redress.casework.OrderBookFailure;
import io.redress.casework.RequestIntake;
import io.redress.casework.RequestIntake.Asked;
import io.redress.decision.Unanswerable;
import io.redress.goods.GoodsState;
import io.redress.lifecycle.CaseCommand.Request;
import io.redress.lifecycle.CommandId;
import io.redress.lifecycle.Refusal;
import io.redress.money.Money;
import io.redress.order.Order;
import io.redress.order.OrderId;
import io.redress.order.OrderLine;
import io.redress.order.Tender;
import io.redress.party.Customer;
import io.redress.party.CustomerId;
import io.redress.port.OrderBook;
import io.redress.port.OrderBook.Purchase;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A customer names an order, and the shop's order book says what it is like. */
class RequestsByOrderTest {

  private static final Request REQUEST = Requests.forOneCup("changed-mind");
  private static final OrderId ORDER = REQUEST.order().id();

  private final InMemoryCaseJournal journal = new InMemoryCaseJournal();
  private final AfterSales afterSales =
      new AfterSales(
          journal, new PolicyShelf(ShopPolicy.FIRST), () -> Instant.parse("2026-03-10T10:00:00Z"));
  private final List<String> asked = new ArrayList<>();
  private Map<OrderId, Purchase> sold =
      HashMap.of(ORDER, new Purchase(REQUEST.order(), REQUEST.customer()));
  private final RequestIntake intake = intake(id -> sold.get(id));

  private RequestIntake intake(OrderBook book) {
    return new RequestIntake(
        id -> {
          asked.add(id.value());
          return book.find(id);
        },
        afterSales);
  }

  private static Asked asked(String command, OrderId order) {
    return new Asked(
        new CommandId(command), REQUEST.actor(), REQUEST.caseId(), order, REQUEST.request());
  }

  @Test
  void theCaseSeesTheOrderAsItStandsInTheBook() {
    assertThat(intake.take(asked("ask-1", ORDER)).map(view -> view.state().about().get().order()))
        .isEqualTo(Either.right(REQUEST.order()));
    assertThat(journal.load(REQUEST.caseId()).map(entry -> entry.command().value()).distinct())
        .containsExactly("ask-1");
    assertThat(asked).containsExactly("order-1");
  }

  @Test
  void whatIsAskedAgainIsAnsweredByTheOrderThatTheCaseHasSeen() {
    var first = intake.take(asked("ask-1", ORDER));
    var changed = Requests.forBothCups(GoodsState.NOT_SHIPPED).order();
    sold = HashMap.of(ORDER, new Purchase(changed, REQUEST.customer()));

    assertThat(intake.take(asked("ask-1", ORDER))).isEqualTo(first);
    assertThat(asked).containsExactly("order-1");
  }

  @Test
  void aCaseThatIsOpenIsNotOpenedOnceMoreUnderAnotherId() {
    intake.take(asked("ask-1", ORDER));

    assertThat(intake.take(asked("ask-2", ORDER)).getLeft())
        .isEqualTo(new Refusal.NotAllowedNow("Request", "Settling"));
    assertThat(asked).containsExactly("order-1");
  }

  @Test
  void anOrderThatTheShopNeverHadIsRefusedAndOpensNoCase() {
    assertThat(intake.take(asked("ask-1", new OrderId("order-9"))))
        .isEqualTo(Either.left(new Refusal.UnknownOrder(new OrderId("order-9"))));
    assertThat(journal.load(REQUEST.caseId())).isEmpty();
  }

  @Test
  void anOrderOfAnotherCustomerIsRefused() {
    var other = new Customer(new CustomerId("customer-2"), "regular", 0);
    sold = HashMap.of(ORDER, new Purchase(REQUEST.order(), other));

    assertThat(intake.take(asked("ask-1", ORDER)))
        .isEqualTo(Either.left(new Refusal.SomebodyElses("Request")));
    assertThat(journal.load(REQUEST.caseId())).isEmpty();
  }

  @Test
  void aBookThatFailsKeepsNothingAndMayBeAskedAgain() {
    var failing =
        intake(id -> {
          throw new IllegalStateException("no connection");
        });

    assertThatThrownBy(() -> failing.take(asked("ask-1", ORDER)))
        .isInstanceOf(OrderBookFailure.class)
        .hasMessage("the order book cannot be asked about order order-1")
        .hasCauseInstanceOf(IllegalStateException.class);
    assertThat(journal.load(REQUEST.caseId())).isEmpty();
    assertThat(intake.take(asked("ask-1", ORDER)).isRight()).isTrue();
  }

  @Test
  void aBookThatGivesAnotherOrderIsNotBelieved() {
    var wrong = intake(id -> sold.get(ORDER));

    assertThatThrownBy(() -> wrong.take(asked("ask-1", new OrderId("order-9"))))
        .isInstanceOf(OrderBookFailure.class)
        .hasMessage("asked about order order-9, the order book gave order order-1");
    assertThat(journal.load(REQUEST.caseId())).isEmpty();
  }

  @Test
  void anOrderThatDoesNotAddUpIsRefused() {
    var unsound =
        Order.in(Currency.getInstance("CNY"), "order-1", Instant.parse("2026-03-07T08:00:00Z"))
            .line(OrderLine.of("cups", "CUP-1", 2, Money.of(50_00, "CNY")))
            .paidBy(Tender.of("alipay", "alipay", Money.of(1, "CNY")))
            .build();
    sold = HashMap.of(ORDER, new Purchase(unsound, REQUEST.customer()));

    assertThat(intake.take(asked("ask-1", ORDER)).getLeft())
        .isInstanceOfSatisfying(
            Refusal.CannotBeAnswered.class,
            refused -> assertThat(refused.why()).isInstanceOf(Unanswerable.UnsoundOrder.class));
    assertThat(journal.load(REQUEST.caseId())).isEmpty();
  }
}
