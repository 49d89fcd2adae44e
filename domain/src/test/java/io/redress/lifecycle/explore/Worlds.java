package io.redress.lifecycle.explore;

import io.redress.OrderDraft;
import io.redress.PolicyDraft;
import io.redress.Shop;
import io.redress.goods.GoodsState;
import io.redress.money.Money;
import io.redress.order.Presale;
import io.redress.order.Tender;
import io.redress.order.TenderId;
import io.redress.party.Role;
import io.redress.remedy.Remedy;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Consent;
import io.redress.request.Replacement;
import io.redress.request.RequestKind;
import io.redress.settlement.LedgerEntry.TakenOutside;
import io.redress.settlement.Route;
import io.redress.settlement.Staging;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** The worlds that are explored in every build. */
final class Worlds {

  private static final TakenOutside CHARGEBACK =
      new TakenOutside("chargeback-1", new TenderId("alipay"), Shop.cny(150_00));

  private Worlds() {}

  /** The order of {@link Shop}, and a policy that decides most things by itself. */
  static World keeping() {
    return World.of(
        "goods are kept",
        Shop.policy().policy(),
        Shop.order().order(),
        refund("unwanted", GoodsState.RECEIVED, 1),
        refund("broken", GoodsState.RECEIVED, 1),
        refund("nonsense", GoodsState.RECEIVED, 1));
  }

  /** The largest first. */
  static Seq<World> all() {
    return List.of(
        twoCases().toDepth(6),
        twoCasesByRoute().toDepth(7),
        keeping().toDepth(9),
        reviewed().toDepth(6),
        twoPeople().toDepth(7),
        onTheWay().toDepth(9),
        inProduction().toDepth(9),
        returning("regular").labelling(Shop.cny(8_00)).toDepth(8),
        returning("silver").toDepth(8),
        returning("gold").toDepth(8),
        signing().toDepth(8),
        askingRoutes().toDepth(9),
        chargedBack().toDepth(8),
        foreign().toDepth(9),
        replacing().toDepth(7),
        otherMoney().toDepth(7));
  }

  static World reviewed() {
    return World.of(
        "a person decides",
        Shop.policy().policy(),
        Shop.order().order(),
        refund("special", GoodsState.RECEIVED, 1),
        refund("cheating", GoodsState.RECEIVED, 1),
        refund("other", GoodsState.RECEIVED, 2));
  }

  private static World twoPeople() {
    return World.of(
        "two people decide, each so much a day",
        Shop.policy().dualAbove(90_00).perDay(Role.SUPERVISOR, 250_00).policy(),
        Shop.order().order(),
        refund("special", GoodsState.RECEIVED, 2));
  }

  static World onTheWay() {
    return World.of(
        "goods are on their way",
        Shop.policy().policy(),
        Shop.order().order(),
        refund("unwanted", GoodsState.NOT_SHIPPED, 2),
        refund("unwanted", GoodsState.IN_TRANSIT, 2));
  }

  private static World inProduction() {
    return World.of(
        "goods are being made",
        Shop.policy().policy(),
        Shop.order()
            .with(draft ->
                draft.presale(
                    new Presale(
                        Presale.Stage.IN_PRODUCTION, Option.none(), Presale.Kind.PREPAYMENT)))
            .order(),
        refund("unwanted", GoodsState.NOT_SHIPPED, 2));
  }

  private static World returning(String tier) {
    return World.of(
            "goods come back, of a %s customer".formatted(tier),
            Shop.policy().quickReturn(10_00, 12).policy(),
            Shop.order().order(),
            back("unwanted", 2),
            refund("wrong", GoodsState.RECEIVED, 1))
        .of(tier);
  }

  private static World signing() {
    return World.of(
            "the customer signs",
            Shop.policy()
                .settlement(terms -> terms.with(new Staging(Shop.cny(1_00), 2, 1, true)))
                .policy(),
            Shop.order().order(),
            back("unwanted", 2),
            refund("unwanted", GoodsState.NOT_SHIPPED, 1))
        .of("silver");
  }

  private static World askingRoutes() {
    return World.of(
        "other routes are asked for",
        Shop.policy()
            .routes(Route.ORIGINAL, Route.STORE_BALANCE, Route.BANK_TRANSFER)
            .settlement(terms -> terms.askingConsent())
            .policy(),
        Shop.order().order(),
        refund("unwanted", GoodsState.RECEIVED, 2),
        refund("unwanted", GoodsState.RECEIVED, 2).withConsents(HashSet.of(Consent.OTHER_ROUTE)));
  }

  private static World replacing() {
    return World.of(
            "other goods are sent, or the same mended",
            Shop.policy().policy(),
            Shop.order().order(),
            asked(RequestKind.EXCHANGE, GoodsState.RECEIVED)
                .exchangedFor(new Replacement("SKU-B", Shop.cny(130_00))),
            asked(RequestKind.EXCHANGE, GoodsState.RECEIVED)
                .exchangedFor(new Replacement("SKU-C", Shop.cny(70_00))),
            asked(RequestKind.REPAIR, GoodsState.RECEIVED),
            asked(RequestKind.RESHIP, GoodsState.IN_TRANSIT))
        .offering(Remedy.EXCHANGE, Remedy.REPAIR, Remedy.RESHIP);
  }

  private static World otherMoney() {
    return World.of(
            "money beyond what was paid, or credit",
            Shop.policy().policy(),
            Shop.order().order(),
            asked(RequestKind.COMPENSATION, GoodsState.RECEIVED).forAmount(Shop.cny(10_00)),
            asked(RequestKind.STORE_CREDIT, GoodsState.RECEIVED),
            refund("special", GoodsState.RECEIVED, 1))
        .offering(Remedy.values());
  }

  private static AfterSaleRequest asked(RequestKind kind, GoodsState goods) {
    return Shop.request(kind, "unwanted", goods, Shop.line("A", 2));
  }

  /** CNY 100.00 that were charged as 2000 yen. */
  private static World foreign() {
    return World.of(
        "a tender in another currency",
        routed().settlement(terms -> terms.askingConsent()).policy(),
        OrderDraft.in("CNY")
            .line("A", 100_00, 2)
            .paidBy("gift-card", 100_00)
            .with(draft ->
                draft.paidBy(
                    Tender.of("yen", "jcb", Money.of(2000, "JPY")).worth(Shop.cny(100_00))))
            .order(),
        refund("unwanted", GoodsState.RECEIVED, 2),
        refund("unwanted", GoodsState.RECEIVED, 1));
  }

  private static World chargedBack() {
    return World.of(
            "money is charged back",
            Shop.policy().routes(Route.ORIGINAL).policy(),
            Shop.order().order(),
            back("unwanted", 2),
            refund("unwanted", GoodsState.RECEIVED, 2))
        .charging(CHARGEBACK);
  }

  private static World twoCases() {
    return World.of(
            "two cases about one order",
            Shop.policy().policy(),
            twoLines().order(),
            refund("unwanted", GoodsState.RECEIVED, 1),
            refund("special", GoodsState.RECEIVED, 2))
        .withCases(2);
  }

  private static World twoCasesByRoute() {
    return World.of(
            "two cases, and other routes are asked for",
            routed().settlement(terms -> terms.askingConsent()).policy(),
            twoLines().order(),
            refund("unwanted", GoodsState.RECEIVED, 1))
        .withCases(2);
  }

  private static PolicyDraft routed() {
    return Shop.policy().routes(Route.ORIGINAL, Route.STORE_BALANCE);
  }

  private static OrderDraft twoLines() {
    return OrderDraft.in("CNY")
        .line("A", 100_00, 3)
        .discount(1_00)
        .paidBy("gift-card", 149_00)
        .paidBy("alipay", 150_00);
  }

  private static AfterSaleRequest refund(String reason, GoodsState goods, long units) {
    return Shop.request(RequestKind.REFUND, reason, goods, Shop.line("A", units));
  }

  private static AfterSaleRequest back(String reason, long units) {
    return Shop.request(
        RequestKind.RETURN_REFUND, reason, GoodsState.RECEIVED, Shop.line("A", units));
  }
}
