package io.redress.adapter.store.trial;

import io.redress.adapter.logistics.memory.InMemoryCourierNetwork;
import io.redress.adapter.logistics.memory.InMemorySuppliers;
import io.redress.adapter.logistics.memory.InMemoryWarehouse;
import io.redress.adapter.notify.memory.InMemoryMessenger;
import io.redress.adapter.payment.memory.InMemoryCouponBook;
import io.redress.adapter.payment.memory.InMemoryPaymentGateway;
import io.redress.adapter.policy.memory.PolicyShelf;
import io.redress.adapter.store.memory.InMemoryCaseJournal;
import io.redress.adapter.store.story.Requests;
import io.redress.adapter.store.story.ShopPolicy;
import io.redress.casework.AfterSales;
import io.redress.casework.DeadlineSweep;
import io.redress.casework.EffectRunner;
import io.redress.casework.Ports;
import io.redress.lifecycle.CaseCommand;
import io.redress.lifecycle.CaseHistory;
import io.redress.lifecycle.CaseId;
import io.redress.port.CaseJournal;
import io.redress.port.CaseJournal.Entry;
import io.redress.port.CouponBook;
import io.redress.port.CourierNetwork;
import io.redress.port.Messenger;
import io.redress.port.PaymentGateway;
import io.redress.port.Suppliers;
import io.redress.port.Warehouse;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A life in which the process ends at given points and begins anew. A point is before or after
 * anything that is written or said to somebody outside; they are counted from one on.
 */
final class CrashPoints {

  private static final CaseId CASE = new CaseId("case-1");
  private static final Currency CNY = Currency.getInstance("CNY");
  private static final Set<String> READING =
      Set.of("load", "ledger", "tallied", "deadLetters", "strays", "backlog", "keyLifetime");

  private static final int DAYS = 20;

  /** Events that only say how something went on: another try may go on otherwise. */
  private static final Set<String> BY_THE_WAY =
      Set.of("Reminded", "DeadlinePassed", "RefundUncertain", "RefundAccepted");

  private final Scenario scenario;
  private final int[] crashes;
  private final CaseJournal store = new InMemoryCaseJournal();
  private final InMemoryPaymentGateway payments;
  private final InMemoryMessenger messenger = new InMemoryMessenger();
  private final Ports ports;
  private Instant now = Instant.parse("2026-03-10T10:00:00Z");
  private int point;
  private boolean isCalm;
  private AfterSales afterSales;
  private EffectRunner runner;
  private DeadlineSweep sweep;

  private CrashPoints(Scenario scenario, int... crashes) {
    this.scenario = scenario;
    this.crashes = crashes;
    payments = new InMemoryPaymentGateway(scenario.provider());
    ports =
        new Ports(
            crashing(PaymentGateway.class, payments),
            crashing(Warehouse.class, new InMemoryWarehouse(order -> scenario.stopped())),
            crashing(
                CourierNetwork.class, new InMemoryCourierNetwork(order -> scenario.recalled())),
            crashing(Suppliers.class, new InMemorySuppliers()),
            crashing(CouponBook.class, new InMemoryCouponBook()),
            crashing(Messenger.class, messenger));
    begin();
  }

  /**
   * What is left in the end.
   *
   * @param points how many there were
   */
  record Books(String state, String paid, Set<String> told, long undone, int points) {

    boolean isLike(Books other) {
      return state.equals(other.state)
          && paid.equals(other.paid)
          && told.equals(other.told)
          && undone == other.undone;
    }
  }

  /** Lives through a scenario. */
  static Books live(Scenario scenario, int... crashes) {
    return new CrashPoints(scenario, crashes).live();
  }

  private Books live() {
    scenario.commands().forEach(this::give);
    for (int day = 0; day < DAYS; day++) {
      goOn(Duration.ofDays(1));
    }
    isCalm = true;
    goOn(Duration.ofMinutes(2));
    var state = CaseHistory.fold(store.load(CASE).map(Entry::event));
    var paid =
        payments.paidFor(Requests.ALIPAY, CNY) + " " + payments.paidFor(Requests.GIFT_CARD, CNY);
    var told =
        messenger.told().map(one -> one.notice().word()).toJavaStream().collect(Collectors.toSet());
    var backlog = store.backlog(now);
    long undone = backlog.effects().size() + backlog.deadlines().count() + backlog.deadLetters();
    return new Books(
        state.getClass().getSimpleName()
            + " after "
            + store
                .load(CASE)
                .map(entry -> entry.event().getClass().getSimpleName())
                .reject(BY_THE_WAY::contains)
                .mkString(" "),
        paid,
        told,
        undone,
        point);
  }

  /** Whoever gives a command gives it again until it was answered. */
  private void give(CaseCommand command) {
    boolean isAnswered = false;
    while (!isAnswered) {
      try {
        isAnswered = afterSales.handle(CASE, command) != null;
      } catch (Crash crash) {
        begin();
      }
    }
    goOn(Duration.ofMinutes(2));
  }

  /**
   * Time goes by in which all is done that can be; what a process held that ended is free again.
   */
  private void goOn(Duration time) {
    work();
    now = now.plus(time);
    work();
  }

  private void work() {
    boolean isMore = true;
    while (isMore) {
      try {
        isMore = sweep.sweep(100) + runner.run(100) > 0;
      } catch (Crash crash) {
        begin();
      }
    }
  }

  private void begin() {
    var journal = crashing(CaseJournal.class, store);
    var policies = new PolicyShelf(ShopPolicy.FIRST);
    afterSales = new AfterSales(journal, policies, () -> now);
    runner = new EffectRunner(journal, policies, afterSales, ports, () -> now);
    sweep = new DeadlineSweep(journal, afterSales, () -> now);
  }

  private <T> T crashing(Class<T> port, T honest) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, arguments) -> {
              boolean isPoint = !READING.contains(method.getName());
              if (isPoint) {
                pass();
              }
              try {
                return method.invoke(honest, arguments);
              } catch (InvocationTargetException wrapped) {
                throw wrapped.getCause();
              } finally {
                if (isPoint) {
                  pass();
                }
              }
            }));
  }

  private void pass() {
    if (isCalm) {
      return;
    }
    point++;
    if (Arrays.stream(crashes).anyMatch(one -> one == point)) {
      throw new Crash();
    }
  }
}
