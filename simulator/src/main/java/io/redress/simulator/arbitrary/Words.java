package io.redress.simulator.arbitrary;

import io.redress.decision.Dossier;
import io.redress.goods.Condition;
import io.redress.order.Order;
import io.redress.order.OrderLine;
import io.redress.party.Customer;
import io.redress.request.AfterSaleRequest;
import io.redress.simulator.story.Lived;
import io.redress.simulator.story.Lived.LivedCase;
import io.redress.simulator.world.PlacedOrders;
import io.redress.simulator.world.PlacedOrders.Placed;
import io.redress.view.Audience;
import io.redress.view.Timeline;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.ZoneOffset;

/** Samples as people read them: only what is not at its plainest, times in UTC. */
final class Words {

  private Words() {}

  static Map<String, Seq<String>> of(PlacedOrders orders) {
    return LinkedHashMap.<String, Seq<String>>of("seen", List.of(orders.at().toString()))
        .put("orders", orders.placed().map(Words::placed));
  }

  private static String placed(Placed placed) {
    return "%s; by %s".formatted(order(placed.order()), customer(placed.customer()));
  }

  static Map<String, Seq<String>> of(Dossier dossier) {
    return LinkedHashMap.of(
        "order", List.of(order(dossier.order())),
        "customer", List.of(customer(dossier.customer())),
        "request", List.of(request(dossier.request())),
        "asked", List.of(dossier.asked().getOrElse(dossier.now()).toString()),
        "now", List.of(dossier.now().toString()));
  }

  static Map<String, Seq<String>> of(Lived lived) {
    Map<String, Seq<String>> cases =
        lived
            .cases()
            .foldLeft(
                LinkedHashMap.empty(),
                (all, each) -> all.put("case " + each.id().value(), story(each)));
    var refused =
        lived
            .refused()
            .map(each ->
                "%s %s of case %s: %s"
                    .formatted(
                        each.at(),
                        each.command().getClass().getSimpleName(),
                        each.forCase().value(),
                        each.why().getClass().getSimpleName()));
    var broken =
        lived
            .thrown()
            .map(Object::toString)
            .orElse(Option.when(lived.isEndless(), "does not come to its end"))
            .toList();
    return with(with(cases, "refused", refused), "broken off", broken);
  }

  private static Map<String, Seq<String>> with(
      Map<String, Seq<String>> words, String about, Seq<String> more) {
    return more.isEmpty() ? words : words.put(about, more);
  }

  private static Seq<String> story(LivedCase life) {
    return Timeline.of(life.log(), Audience.STAFF, ZoneOffset.UTC)
        .lines()
        .map(line -> "%s %s: %s".formatted(line.at(), line.by().en(), line.text().en()))
        .prepend(order(life.order()));
  }

  private static String order(Order order) {
    var times =
        List.of(time("delivered", order.deliveredAt()), time("dispatched", order.dispatchedAt()))
            .flatMap(each -> each)
            .headOption();
    return List.of(
            "%s of %s".formatted(order.id().value(), order.placedAt()),
            order.lines().map(Words::line).mkString(" and "))
        .appendAll(
            order.discounts().map(off -> "%s off (%s)".formatted(off.amount(), off.kind().word())))
        .append(
            "paid "
                + order
                    .tenders()
                    .map(tender -> "%s by %s".formatted(tender.captured(), tender.method()))
                    .mkString(" and "))
        .append(times.getOrElse("not dispatched"))
        .mkString(", ");
  }

  private static Option<String> time(String what, Option<Instant> at) {
    return at.map(then -> what + " " + then);
  }

  private static String line(OrderLine line) {
    return "%s: %d of %s at %s%s"
        .formatted(
            line.id().value(),
            line.quantity(),
            line.category(),
            line.unitPrice(),
            line.flags().isEmpty() ? "" : line.flags().toList().sorted().mkString(" (", ", ", ")"));
  }

  private static String customer(Customer customer) {
    return "%s (%s), %d refunds in 30 days"
        .formatted(customer.id().value(), customer.tier(), customer.refundsLast30Days());
  }

  private static String request(AfterSaleRequest request) {
    return List.of(
            request.kind().word(),
            request.reason().word(),
            "goods " + request.goods().word(),
            request
                .lines()
                .map(line -> "%d of %s".formatted(line.quantity(), line.line().value()))
                .mkString(" and "))
        .appendAll(request.condition().map(Condition::word))
        .appendAll(request.amount().map(amount -> amount + " asked"))
        .appendAll(request.evidence().toList().map(shown -> "with " + shown.word()))
        .mkString(", ");
  }
}
