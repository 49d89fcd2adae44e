package io.redress.simulator.population;

import io.redress.adapter.policy.yaml.Field;
import io.redress.adapter.policy.yaml.Fields;
import io.redress.adapter.policy.yaml.Value;
import io.redress.simulator.draw.Choice;
import io.redress.simulator.population.Behaviour.Abuse;
import io.redress.simulator.population.Behaviour.Care;
import io.redress.simulator.population.Behaviour.Chargebacks;
import io.redress.simulator.population.Behaviour.Complaints;
import io.redress.simulator.population.Behaviour.Entitlement;
import io.redress.simulator.population.Behaviour.Satisfaction;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;

/** The section of a population that says how customers answer to a policy. */
final class AnswerSections {

  private static final double MOST_TEMPTATION = 10;

  private AnswerSections() {}

  static Behaviour behaviour(Value value) {
    return value.fields(fields -> {
      var entitlement = fields.required("entitlement", AnswerSections::entitlement);
      var abuse = fields.required("abuse", AnswerSections::abuse);
      var traces = fields.required("traces", TraceSections::traces);
      var care = fields.required("careless", AnswerSections::care);
      var complaints = fields.required("complaints", AnswerSections::complaints);
      var chargebacks = fields.required("chargebacks", AnswerSections::chargebacks);
      var satisfaction = fields.required("satisfaction", AnswerSections::satisfaction);
      fields.done();
      return new Behaviour(
          entitlement.value(),
          abuse.value(),
          traces.value(),
          care.value(),
          complaints.value(),
          chargebacks.value(),
          satisfaction.value());
    });
  }

  private static Entitlement entitlement(Value value) {
    return value.fields(fields -> {
      var days = fields.required("days", v -> v.integer(0, 3660));
      var reasons = fields.required("reasons", AnswerSections::words);
      var exempt = fields.required("exempt", AnswerSections::words);
      fields.done();
      return new Entitlement(Math.toIntExact(days.value()), reasons.value(), exempt.value());
    });
  }

  private static Set<String> words(Value value) {
    return HashSet.ofAll(value.list(Value::text));
  }

  private static Abuse abuse(Value value) {
    return value.fields(fields -> {
      var share = fields.required("share", AnswerSections::shares);
      var temptation = fields.required("temptation", v -> Figures.upTo(v, MOST_TEMPTATION));
      var claims = fields.required("claims", AnswerSections::claims);
      fields.done();
      return new Abuse(share.value(), temptation.value(), claims.value());
    });
  }

  private static Map<CustomerKind, Double> shares(Value value) {
    return value.fields(fields -> {
      var each =
          List.of(CustomerKind.values())
              .toLinkedMap(kind -> kind, kind -> fields.optional(kind.word(), Figures::share, 0.0));
      fields.done();
      return each.mapValues(Field::value);
    });
  }

  private static Choice<Truth> claims(Value value) {
    var untrue = List.of(Truth.values()).filter(Truth::isFalse);
    var weights =
        value.map(
            key -> key.word(untrue.toLinkedMap(Truth::word, truth -> truth)), Figures::weight);
    if (weights.values().forAll(weight -> weight == 0)) {
      throw value.expected("at least one weight above 0");
    }
    return Choice.of(weights);
  }

  private static Care care(Value value) {
    return value.fields(fields -> {
      var waits = fields.required("waits", Figures::weight);
      var shows = Figures.share(fields, "shows");
      var sends = Figures.share(fields, "sends");
      fields.done();
      return new Care(waits.value(), shows.value(), sends.value());
    });
  }

  private static Complaints complaints(Value value) {
    return value.fields(fields -> {
      var patience = Figures.time(fields, "patience");
      var refused = Figures.share(fields, "when-refused");
      var after = Figures.time(fields, "after");
      var appeals = Figures.share(fields, "appeals");
      fields.done();
      return new Complaints(patience.value(), refused.value(), after.value(), appeals.value());
    });
  }

  private static Chargebacks chargebacks(Value value) {
    return value.fields(fields -> {
      var owed = Figures.share(fields, "when-owed");
      var not = Figures.share(fields, "when-not");
      var lost = Figures.share(fields, "lost-when-not");
      fields.done();
      return new Chargebacks(owed.value(), not.value(), lost.value());
    });
  }

  private static Satisfaction satisfaction(Value value) {
    return value.fields(fields -> {
      var refused = points(fields, "refused");
      var perDay = points(fields, "per-day");
      var perQuestion = points(fields, "per-question");
      var sendingBack = points(fields, "sending-back");
      var complaining = points(fields, "complaining");
      var neutral = fields.required("neutral", AnswerSections::neutral);
      var leaves = Figures.share(fields, "leaves");
      fields.done();
      return new Satisfaction(
          refused.value(),
          perDay.value(),
          perQuestion.value(),
          sendingBack.value(),
          complaining.value(),
          neutral.value(),
          leaves.value());
    });
  }

  private static Field<Double> points(Fields fields, String key) {
    return fields.required(key, Figures::points);
  }

  private static double neutral(Value value) {
    double score = Figures.points(value);
    if (score == 0) {
      throw value.expected("a score above 0");
    }
    return score;
  }
}
