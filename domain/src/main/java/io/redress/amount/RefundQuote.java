package io.redress.amount;

import io.redress.money.Money;
import io.redress.money.Proportion;
import io.redress.order.Drawn;
import io.redress.order.Order;
import io.redress.order.PaidShares;
import io.redress.order.RefundedLine;
import io.redress.request.RequestedLine;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * How much is given back, and for what.
 *
 * @param components what it is made of
 * @param caps what was lowered, and by what
 * @param total the sum of the components and of what is due from the customer; never negative
 * @param dueFromCustomer what the customer is asked for, where the components come to less than
 *     nothing; never negative
 * @param tax the tax within the total, as far as it rests on goods and delivery
 * @param restored what goes back in kind
 * @param drawn what the order has less to give afterwards
 */
@ValueObject
public record RefundQuote(
    Seq<Component> components,
    Seq<Cap> caps,
    Money total,
    Money dueFromCustomer,
    Money tax,
    Seq<Restored> restored,
    Drawn drawn) {

  public RefundQuote {
    long sum = 0;
    for (var component : components) {
      if (!component.amount().currency().equals(total.currency())) {
        throw new IllegalArgumentException("%s in %s".formatted(component, total.currency()));
      }
      sum = Math.addExact(sum, component.amount().minor());
    }
    if (sum != total.minus(dueFromCustomer).minor()
        || total.isNegative()
        || dueFromCustomer.isNegative()) {
      throw new IllegalArgumentException("%s is not the sum of %s".formatted(total, components));
    }
  }

  /** The sum of all components of a kind. */
  public Money of(ComponentKind kind) {
    var sum = Money.zero(total.currency());
    for (var component : components) {
      if (component.kind() == kind) {
        sum = sum.plus(component.amount());
      }
    }
    return sum;
  }

  /** What of the total is money beyond what was paid, for which no tender has to answer. */
  public Money beyondPaid() {
    var sum = Money.zero(total.currency());
    for (var component : components) {
      if (component.isBeyondPaid()) {
        sum = sum.plus(component.amount());
      }
    }
    return sum.min(total);
  }

  /** What of the total goes back out of the tenders. */
  public Money fromTenders() {
    return total.minus(beyondPaid());
  }

  /**
   * The same with an agent's own gesture on top.
   *
   * @param amount above zero
   * @throws IllegalArgumentException if it is not
   */
  public RefundQuote withGoodwill(Money amount) {
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("goodwill of " + amount);
    }
    var gesture =
        new Component(
            ComponentKind.GOODWILL,
            Option.none(),
            0,
            amount,
            amount,
            new RuleRef("authority", "goodwill"));
    var due = dueFromCustomer.min(amount);
    return new RefundQuote(
        components.append(gesture),
        caps,
        total.plus(amount.minus(due)),
        dueFromCustomer.minus(due),
        tax,
        restored,
        drawn);
  }

  /**
   * The same for goods that come back and for which a person agreed to give less; all of it where
   * that is not less.
   *
   * @param amount above zero
   */
  public RefundQuote agreedAt(Money amount) {
    if (!total.exceeds(amount)) {
      return this;
    }
    var less =
        new Component(
            ComponentKind.AGREED_LESS,
            Option.none(),
            0,
            amount.minus(total),
            total,
            new RuleRef("request", "agreed-amount"));
    long taxed = Proportion.halfUp(tax.minor(), amount.minor(), total.minor());
    return new RefundQuote(
        components.append(less),
        caps,
        amount,
        dueFromCustomer,
        new Money(taxed, tax.currency()),
        restored,
        drawn);
  }

  /**
   * The same, where other goods are given for those that come back: the customer is credited with
   * what comes back and pays for what is sent instead.
   *
   * @param price what is sent instead costs in all
   */
  public RefundQuote exchangedFor(Money price) {
    var cost = price.negated();
    var sum = total.minus(dueFromCustomer).plus(cost);
    var zero = Money.zero(price.currency());
    return new RefundQuote(
        components.append(
            new Component(
                ComponentKind.REPLACEMENT,
                Option.none(),
                0,
                cost,
                price,
                new RuleRef("remedy", "exchange"))),
        caps,
        sum.isNegative() ? zero : sum,
        sum.isNegative() ? sum.negated() : zero,
        tax,
        restored,
        drawn);
  }

  /** The same with what another quote says of what it cost to send goods back. */
  public RefundQuote withReturnFreightOf(RefundQuote other) {
    var freight = other.of(ComponentKind.RETURN_FREIGHT);
    if (freight.isZero()) {
      return this;
    }
    var zero = Money.zero(total.currency());
    var sum = total.minus(dueFromCustomer).plus(freight);
    return new RefundQuote(
        components.appendAll(
            other.components.filter(part -> part.kind() == ComponentKind.RETURN_FREIGHT)),
        caps.appendAll(other.caps.filter(cap -> cap.kind() == ComponentKind.RETURN_FREIGHT)),
        sum.isNegative() ? zero : sum,
        sum.isNegative() ? sum.negated() : zero,
        tax,
        restored,
        drawn);
  }

  /** Only the money beyond what was paid: nothing comes back, and nothing of the order is drawn. */
  public RefundQuote onlyBeyondPaid() {
    var beyond = components.filter(Component::isBeyondPaid);
    var zero = Money.zero(total.currency());
    return new RefundQuote(
        beyond,
        caps,
        beyond.map(Component::amount).fold(zero, Money::plus),
        zero,
        zero,
        List.empty(),
        Drawn.nothing(total.currency()));
  }

  /**
   * No money for units of an order that nobody else may ask for meanwhile. Those that the customer
   * kept for less are not kept while they are held.
   */
  public static RefundQuote holding(Seq<RequestedLine> lines, Order order) {
    var zero = Money.zero(order.currency());
    return new RefundQuote(
        List.empty(),
        List.empty(),
        zero,
        zero,
        zero,
        List.empty(),
        new Drawn(
            lines.flatMap(asked -> held(asked, order, zero)),
            zero,
            zero,
            zero,
            HashSet.empty(),
            HashMap.empty()));
  }

  private static Option<RefundedLine> held(RequestedLine asked, Order order, Money zero) {
    return order
        .line(asked.line())
        .map(line -> {
          var before = order.refundedOf(line.id());
          long lowered = PaidShares.loweredAmong(line, before, asked.quantity());
          return new RefundedLine(line.id(), asked.quantity(), zero, -lowered, zero);
        });
  }

  /** A quote of nothing. */
  public static RefundQuote nothing(Money zero) {
    return new RefundQuote(
        List.empty(), List.empty(), zero, zero, zero, List.empty(), Drawn.nothing(zero.currency()));
  }
}
