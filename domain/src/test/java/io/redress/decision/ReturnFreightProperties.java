package io.redress.decision;

import static io.redress.Shop.cny;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.Shop;
import io.redress.amount.AmountTerms;
import io.redress.amount.ComponentKind;
import io.redress.amount.FreightPayer;
import io.redress.amount.FreightTerms;
import io.redress.amount.RefundQuote;
import io.redress.goods.GoodsState;
import io.redress.goods.ReturnFreight;
import io.redress.goods.ReturnFreight.PrepaidBy;
import io.redress.money.Money;
import io.redress.money.PartsRounding;
import io.redress.party.Role;
import io.redress.policy.Policy;
import io.redress.remedy.Remedy;
import io.redress.request.AfterSaleRequest;
import io.redress.request.RequestKind;
import io.redress.table.DecisionTable;
import io.vavr.collection.List;
import io.vavr.control.Option;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** What holds of the cost of a way back, whatever it was and whoever bears it; 100.00 of goods. */
class ReturnFreightProperties {

  private static final long GOODS = 100_00;

  @Property
  void nobodyIsGivenBackMoreThanTheWayCostOrThePolicyReimburses(
      @ForAll FreightPayer payer,
      @ForAll PrepaidBy by,
      @ForAll @LongRange(min = 1, max = 300_00) long cost,
      @ForAll @LongRange(max = 50_00) long most) {
    var freight = freightOf(quote(payer, by, cost, most, RequestKind.RETURN_REFUND));
    if (by == PrepaidBy.CUSTOMER) {
      assertThat(freight).isBetween(0L, Math.min(cost, most));
    } else {
      assertThat(freight).isBetween(-cost, 0L);
    }
  }

  /** What one of them does not bear the other one does, to the minor unit. */
  @Property
  void theTwoBearTheWholeOfIt(
      @ForAll FreightPayer payer, @ForAll @LongRange(min = 1, max = 300_00) long cost) {
    long deducted =
        -freightOf(quote(payer, PrepaidBy.MERCHANT, cost, cost, RequestKind.RETURN_REFUND));
    long reimbursed =
        freightOf(quote(payer, PrepaidBy.CUSTOMER, cost, cost, RequestKind.RETURN_REFUND));
    assertThat(deducted + reimbursed).isEqualTo(cost);
  }

  @Property
  void theSumIsThatOfGoodsAndWayAndNeverBelowNothing(
      @ForAll FreightPayer payer,
      @ForAll PrepaidBy by,
      @ForAll @LongRange(min = 1, max = 300_00) long cost) {
    var quote = quote(payer, by, cost, 25_00, RequestKind.RETURN_REFUND);
    assertThat(quote.total().minor()).isEqualTo(Math.max(0, GOODS + freightOf(quote)));
    assertThat(quote.dueFromCustomer().isZero()).isTrue();
  }

  @Property
  void goodsThatAreKeptHaveNoWayBack(
      @ForAll FreightPayer payer,
      @ForAll PrepaidBy by,
      @ForAll @LongRange(min = 1, max = 300_00) long cost) {
    var asked = List.of(RequestKind.REFUND, RequestKind.RESHIP, RequestKind.STORE_CREDIT);
    assertThat(asked).allMatch(kind -> freightOf(quote(payer, by, cost, cost, kind)) == 0);
  }

  /** Also where somebody grants the money without the goods that the customer would return. */
  @Property
  void whoeverMayKeepTheGoodsAfterAllHasSentNone(
      @ForAll FreightPayer payer,
      @ForAll PrepaidBy by,
      @ForAll @LongRange(min = 1, max = 300_00) long cost) {
    var asked = dossier(by, cost, RequestKind.RETURN_REFUND);
    var kept = Decisions.decideAs(policy(payer, cost), asked, new Agreed(Remedy.REFUND)).get();
    assertThat(kept.quote().total()).isEqualTo(cny(GOODS));
  }

  private static long freightOf(RefundQuote quote) {
    return quote.of(ComponentKind.RETURN_FREIGHT).minor();
  }

  private static RefundQuote quote(
      FreightPayer payer, PrepaidBy by, long cost, long most, RequestKind kind) {
    return Decisions.decide(policy(payer, most), dossier(by, cost, kind)).get().quote();
  }

  private static Dossier dossier(PrepaidBy by, long cost, RequestKind kind) {
    return new Dossier(
        Shop.order().order(),
        Shop.customer("regular"),
        asked(by, cost, kind),
        Option.none(),
        Shop.NOW);
  }

  private static AfterSaleRequest asked(PrepaidBy by, long cost, RequestKind kind) {
    return Shop.request(kind, "unwanted", GoodsState.RECEIVED, Shop.line("A", 1))
        .withFreight(new ReturnFreight(cny(cost), by));
  }

  private static Policy policy(FreightPayer payer, long most) {
    Option<Money> cap = Option.of(cny(most));
    var table = new DecisionTable<>(List.of(Shop.rule("all", payer)));
    return Shop.policy()
        .amount(AmountTerms.of(PartsRounding.UP).with(new FreightTerms(table, cap)))
        .limit(Role.FINANCE, 10_000_00)
        .policy();
  }
}
