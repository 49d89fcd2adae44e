package io.redress.simulator.population;

import io.redress.adapter.policy.yaml.Value;
import io.vavr.collection.Map;

/** The sections of a population that say what customers ask for other than their money. */
final class WishSections {

  private WishSections() {}

  static Wishes wishes(Value value) {
    return value.fields(fields -> {
      var exchange = fields.required("exchange", WishSections::shares);
      var repair = fields.required("repair", WishSections::shares);
      var inStock = Figures.share(fields, "in-stock");
      var sentAfter = Figures.time(fields, "sent-after");
      var repairable = Figures.share(fields, "repairable");
      var repairedAfter = Figures.time(fields, "repaired-after");
      var repairCost = Figures.share(fields, "repair-cost");
      fields.done();
      return new Wishes(
          exchange.value(),
          repair.value(),
          inStock.value(),
          sentAfter.value(),
          repairable.value(),
          repairedAfter.value(),
          repairCost.value());
    });
  }

  private static Map<String, Double> shares(Value value) {
    return value.map(Value::text, Figures::share);
  }

  static LateDispatch late(Value value) {
    return value.fields(fields -> {
      var promised = fields.required("promised", Figures::weight);
      var asks = Figures.share(fields, "asks");
      var cancels = Figures.share(fields, "cancels");
      fields.done();
      return new LateDispatch(promised.value(), asks.value(), cancels.value());
    });
  }
}
