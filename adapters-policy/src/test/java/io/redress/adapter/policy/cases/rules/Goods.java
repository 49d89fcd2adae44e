package io.redress.adapter.policy.cases.rules;

import io.redress.adapter.policy.cases.Outcome;
import io.redress.order.Order;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/** What goods are and what happened to them decides whether they may go back. */
final class Goods implements Shape {

  @Override
  public boolean fits(Told told) {
    return told.has("day_of_window")
        || told.has("request.day_of_window")
        || (told.has("evidence") && told.has("request.reason") && !told.has("order"))
        || told.has("finding.false_information");
  }

  @Override
  public Outcome answer(Told told) {
    var order = order(told, Purchase.SOME_DAY);
    var policy =
        PolicySketch.of(told)
            .calendar(Windows.calendar(told))
            .window("no-reason", Windows.days(days(told)))
            .window("quality", Windows.days(7))
            .amount(Laws.plain(told));
    return Asking.of(
            GoodsRules.of(told, policy),
            order,
            Request.whole(told, order, Request.reason(told)),
            order.placedAt().plus(Duration.ofDays(day(told))))
        .verdict();
  }

  private static int days(Told told) {
    return switch (told.at("jurisdiction").node().asText()) {
      case "EU", "UK" -> 14;
      default -> 7;
    };
  }

  private static int day(Told told) {
    return told.has("day_of_window")
        ? told.count("day_of_window")
        : told.has("request.day_of_window") ? told.count("request.day_of_window") : 1;
  }

  /** One thing, with all that is told of it, delivered then. */
  static Order order(Told told, Instant delivered) {
    var order = Purchase.something(told).delivered(Option.of(delivered));
    if (told.has("channel")) {
      order = order.channel(told.word("channel"));
    }
    return flagged(told, order.build());
  }

  /** The same order, its lines with all that is told of them. */
  static Order flagged(Told told, Order order) {
    var flags = Flags.of(told).toJavaArray(String[]::new);
    var category = told.has("goods.category") ? told.word("goods.category") : "general";
    return order
        .change()
        .lines(order.lines().map(line -> line.flags(flags).category(category)))
        .build();
  }
}
