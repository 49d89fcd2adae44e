package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Field;
import io.redress.adapter.policy.yaml.Fields;
import io.redress.adapter.policy.yaml.Value;
import io.redress.adapter.policy.yaml.YamlNode;
import io.redress.sla.ClockName;
import io.redress.sla.ClockTime;
import io.redress.sla.Warnings;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.HashSet;
import java.util.function.Function;

/**
 * When somebody is reminded of a clock: {@code warn-after} its start, {@code warn-before} its end.
 */
record WarningFields(Field<Seq<ClockTime>> after, Field<Seq<ClockTime>> before) {

  /**
   * What is not said is as by default, as far as the clock has the time for it.
   *
   * @param within of the clock; a warning is held against it where it could be read
   */
  static WarningFields of(Fields clock, ClockName name, Field<ClockTime> within) {
    var byDefault =
        within
            .ifRead()
            .map(SlaSection.WHEN_ABSENT.clock(name).warnings()::fitting)
            .getOrElse(Warnings.none());
    return new WarningFields(
        clock.optional(
            "warn-after",
            each -> times(each, one -> after(one, name, within.value())),
            byDefault.after()),
        clock.optional(
            "warn-before",
            each -> times(each, one -> before(one, name, within.value())),
            byDefault.before()));
  }

  Warnings value() {
    return new Warnings(after.value(), before.value());
  }

  /** One, or a list, which may be empty: then there are none, whatever would hold otherwise. */
  private static Seq<ClockTime> times(Value value, Function<Value, ClockTime> one) {
    if (!(value.node() instanceof YamlNode.Sequence)) {
      return List.of(one.apply(value));
    }
    var seen = new HashSet<String>();
    return value.list(each -> {
      var time = one.apply(each);
      Words.firstTime(each, Said.time(time), seen);
      return time;
    });
  }

  private static ClockTime after(Value value, ClockName name, ClockTime within) {
    var time = ClockTimes.read(value);
    if (time.isAtLeast(within)) {
      throw value.problem(
          "'%s' after its start is too late: the clock '%s' is over after %s"
              .formatted(value.text(), name.word(), Said.time(within)));
    }
    return time;
  }

  private static ClockTime before(Value value, ClockName name, ClockTime within) {
    var time = ClockTimes.read(value);
    if (time.isAtLeast(within)) {
      throw value.problem(
          "'%s' before its end is too early: the clock '%s' has only %s"
              .formatted(value.text(), name.word(), Said.time(within)));
    }
    if (!time.canBeLeftOf(within)) {
      throw value.problem(
          "'%s' cannot be counted back from the end of the clock '%s', which runs %s: leave 'working' out"
              .formatted(value.text(), name.word(), Said.time(within)));
    }
    return time;
  }
}
