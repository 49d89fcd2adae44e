package io.redress.amount;

import io.redress.amount.Unquotable.AmountsDiffer;
import io.redress.amount.Unquotable.DeliveryNotLeft;
import io.redress.amount.Unquotable.MoreThanAgreeable;
import io.redress.amount.Unquotable.MoreThanLeft;
import io.redress.amount.Unquotable.MoreThanPaid;
import io.redress.amount.Unquotable.NotPositive;
import io.redress.amount.Unquotable.NothingAsked;
import io.redress.amount.Unquotable.QuantityNotLeft;
import io.redress.amount.Unquotable.UnknownGift;
import io.redress.amount.Unquotable.UnknownLine;
import io.redress.amount.Unquotable.WrongCurrency;
import io.redress.money.ExchangeRate;
import io.redress.money.Money;
import io.redress.money.Percent;
import io.redress.order.Gift;
import io.redress.order.LineId;
import io.redress.order.Order;
import io.redress.order.OrderLine;
import io.redress.order.PaidShares;
import io.redress.request.AfterSaleRequest;
import io.redress.request.DeliveryAsked;
import io.redress.request.PartAsked;
import io.redress.request.RequestedLine;
import io.redress.table.Row;
import io.vavr.control.Option;

/** Finds what is wrong with a request, in the order of precedence of {@link Unquotable}. */
record AskedCheck(
    AmountTerms terms,
    PaidShares shares,
    AfterSaleRequest request,
    ExchangeRate toPolicy,
    Row facts) {

  /** What stands for no part: it states no amount. */
  private static final PartAsked NO_PART = new PartAsked.Share(Percent.of(100));

  /** What is wrong with the lines and quantities, which facts can only be gathered without. */
  static Option<Unquotable> wrongLines(Order order, AfterSaleRequest request) {
    return request.lines().isEmpty() && request.delivery() instanceof DeliveryAsked.ByPolicy
        ? Option.of(new NothingAsked())
        : unknown(order, request)
            .orElse(() -> unknownGift(order, request))
            .orElse(() -> quantity(order, request));
  }

  /** What is wrong with the amounts that are stated. */
  Option<Unquotable> wrongAmounts() {
    return statedAmounts().orElse(this::sums).orElse(this::delivery);
  }

  private static Option<Unquotable> unknown(Order order, AfterSaleRequest request) {
    var isAsked = new boolean[order.lines().size()];
    for (var line : request.lines()) {
      int at = order.position(line.line());
      if (at < 0 || (isAsked[at] && !isForPartsOnly(request, line.line()))) {
        return Option.of(new UnknownLine(line.line()));
      }
      isAsked[at] = true;
    }
    return Option.none();
  }

  private static boolean isForPartsOnly(AfterSaleRequest request, LineId id) {
    return request
        .lines()
        .filter(line -> line.line().equals(id))
        .forAll(line -> line.part().isDefined());
  }

  private static Option<Unquotable> unknownGift(Order order, AfterSaleRequest request) {
    return request.giftsReturned().isEmpty()
        ? Option.none()
        : request
            .giftsReturned()
            .removeAll(order.gifts().map(Gift::id))
            .headOption()
            .map(UnknownGift::new);
  }

  private static Option<Unquotable> quantity(Order order, AfterSaleRequest request) {
    for (var line : request.lines()) {
      for (var bought : order.line(line.line())) {
        long left = order.unitsLeft(bought);
        if (line.quantity() < 1 || line.quantity() > left) {
          return Option.of(new QuantityNotLeft(line.line(), line.quantity(), left));
        }
      }
    }
    return Option.none();
  }

  private Option<Unquotable> statedAmounts() {
    for (var line : request.lines()) {
      if (line.part().getOrElse(NO_PART) instanceof PartAsked.Amount(Money amount)) {
        var wrong = unsound("lines." + line.line().value() + ".amount", amount);
        if (wrong.isDefined()) {
          return wrong;
        }
      }
    }
    return request
        .amount()
        .flatMap(amount -> unsound("amount", amount))
        .orElse(() ->
            request.delivery() instanceof DeliveryAsked.Amount(Money amount)
                ? unsound("delivery", amount)
                : Option.none())
        .orElse(() ->
            request.freight().flatMap(freight -> unsound("return-freight", freight.amount())));
  }

  private Option<Unquotable> unsound(String field, Money amount) {
    if (!amount.currency().equals(order().currency())) {
      return Option.of(new WrongCurrency(field, amount, order().currency()));
    }
    return Option.when(!amount.isPositive(), () -> new NotPositive(field, amount));
  }

  private Option<Unquotable> sums() {
    for (var asked : request.lines()) {
      for (var line : order().line(asked.line())) {
        var wrong = Asked.isPart(request, asked) ? sumOf(line) : Option.<Unquotable>none();
        if (wrong.isDefined()) {
          return wrong;
        }
      }
    }
    return request.amount().flatMap(this::sumOfAll);
  }

  /** All parts of a line together, not entry by entry. */
  private Option<Unquotable> sumOf(OrderLine line) {
    var sum = Money.zero(order().currency());
    for (var asked : request.lines()) {
      sum = asked.line().equals(line.id()) ? sum.plus(money(partOf(asked))) : sum;
    }
    var left = money(limitOf(line));
    if (sum.exceeds(left)) {
      return Option.of(new MoreThanLeft(line.id(), sum, left));
    }
    return agreeable(line, left, sum);
  }

  private Option<Unquotable> agreeable(OrderLine line, Money left, Money sum) {
    return terms
        .partialUpTo()
        .firstMatch(facts)
        .flatMap(rule -> {
          var most = Tariffs.amount(rule.outcome(), left, toPolicy).min(left);
          var ref = new RuleRef("amount.partial.up-to", rule.id());
          return Option.when(
              sum.exceeds(most), () -> new MoreThanAgreeable(line.id(), sum, most, ref));
        });
  }

  private Option<Unquotable> sumOfAll(Money stated) {
    var lines = request.lines().map(RequestedLine::line).distinct();
    if (!Asked.isWithoutParts(request)) {
      var sum = request.lines().map(line -> money(partOf(line))).fold(money(0), Money::plus);
      return Option.when(!sum.equals(stated), () -> new AmountsDiffer(stated, sum));
    }
    var left =
        lines.flatMap(order()::line).map(line -> money(limitOf(line))).fold(money(0), Money::plus);
    return Option.when(stated.exceeds(left), () -> new MoreThanPaid(stated, left));
  }

  private Option<Unquotable> delivery() {
    var left = order().delivery().left();
    return request.delivery() instanceof DeliveryAsked.Amount(Money amount) && amount.exceeds(left)
        ? Option.of(new DeliveryNotLeft(amount, left))
        : Option.none();
  }

  private long partOf(RequestedLine line) {
    return Asked.stated(terms, shares, line);
  }

  private long limitOf(OrderLine line) {
    return Asked.limit(
        terms, shares, shares.position(line.id()), Asked.keptUnits(order(), line, request));
  }

  private Money money(long minor) {
    return new Money(minor, order().currency());
  }

  private Order order() {
    return shares.order();
  }
}
