package io.redress.simulator.population;

import io.redress.adapter.policy.yaml.Value;
import io.redress.simulator.population.Population.Customers;
import io.redress.simulator.population.Population.Outages;
import io.redress.simulator.population.Population.Partners;
import io.redress.simulator.population.Population.Stalls;

/** The sections of a population that say what people and partners do. */
final class BehaviourSections {

  private BehaviourSections() {}

  static Customers customers(Value value) {
    return value.fields(fields -> {
      var orders = fields.required("orders", Figures::weight);
      var kinds = fields.required("kinds", Figures::kinds);
      var tiers = fields.required("tiers", Figures::words);
      var recent = fields.required("recent-refunds", Figures::counts);
      var cancels = Figures.share(fields, "cancels");
      var misses = Figures.share(fields, "misses-parcel");
      var returnsAfter = Figures.time(fields, "returns-after");
      var furtherLine = Figures.share(fields, "returns-further-line");
      var conditions = fields.required("conditions", Figures::conditions);
      var asksToKeep = Figures.share(fields, "asks-to-keep");
      var hasEvidence = Figures.share(fields, "has-evidence");
      var supplies = Figures.share(fields, "supplies-evidence");
      var suppliesAfter = Figures.time(fields, "supplies-after");
      var sendsBack = Figures.share(fields, "sends-back");
      var sendsAfter = Figures.time(fields, "sends-after");
      var waits = Figures.time(fields, "waits-for-parcel");
      var late = Figures.share(fields, "returns-late-parcel");
      var accounts = fields.required("accounts", BehaviourSections::accounts);
      fields.done();
      return new Customers(
          orders.value(),
          kinds.value(),
          tiers.value(),
          recent.value(),
          cancels.value(),
          misses.value(),
          returnsAfter.value(),
          furtherLine.value(),
          conditions.value(),
          asksToKeep.value(),
          hasEvidence.value(),
          supplies.value(),
          suppliesAfter.value(),
          sendsBack.value(),
          sendsAfter.value(),
          waits.value(),
          late.value(),
          accounts.value());
    });
  }

  private static Accounts accounts(Value value) {
    return value.fields(fields -> {
      var days = Figures.time(fields, "days");
      var verified = Figures.share(fields, "verified");
      var refunded = Figures.share(fields, "refunded");
      var kept = Figures.share(fields, "kept");
      fields.done();
      return new Accounts(days.value(), verified.value(), refunded.value(), kept.value());
    });
  }

  static Partners partners(Value value) {
    return value.fields(fields -> {
      var dispatch = Figures.time(fields, "dispatch");
      var transit = Figures.time(fields, "transit");
      var lost = Figures.share(fields, "lost");
      var stalls = fields.required("stalls", BehaviourSections::stalls);
      var stops = Figures.share(fields, "warehouse-stops");
      var warehouse = Figures.time(fields, "warehouse-answers");
      var promises = Figures.share(fields, "courier-promises");
      var courier = Figures.time(fields, "courier-answers");
      var declines = Figures.share(fields, "provider-declines");
      var uncertain = Figures.share(fields, "provider-uncertain");
      var repeats = Figures.share(fields, "provider-repeats");
      var outages = fields.required("provider-outages", BehaviourSections::outages);
      var arrives = fields.required("arrives", v -> v.map(Value::text, Figures::logNormal));
      fields.done();
      return new Partners(
          dispatch.value(),
          transit.value(),
          lost.value(),
          stalls.value(),
          stops.value(),
          warehouse.value(),
          promises.value(),
          courier.value(),
          declines.value(),
          uncertain.value(),
          repeats.value(),
          outages.value(),
          arrives.value());
    });
  }

  private static Stalls stalls(Value value) {
    return value.fields(fields -> {
      var share = Figures.share(fields, "share");
      var lasts = Figures.time(fields, "lasts");
      var promises = Figures.share(fields, "promises");
      fields.done();
      return new Stalls(share.value(), lasts.value(), promises.value());
    });
  }

  private static Outages outages(Value value) {
    return value.fields(fields -> {
      var aYear = fields.required("a-year", Figures::weight);
      var lasts = Figures.time(fields, "lasts");
      fields.done();
      return new Outages(aYear.value(), lasts.value());
    });
  }
}
