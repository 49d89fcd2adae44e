package io.redress.amount;

import io.redress.goods.InspectedLine;
import io.redress.money.Apportionment;
import io.redress.money.ExchangeRate;
import io.redress.money.Money;
import io.redress.order.Order;
import io.redress.order.OrderLine;
import io.redress.order.PaidShares;
import io.redress.request.AfterSaleRequest;
import io.redress.request.DeliveryAsked;
import io.redress.request.PartAsked;
import io.redress.request.RequestedLine;
import io.redress.table.Row;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Arrays;

/** What is asked of each line, by its position, once it is known that it can be given. */
final class Asked {

  /** What stands for zeros where no line is kept. */
  private static final long[] NONE = {};

  private final AfterSaleRequest request;
  private final Seq<InspectedLine> inspection;
  private final long[] whole;
  private long[] kept = NONE;
  private long[] parts = NONE;

  private Asked(AfterSaleRequest request, Seq<InspectedLine> inspection, int lines) {
    this.request = request;
    this.inspection = inspection;
    this.whole = new long[lines];
  }

  static Either<Unquotable, Asked> of(
      AmountTerms terms,
      PaidShares shares,
      AfterSaleRequest request,
      Seq<InspectedLine> inspection,
      ExchangeRate toPolicy,
      Row facts) {
    return new AskedCheck(terms, shares, request, toPolicy, facts)
        .wrongAmounts()
        .<Either<Unquotable, Asked>>map(Either::left)
        .getOrElse(() -> Either.right(gather(terms, shares, request, inspection)));
  }

  private static Asked gather(
      AmountTerms terms,
      PaidShares shares,
      AfterSaleRequest request,
      Seq<InspectedLine> inspection) {
    int size = shares.order().lines().size();
    var asked = new Asked(request, inspection, size);
    for (var line : request.lines()) {
      int at = shares.position(line.line());
      if (isPart(request, line)) {
        asked.makeRoomForParts();
        asked.kept[at] = keptUnits(shares.order(), shares.order().lines().get(at), request);
        asked.parts[at] = Math.addExact(asked.parts[at], stated(terms, shares, line));
      } else {
        asked.whole[at] = received(inspection, line);
      }
    }
    if (request.amount().isDefined() && isWithoutParts(request)) {
      asked.shareOut(terms, shares, request.amount().fold(() -> 0L, Money::minor));
    }
    return asked;
  }

  private void makeRoomForParts() {
    if (kept.length == 0) {
      kept = new long[whole.length];
      parts = new long[whole.length];
    }
  }

  private static long received(Seq<InspectedLine> inspection, RequestedLine line) {
    return inspection.isEmpty()
        ? line.quantity()
        : inspection
            .find(one -> one.line().equals(line.line()))
            .fold(() -> 0L, one -> Math.min(one.received(), line.quantity()));
  }

  private void shareOut(AmountTerms terms, PaidShares shares, long amount) {
    var limits = new long[parts.length];
    for (int i = 0; i < parts.length; i++) {
      limits[i] = kept[i] == 0 ? 0 : limit(terms, shares, i, kept[i]);
    }
    System.arraycopy(Apportionment.of(amount, limits), 0, parts, 0, parts.length);
  }

  /** Whether a line is about goods that the customer keeps. */
  static boolean isPart(AfterSaleRequest request, RequestedLine line) {
    return line.part().isDefined() || request.amount().isDefined();
  }

  static boolean isWithoutParts(AfterSaleRequest request) {
    return request.lines().forAll(line -> line.part().isEmpty());
  }

  /** Several parts may be agreed for the same units, so that there are never more than are left. */
  static long keptUnits(Order order, OrderLine line, AfterSaleRequest request) {
    long sum = 0;
    for (var asked : request.lines()) {
      sum = asked.line().equals(line.id()) ? Math.addExact(sum, asked.quantity()) : sum;
    }
    return Math.min(sum, order.unitsLeft(line));
  }

  /** What was paid for units of a line and has not gone back, in minor units. */
  static long limit(AmountTerms terms, PaidShares shares, int at, long units) {
    var line = shares.order().lines().get(at);
    var before = shares.before(at);
    return Math.max(
        0,
        shares.part(at, before, units, terms.parts()) - PaidShares.reduction(line, before, units));
  }

  /** What is stated for a line, in minor units. */
  static long stated(AmountTerms terms, PaidShares shares, RequestedLine line) {
    return line.part()
        .fold(
            () -> 0L,
            part ->
                switch (part) {
                  case PartAsked.Amount amount -> amount.amount().minor();
                  case PartAsked.Share share ->
                      share
                          .percent()
                          .ofMinor(
                              limit(terms, shares, shares.position(line.line()), line.quantity()));
                });
  }

  AfterSaleRequest request() {
    return request;
  }

  /** What came back; empty while that is not known. */
  Seq<InspectedLine> inspection() {
    return inspection;
  }

  /** How many units of a line come back. */
  long whole(int line) {
    return whole[line];
  }

  /** How many units of a line the customer keeps for a part of their price. */
  long kept(int line) {
    return kept.length == 0 ? 0 : kept[line];
  }

  /** What was agreed for those, in minor units. */
  long part(int line) {
    return parts.length == 0 ? 0 : parts[line];
  }

  /** How many units of a line are left once what is asked has come back. */
  long[] unitsAfter(Order order) {
    var units = new long[whole.length];
    int at = 0;
    for (var line : order.lines()) {
      units[at] = order.unitsLeft(line) - whole[at];
      at++;
    }
    return units;
  }

  boolean bringsUnitsBack() {
    return Arrays.stream(whole).anyMatch(units -> units > 0);
  }

  /** What of the delivery fee is asked for by name, if something is. */
  Option<Money> deliveryAsked(Order order) {
    return switch (request.delivery()) {
      case DeliveryAsked.ByPolicy byPolicy -> Option.none();
      case DeliveryAsked.AllThatRemains all -> Option.of(order.delivery().left());
      case DeliveryAsked.Amount amount -> Option.of(amount.amount());
    };
  }
}
