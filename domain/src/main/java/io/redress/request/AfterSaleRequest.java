package io.redress.request;

import io.redress.goods.Condition;
import io.redress.goods.GoodsState;
import io.redress.goods.ReturnFreight;
import io.redress.goods.Wares;
import io.redress.money.Money;
import io.redress.order.GiftId;
import io.redress.order.Order;
import io.redress.order.OrderLine;
import io.redress.party.CustomerId;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.function.Consumer;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What a customer asks.
 *
 * @param goods where the goods were when the customer asked
 * @param condition in what condition the customer says they are
 * @param amount what the parts that were agreed for kept goods must come to together, if somebody
 *     stated that; where no line states its own part, it is shared out over all of them
 * @param freight what it cost to send the goods back, as far as that is known; it counts where
 *     goods come back
 * @param replacement what is wanted for goods that come back; none for the same again
 * @param columns what the shop states for columns of its own, by their names
 */
@ValueObject
public record AfterSaleRequest(
    CustomerId by,
    RequestKind kind,
    Reason reason,
    GoodsState goods,
    Option<Condition> condition,
    Seq<RequestedLine> lines,
    Set<Evidence> evidence,
    Option<Money> amount,
    DeliveryAsked delivery,
    Set<GiftId> giftsReturned,
    Option<ReturnFreight> freight,
    Set<Consent> consents,
    Option<Replacement> replacement,
    Map<String, Stated> columns) {

  /** A request about lines only, in which no amount is stated. */
  public AfterSaleRequest(
      CustomerId by,
      RequestKind kind,
      Reason reason,
      GoodsState goods,
      Option<Condition> condition,
      Seq<RequestedLine> lines,
      Set<Evidence> evidence) {
    this(
        by,
        kind,
        reason,
        goods,
        condition,
        lines,
        evidence,
        Option.none(),
        new DeliveryAsked.ByPolicy(),
        HashSet.empty(),
        Option.none(),
        HashSet.empty(),
        Option.none(),
        HashMap.empty());
  }

  /** The same request with more to show for it. */
  public AfterSaleRequest with(Set<Evidence> more) {
    return change(draft -> draft.evidence = evidence.addAll(more));
  }

  /** The same request for goods that the customer keeps, for this much back in all. */
  public AfterSaleRequest forAmount(Money stated) {
    return change(draft -> draft.amount = Option.of(stated));
  }

  /** The same request for another kind of answer. */
  public AfterSaleRequest asking(RequestKind other) {
    return change(draft -> draft.kind = other);
  }

  /** The same request about other lines, or other units of them. */
  public AfterSaleRequest about(Seq<RequestedLine> other) {
    return change(draft -> draft.lines = other);
  }

  public AfterSaleRequest withDelivery(DeliveryAsked asked) {
    return change(draft -> draft.delivery = asked);
  }

  public AfterSaleRequest withGiftsReturned(Set<GiftId> gifts) {
    return change(draft -> draft.giftsReturned = gifts);
  }

  public AfterSaleRequest withFreight(ReturnFreight paid) {
    return change(draft -> draft.freight = Option.of(paid));
  }

  /** The same request with nothing said about what sending the goods back costs. */
  public AfterSaleRequest withoutFreight() {
    return change(draft -> draft.freight = Option.none());
  }

  /** The same request, for something else than the same again. */
  public AfterSaleRequest exchangedFor(Replacement wanted) {
    return change(draft -> draft.replacement = Option.of(wanted));
  }

  /** What would be sent in place of the goods of the request. */
  public Seq<Wares> replacements(Order order) {
    return lines.flatMap(asked ->
        order
            .line(asked.line())
            .map(line ->
                new Wares(
                    replacement.map(Replacement::sku).getOrElse(line.sku()), asked.quantity())));
  }

  public AfterSaleRequest withConsents(Set<Consent> agreed) {
    return change(draft -> draft.consents = agreed);
  }

  /** The same with what the shop states for columns of its own. */
  public AfterSaleRequest withColumns(Map<String, Stated> stated) {
    return change(draft -> draft.columns = stated);
  }

  /** The lines of an order that are asked about; what the order does not have is left out. */
  public Seq<OrderLine> linesOf(Order order) {
    return lines.flatMap(asked -> order.line(asked.line()));
  }

  /** Every unit of an order that has not gone back yet: how "all that remains" is asked for. */
  public static Seq<RequestedLine> allThatRemains(Order order) {
    return order
        .lines()
        .filter(line -> order.unitsLeft(line) > 0)
        .map(line -> new RequestedLine(line.id(), order.unitsLeft(line)));
  }

  private AfterSaleRequest change(Consumer<Draft> how) {
    var draft = new Draft(this);
    how.accept(draft);
    return draft.finish();
  }

  /** The components of one that is being changed, named once. */
  private static final class Draft {

    private CustomerId by;
    private RequestKind kind;
    private Reason reason;
    private GoodsState goods;
    private Option<Condition> condition;
    private Seq<RequestedLine> lines;
    private Set<Evidence> evidence;
    private Option<Money> amount;
    private DeliveryAsked delivery;
    private Set<GiftId> giftsReturned;
    private Option<ReturnFreight> freight;
    private Set<Consent> consents;
    private Option<Replacement> replacement;
    private Map<String, Stated> columns;

    Draft(AfterSaleRequest from) {
      by = from.by;
      kind = from.kind;
      reason = from.reason;
      goods = from.goods;
      condition = from.condition;
      lines = from.lines;
      evidence = from.evidence;
      amount = from.amount;
      delivery = from.delivery;
      giftsReturned = from.giftsReturned;
      freight = from.freight;
      consents = from.consents;
      replacement = from.replacement;
      columns = from.columns;
    }

    AfterSaleRequest finish() {
      return new AfterSaleRequest(
          by,
          kind,
          reason,
          goods,
          condition,
          lines,
          evidence,
          amount,
          delivery,
          giftsReturned,
          freight,
          consents,
          replacement,
          columns);
    }
  }
}
