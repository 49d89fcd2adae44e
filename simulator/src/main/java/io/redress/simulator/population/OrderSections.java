package io.redress.simulator.population;

import io.redress.adapter.policy.yaml.Field;
import io.redress.adapter.policy.yaml.Value;
import io.redress.simulator.population.Population.Baskets;
import io.redress.simulator.population.Population.Category;
import io.redress.simulator.population.Population.Season;
import io.redress.simulator.population.Population.Year;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.Currency;

/** The sections of a population that make its orders. */
final class OrderSections {

  private static final double MOST_ORDERS_A_DAY = 1e9;

  private OrderSections() {}

  static Year year(Value value) {
    return value.fields(fields -> {
      var starts = fields.required("starts", Figures::date);
      var days = fields.required("days", v -> v.integer(1, 3660));
      var ordersADay = fields.required("orders-a-day", OrderSections::ordersADay);
      var seasons =
          fields.<Seq<Season>>optional("seasons", v -> v.list(OrderSections::season), List.empty());
      fields.done();
      var year =
          new Year(
              starts.value(), Math.toIntExact(days.value()), ordersADay.value(), seasons.value());
      if (year.factors().values().forAll(factor -> factor == 0)) {
        throw value.expected("at least one day with a factor above 0");
      }
      return year;
    });
  }

  private static double ordersADay(Value value) {
    double orders = Figures.weight(value);
    if (orders == 0 || orders > MOST_ORDERS_A_DAY) {
      throw value.expected("a number above 0, at most %.0f".formatted(MOST_ORDERS_A_DAY));
    }
    return orders;
  }

  private static Season season(Value value) {
    return value.fields(fields -> {
      var first = fields.required("from", Figures::date);
      var last = fields.required("to", Figures::date);
      var factor = fields.required("factor", Figures::weight);
      fields.done();
      return new Season(first.value(), last.value(), factor.value());
    });
  }

  /** The currency is asked for where money is read, so that a wrong one hides no other problem. */
  static Baskets baskets(Value value, Field<Currency> currency) {
    return value.fields(fields -> {
      var lines = fields.required("lines", Figures::counts);
      var quantity = fields.required("quantity", Figures::counts);
      var couponShare = Figures.share(fields, "coupon-share");
      var couponPercent = fields.required("coupon-percent", v -> v.integer(0, 100));
      var fee = fields.required("shipping-fee", v -> Figures.money(v, currency.value()));
      var free = fields.required("free-shipping-from", v -> Figures.money(v, currency.value()));
      var tenders = fields.required("tenders", Figures::words);
      fields.done();
      return new Baskets(
          lines.value(),
          quantity.value(),
          couponShare.value(),
          Math.toIntExact(couponPercent.value()),
          fee.value(),
          free.value(),
          tenders.value());
    });
  }

  static Map<String, Category> categories(Value value) {
    var categories = value.map(Value::text, OrderSections::category);
    if (categories.values().forAll(category -> category.share() == 0)) {
      throw value.expected("at least one category with a share above 0");
    }
    return categories;
  }

  private static Category category(Value value) {
    return value.fields(fields -> {
      var share = fields.required("share", Figures::weight);
      var price = fields.required("price", Figures::logNormal);
      var returns = Figures.share(fields, "returns");
      var reasons = fields.required("reasons", Figures::words);
      var flags =
          fields.<Map<String, Double>>optional(
              "flags", v -> v.map(Value::text, Figures::share), LinkedHashMap.empty());
      fields.done();
      return new Category(
          share.value(), price.value(), returns.value(), reasons.value(), flags.value());
    });
  }
}
