package io.redress.simulator.story;

import io.redress.goods.Condition;
import io.redress.goods.GoodsState;
import io.redress.money.Money;
import io.redress.order.Order;
import io.redress.party.Customer;
import io.redress.party.CustomerId;
import io.redress.party.PastRefunds;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Consent;
import io.redress.request.DeliveryAsked;
import io.redress.request.Evidence;
import io.redress.request.Reason;
import io.redress.request.RequestKind;
import io.redress.request.RequestedLine;
import io.redress.request.Stated;
import io.redress.simulator.draw.Draws;
import io.redress.simulator.draw.Purpose;
import io.redress.table.Column;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/** The customer of a story, and what they ask for. */
final class StoryCustomer {

  private static final CustomerId ID = new CustomerId("K1");
  private static final Vector<RequestKind> KINDS =
      Vector.of(
          RequestKind.REFUND,
          RequestKind.RETURN_REFUND,
          RequestKind.EXCHANGE,
          RequestKind.REPAIR,
          RequestKind.COMPENSATION,
          RequestKind.RETURN_REFUND,
          RequestKind.REFUND,
          RequestKind.RESHIP,
          RequestKind.STORE_CREDIT);
  private static final Vector<Set<Evidence>> SHOWN =
      Vector.of(
          HashSet.empty(),
          HashSet.of(Evidence.PHOTO),
          HashSet.of(Evidence.VIDEO),
          HashSet.of(Evidence.INVOICE),
          HashSet.of(Evidence.values()));

  private final Palette palette;
  private final Scene scene;
  private final Instant start;

  StoryCustomer(Palette palette, Scene scene, Instant start) {
    this.palette = palette;
    this.scene = scene;
    this.start = start;
  }

  /**
   * Who asks.
   *
   * @param refunds how many refunds there were in the story so far
   * @param refunded what they came to
   * @param kept how many of them left the goods with the customer
   */
  Customer customer(int refunds, Money refunded, int kept) {
    var draws = scene.customer();
    long recent = Palette.one(palette.recentRefunds(), draws, Purpose.RECENT_REFUNDS) + refunds;
    long all = Palette.one(palette.pastRefunds(), draws, Purpose.PAST_REFUNDS) + recent;
    long recently = Palette.one(palette.recentlyRefunded(), draws, Purpose.RECENTLY_REFUNDED);
    var days = Duration.ofDays(Palette.one(palette.accountDays(), draws, Purpose.ACCOUNT_AGE));
    return new Customer(
        ID,
        Palette.one(palette.tiers(), draws, Purpose.TIER),
        Option.of(start.minus(days)),
        Option.of(draws.below(Purpose.ACCOUNT_VERIFIED, 0, 2) == 0),
        new PastRefunds(
            Option.of(Palette.one(palette.pastOrders(), draws, Purpose.PAST_ORDERS) + all),
            Option.of(all),
            Option.of(Palette.one(palette.keptGoods(), draws, Purpose.PAST_KEPT) + kept),
            recent,
            Option.of(new Money(recently, palette.policy().currency()).plus(refunded))));
  }

  /** What is asked for in one of the customer's acts. */
  AfterSaleRequest request(Draws.Entity act, Order order, GoodsState goods) {
    var asked =
        new AfterSaleRequest(
            ID,
            Palette.one(KINDS, act, Purpose.REQUEST_KIND),
            reason(act),
            goods,
            condition(act, goods),
            lines(act, order),
            Palette.one(SHOWN, act, Purpose.HAS_EVIDENCE),
            Option.none(),
            new DeliveryAsked.ByPolicy(),
            HashSet.empty(),
            Option.none(),
            HashSet.of(Consent.values()),
            Option.none(),
            columns());
    return act.below(Purpose.AMOUNT_ASKED, 0, 6) == 5
        ? asked.forAmount(
            new Money(1 + order.lines().head().unitPrice().minor() / 2, order.currency()))
        : asked;
  }

  private Reason reason(Draws.Entity act) {
    return palette.reasons().isEmpty()
        ? new Reason("changed-mind")
        : Palette.one(palette.reasons(), act, Purpose.REASON);
  }

  /** What has not arrived has no condition that the customer could know. */
  private static Option<Condition> condition(Draws.Entity act, GoodsState goods) {
    var all = Condition.values();
    return Option.when(
        goods == GoodsState.RECEIVED, () -> all[act.below(Purpose.CONDITION, 0, all.length)]);
  }

  /** All units of all lines; or one unit of one of them. */
  private static Seq<RequestedLine> lines(Draws.Entity act, Order order) {
    int which = act.below(Purpose.RETURNED_UNITS, 0, 1 + order.lines().size());
    return which == 0
        ? order.lines().map(line -> new RequestedLine(line.id(), line.quantity()))
        : Vector.of(new RequestedLine(order.lines().get(which - 1).id(), 1));
  }

  /** What the shop states for columns of its own; what a policy does not ask about is left out. */
  private Map<String, Stated> columns() {
    Map<String, Stated> stated = HashMap.empty();
    for (var column : palette.policy().columns()) {
      stated = stated.put(column.name(), stated(column));
    }
    return stated;
  }

  private Stated stated(Column column) {
    var draws = scene.customer();
    int salt = column.position();
    return switch (column.kind()) {
      case WORD, HIERARCHY -> {
        var words = palette.own(column);
        yield new Stated.Word(words.get(draws.below(Purpose.OWN_COLUMN, salt, words.size())));
      }
      case WORDS -> {
        var words = palette.own(column);
        int which = draws.below(Purpose.OWN_COLUMN, salt, 1 + words.size());
        yield new Stated.Words(which == 0 ? HashSet.empty() : HashSet.of(words.get(which - 1)));
      }
      case NUMBER, MONEY, DURATION -> {
        var numbers = palette.ownNumbers(column);
        yield new Stated.Whole(numbers.get(draws.below(Purpose.OWN_COLUMN, salt, numbers.size())));
      }
      case TRUTH -> new Stated.Truth(draws.below(Purpose.OWN_COLUMN, salt, 2) == 1);
    };
  }
}
