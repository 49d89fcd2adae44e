package io.redress.adapter.store.trial;

import io.redress.adapter.logistics.memory.InMemoryCourierNetwork;
import io.redress.adapter.logistics.memory.InMemorySuppliers;
import io.redress.adapter.logistics.memory.InMemoryWarehouse;
import io.redress.adapter.notify.memory.InMemoryMessenger;
import io.redress.adapter.notify.memory.InMemoryMessenger.Reminder;
import io.redress.adapter.payment.memory.InMemoryCouponBook;
import io.redress.adapter.payment.memory.InMemoryCouponBook.Coupon;
import io.redress.adapter.policy.memory.PolicyShelf;
import io.redress.adapter.store.story.Requests;
import io.redress.adapter.store.story.ShopPolicy;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.Effect;
import io.redress.party.CustomerId;
import io.redress.port.CaseJournal;
import io.redress.port.CouponBook;
import io.redress.port.CourierNetwork;
import io.redress.port.Messenger;
import io.redress.port.PolicyBook;
import io.redress.port.Suppliers;
import io.redress.port.Warehouse;
import io.vavr.control.Option;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.ConnectException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;

/** All that processes share: the store, the partners, the rules. */
final class Town {

  private final CaseJournal store;
  private final Provider provider;
  private final Faults faults;
  private final Kernel kernel;
  private final PlantedBug bug;
  private final java.util.List<String> violations = new ArrayList<>();
  private final Waits waits = new Waits(violations);
  private final Spoken spoken = new Spoken(violations);
  private final Option<Logs> logs;
  private Instant readOnlyUntil = Instant.MIN;
  private final PolicyShelf policies;
  private final InMemoryWarehouse warehouse;
  private final InMemoryCourierNetwork couriers;
  private final InMemorySuppliers suppliers =
      new InMemorySuppliers(order -> yesOrNo(order.value()));
  private final InMemoryCouponBook coupons = new InMemoryCouponBook();
  private final InMemoryMessenger messenger = new InMemoryMessenger();

  Town(CaseJournal store, Provider provider, Kernel kernel, Faults faults, PlantedBug bug) {
    this.store = bug.store(store);
    this.provider = provider;
    this.kernel = kernel;
    this.faults = faults;
    this.bug = bug;
    this.policies = new PolicyShelf(faults.upTo(3) == 0 ? ShopPolicy.LIMITED : ShopPolicy.FIRST);
    this.logs = Option.when(faults.fires(Fault.OLDER_RELEASE), () -> new Logs(faults, bug));
    warehouse = new InMemoryWarehouse(order -> yesOrNo(order.value()));
    couriers = new InMemoryCourierNetwork(order -> yesOrNo(order.value()));
  }

  private static Option<Boolean> yesOrNo(String order) {
    return Option.of(order.hashCode() % 3 != 0);
  }

  /** Nothing can be written for a while: a failover, or a full disk. */
  void readOnlyUntil(Instant end) {
    readOnlyUntil = end;
  }

  boolean isReadOnly() {
    return kernel.instant().isBefore(readOnlyUntil);
  }

  /** The store as a process of a release uses it. */
  CaseJournal store(Release release) {
    return logs.map(texts -> texts.of(release, store)).getOrElse(store);
  }

  /** The logs as texts, while processes of two releases are at work. */
  Option<Logs> logs() {
    return logs;
  }

  /** The store as it is, for whoever must know the truth. */
  CaseJournal truth() {
    return store;
  }

  Waits waits() {
    return waits;
  }

  Spoken spoken() {
    return spoken;
  }

  /** What was wrong with how processes went about their work. */
  java.util.List<String> violations() {
    return violations;
  }

  Provider provider() {
    return provider;
  }

  PlantedBug bug() {
    return bug;
  }

  PolicyBook policies() {
    return policies;
  }

  Messenger messenger() {
    return messenger;
  }

  CouponBook coupons(BooleanSupplier isAlive) {
    return trouble(CouponBook.class, coupons, isAlive);
  }

  /** Whether an effect has reached whom it is for; what only asks is seen by what follows. */
  boolean isDone(CaseId id, int number, Effect effect) {
    return switch (effect) {
      case Effect.TellCustomer tell ->
          messenger
              .told()
              .exists(told ->
                  told.about().equals(id)
                      && told.number() == number
                      && told.notice() == tell.notice());
      case Effect.TellOwner tell ->
          messenger.reminders().contains(new Reminder(id, number, tell.deadline()));
      case Effect.HandOver hand -> warehouse.handedOver(id).containsAll(hand.wares());
      case Effect.AskWarehouseToGoOn ask -> warehouse.isLetGo(ask.order());
      case Effect.AskWarehouseToSendBack ask -> warehouse.isToSendBack(ask.order());
      case Effect.AskCourierToGoOn ask -> couriers.isLetGo(ask.order());
      case Effect.ClaimFromCourier ask -> couriers.owes(ask.order());
      case Effect.AskSupplierToGoOn ask -> suppliers.isLetGo(ask.order());
      case Effect.GiveCoupon give ->
          coupons
              .given()
              .contains(new Coupon(new CustomerId(Requests.CUSTOMER.id()), give.amount()));
      case Effect.AskWarehouseToStop ask -> true;
      case Effect.AskStock ask -> true;
      case Effect.AskCourierToRecall ask -> true;
      case Effect.AskSupplierToStop ask -> true;
      case Effect.OrderRefund order -> true;
      case Effect.QueryRefund query -> true;
    };
  }

  Suppliers suppliers(BooleanSupplier isAlive) {
    return trouble(Suppliers.class, suppliers, isAlive);
  }

  Warehouse warehouse(BooleanSupplier isAlive) {
    return trouble(Warehouse.class, warehouse, isAlive);
  }

  CourierNetwork couriers(BooleanSupplier isAlive) {
    return trouble(CourierNetwork.class, couriers, isAlive);
  }

  /** A failure with so many causes more. */
  private static Exception cause(int more) {
    Exception cause = new ConnectException("of order 4711");
    for (int depth = 0; depth < more; depth++) {
      cause = new ExecutionException("for customer-1", cause);
    }
    return cause;
  }

  /** A partner who is sometimes down, before or after it has done what it was asked. */
  private <T> T trouble(Class<T> port, T partner, BooleanSupplier isAlive) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, arguments) -> {
              if (!isAlive.getAsBoolean()) {
                throw new Crash();
              }
              boolean fails = faults.fires(Fault.PARTNER_DOWN);
              if (fails && faults.upTo(2) == 0) {
                throw new IllegalStateException("down", cause(faults.upTo(20)));
              }
              try {
                var answer = method.invoke(partner, arguments);
                if (fails) {
                  throw new IllegalStateException("the partner's answer was lost");
                }
                return answer;
              } catch (InvocationTargetException wrapped) {
                throw wrapped.getCause();
              }
            }));
  }
}
