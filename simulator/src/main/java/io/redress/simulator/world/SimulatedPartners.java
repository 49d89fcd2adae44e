package io.redress.simulator.world;

import io.redress.goods.Wares;
import io.redress.lifecycle.CaseId;
import io.redress.money.Money;
import io.redress.notice.NoticeKind;
import io.redress.order.OrderId;
import io.redress.party.CustomerId;
import io.redress.port.CouponBook;
import io.redress.port.CourierNetwork;
import io.redress.port.Messenger;
import io.redress.port.Suppliers;
import io.redress.port.Warehouse;
import io.redress.remedy.Handover;
import io.redress.sla.Deadline;
import io.redress.table.Wording;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Partners who take everything in, and answer later what must be answered. */
public final class SimulatedPartners {

  private SimulatedPartners() {}

  /**
   * A warehouse.
   *
   * @param asked what it does when it is to stop a parcel
   * @param askedForStock what it does when it is asked whether it has a replacement
   * @param toHandOver what it does when a replacement, or what was mended, is to leave
   * @param toSendBack what it does when goods are to go to the customer again
   */
  public record OfGoods(
      Consumer<CaseId> asked,
      Consumer<CaseId> askedForStock,
      BiConsumer<CaseId, Handover> toHandOver,
      Consumer<CaseId> toSendBack)
      implements Warehouse {

    @Override
    public Option<Boolean> intercept(CaseId forCase, OrderId order) {
      asked.accept(forCase);
      return Option.none();
    }

    @Override
    public Option<Boolean> hasStock(CaseId forCase, OrderId order, Seq<Wares> wares) {
      askedForStock.accept(forCase);
      return Option.none();
    }

    @Override
    public void handOver(CaseId forCase, OrderId order, Handover handover, Seq<Wares> wares) {
      toHandOver.accept(forCase, handover);
    }

    /** Nobody withdraws in a simulation while the warehouse is asked. */
    @Override
    public void letGo(CaseId forCase, OrderId order) {}

    @Override
    public void sendBack(CaseId forCase, OrderId order) {
      toSendBack.accept(forCase);
    }
  }

  /**
   * A courier network.
   *
   * @param asked what it does when it is to bring a parcel back
   */
  public record OfParcels(Consumer<CaseId> asked) implements CourierNetwork {

    @Override
    public Option<Boolean> recall(CaseId forCase, OrderId order) {
      asked.accept(forCase);
      return Option.none();
    }

    /** Nobody withdraws in a simulation while the courier is asked. */
    @Override
    public void letGo(CaseId forCase, OrderId order) {}

    /** What couriers owe is not counted. */
    @Override
    public void claimLoss(CaseId forCase, OrderId order) {}
  }

  /**
   * Suppliers.
   *
   * @param asked what they do when they are to stop goods that are being made
   */
  public record OfWares(Consumer<CaseId> asked) implements Suppliers {

    @Override
    public Option<Boolean> stop(CaseId forCase, OrderId order) {
      asked.accept(forCase);
      return Option.none();
    }

    /** Nobody withdraws in a simulation while the supplier is asked. */
    @Override
    public void letGo(CaseId forCase, OrderId order) {}
  }

  /** Coupons for orders that nobody simulates. */
  public record Unspent() implements CouponBook {

    @Override
    public void give(CaseId forCase, int number, CustomerId customer, Money amount) {}
  }

  /** A channel to people who do what they do whether they hear of it or not. */
  public record Unheard() implements Messenger {

    @Override
    public void tell(
        CaseId about, int number, CustomerId customer, NoticeKind notice, Wording text) {}

    @Override
    public void remind(
        CaseId about,
        int number,
        CustomerId customer,
        Deadline deadline,
        NoticeKind asked,
        Wording text) {}

    @Override
    public void remind(CaseId about, int number, Deadline deadline) {}
  }
}
