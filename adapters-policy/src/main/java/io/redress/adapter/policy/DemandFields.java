package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Fields;
import io.redress.adapter.policy.yaml.Value;
import io.redress.property.Bound;
import io.redress.property.Condition;
import io.redress.property.Demand;
import io.redress.property.GoodSense;
import io.redress.property.Judged;
import io.redress.property.Milestone;
import io.redress.property.Per;
import io.redress.table.Column;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import java.util.function.Function;

/** What a property demands, each kind under a key of its own. */
record DemandFields(Conditions conditions) {

  /** More cases than any customer has. */
  private static final long MOST_CASES = 1_000_000;

  /** The kinds of demands by their keys. */
  Map<String, Function<Value, Demand>> readers(Fields property) {
    return LinkedHashMap.<String, Function<Value, Demand>>of(
        "never", each -> new Demand.Never(conditions.ofAnswers(each)),
        "implies", this::implies,
        "always", this::always,
        "monotone", this::monotone,
        "at-most", this::atMost,
        "accepts", each -> accepts(each, property));
  }

  private Demand implies(Value value) {
    return value.fields(implies -> {
      var when = implies.required("when", conditions::ofAnswers);
      var then = implies.required("then", conditions::ofAnswers);
      implies.done();
      return new Demand.Implies(when.value(), then.value());
    });
  }

  private Demand always(Value value) {
    return value.fields(always -> {
      var events = always.required("event", DemandFields::milestones);
      var within = always.required("within", ClockTimes::elapsed);
      var when = always.optional("when", conditions::ofFacts, Condition.always());
      always.done();
      return new Demand.Always(events.value(), within.value(), when.value());
    });
  }

  private static Set<Milestone> milestones(Value value) {
    var words = Words.oneOrMore(value, each -> each.word(Milestone.class).word());
    return List.of(Milestone.values()).filter(each -> words.contains(each.word())).toLinkedSet();
  }

  private Demand monotone(Value value) {
    return value.fields(monotone -> {
      var grows = monotone.oneOf(List.of(Judged.values()).toLinkedMap(Judged::word, this::of));
      var when = monotone.optional("when", conditions::ofFacts, Condition.always());
      monotone.done();
      return new Demand.Monotone(grows.value()._1, grows.value()._2, when.value());
    });
  }

  private Function<Value, Tuple2<Judged, Column>> of(Judged what) {
    return by -> Tuple.of(what, conditions.columnThatGrows(by));
  }

  private Demand atMost(Value value) {
    return value.fields(most -> {
      var bound =
          most.oneOf(
              LinkedHashMap.<String, Function<Value, Bound>>of(
                  "count", each -> new Bound.Count(each.integer(0, MOST_CASES)),
                  "total", each -> new Bound.Total(conditions.cells().premises().money(each))));
      var of = most.optional("of", conditions::ofAnswers, Condition.always());
      var per = most.required("per", each -> each.word(Per.class));
      var within = most.optional("within", ClockTimes::elapsed);
      most.done();
      return new Demand.AtMost(bound.value(), of.value(), per.value(), within.value());
    });
  }

  /** What is not claimed, and why: without a reason it might be an oversight. */
  private static Demand accepts(Value value, Fields property) {
    var accepted = value.word(GoodSense.class);
    if (!property.has("because")) {
      value.report("'accepts' needs to say why: add because: {en: ..., zh-CN: ...}");
    }
    return new Demand.Accepts(accepted);
  }
}
