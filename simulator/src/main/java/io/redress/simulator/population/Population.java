package io.redress.simulator.population;

import io.redress.goods.Condition;
import io.redress.money.Money;
import io.redress.simulator.draw.Choice;
import io.redress.simulator.draw.LogNormal;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;

/** A simulated shop: its orders, its customers and the partners it works with. */
public record Population(
    String name,
    Currency currency,
    ZoneId zone,
    Year year,
    Baskets baskets,
    Map<String, Category> categories,
    Customers customers,
    Behaviour behaviour,
    Staff staff,
    Partners partners,
    Costs costs,
    Returns returns,
    Wishes wishes,
    LateDispatch lateDispatch) {

  /**
   * When orders are placed. After its last day it begins anew.
   *
   * @param days how many, from the first on
   * @param ordersADay on an ordinary day
   */
  public record Year(LocalDate starts, int days, double ordersADay, Seq<Season> seasons) {

    /** Each day with how many times as much is bought on it as on an ordinary day. */
    public Map<LocalDate, Double> factors() {
      return Stream.range(0, days)
          .map(starts::plusDays)
          .toLinkedMap(
              day -> day,
              day ->
                  seasons
                      .filter(season -> season.has(day))
                      .map(Season::factor)
                      .fold(1.0, (one, other) -> one * other));
    }
  }

  /**
   * Days on which more is bought than on others.
   *
   * @param last the last day of them
   * @param factor how many times as much as on an ordinary day
   */
  public record Season(LocalDate first, LocalDate last, double factor) {

    private boolean has(LocalDate day) {
      return !day.isBefore(first) && !day.isAfter(last);
    }
  }

  /**
   * What is in an order.
   *
   * @param lines how many lines
   * @param quantity units of a line
   * @param couponShare of all orders, how many use a coupon
   * @param couponPercent of the goods
   * @param freeShippingFrom above which delivery costs nothing
   */
  public record Baskets(
      Choice<Integer> lines,
      Choice<Integer> quantity,
      double couponShare,
      int couponPercent,
      Money shippingFee,
      Money freeShippingFrom,
      Choice<String> tenders) {}

  /**
   * One kind of goods.
   *
   * @param share of all lines, by weight
   * @param price in major units of the currency
   * @param returns of all orders whose first line is of this kind, how many lead to a request once
   *     delivered
   * @param reasons as often as given
   * @param flags what is special about the goods, and how often
   */
  public record Category(
      double share,
      LogNormal price,
      double returns,
      Choice<String> reasons,
      Map<String, Double> flags) {}

  /**
   * How customers behave; shares of those concerned, times in hours.
   *
   * @param orders how many orders a customer places in the year, on average
   * @param kinds how honest they are
   * @param recentRefunds how many refunds a customer had in the last 30 days
   * @param cancels before the parcel leaves
   * @param missesParcel asks for money back while it is under way
   * @param returnsAfter from delivery to request
   * @param returnsFurtherLine of the other lines of an order of which the first comes back
   * @param conditions of goods whose customer changed their mind
   * @param asksToKeep would rather keep the goods and have the money
   * @param hasEvidence shows a photo at once when goods are faulty
   * @param suppliesEvidence when asked for it
   * @param sendsBack goods, once allowed to
   * @param waitsForParcel from the last scan of a parcel that stands still to asking for the money
   * @param returnsLateParcel of those whose parcel comes after the money, how many give it back;
   *     who claims what is not true never does
   * @param accounts what the shop knows of customers from before
   */
  public record Customers(
      double orders,
      Choice<CustomerKind> kinds,
      Choice<String> tiers,
      Choice<Integer> recentRefunds,
      double cancels,
      double missesParcel,
      LogNormal returnsAfter,
      double returnsFurtherLine,
      Choice<Condition> conditions,
      double asksToKeep,
      double hasEvidence,
      double suppliesEvidence,
      LogNormal suppliesAfter,
      double sendsBack,
      LogNormal sendsAfter,
      LogNormal waitsForParcel,
      double returnsLateParcel,
      Accounts accounts) {}

  /**
   * How partners and staff work; shares of those concerned, times in hours.
   *
   * @param dispatch from order to dispatch
   * @param transit from dispatch to delivery, and from a customer back to the warehouse
   * @param lost of all parcels, also of those on their way back
   * @param stalls parcels that nobody scans for a while, also of those on their way back
   * @param providerRepeats how many confirmations a provider tells twice
   * @param outages when a provider cannot be reached; it is one for all
   * @param arrives from a provider's acceptance to the customer's account, by tender
   */
  public record Partners(
      LogNormal dispatch,
      LogNormal transit,
      double lost,
      Stalls stalls,
      double warehouseStops,
      LogNormal warehouseAnswers,
      double courierPromises,
      LogNormal courierAnswers,
      double providerDeclines,
      double providerUncertain,
      double providerRepeats,
      Outages outages,
      Map<String, LogNormal> arrives) {}

  /**
   * Parcels that stand still on their way, and arrive so much later.
   *
   * @param share of all parcels that are not lost
   * @param lasts in hours
   * @param promises how many of them the courier promises to bring back, once it is asked
   */
  public record Stalls(double share, LogNormal lasts, double promises) {}

  /**
   * When a partner is down.
   *
   * @param aYear how often
   * @param lasts in hours
   */
  public record Outages(double aYear, LogNormal lasts) {}
}
