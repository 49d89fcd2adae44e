package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Value;
import io.redress.adapter.policy.yaml.YamlNode;
import io.redress.party.Role;
import io.redress.sla.ArrivalTimes;
import io.redress.sla.ClockName;
import io.redress.sla.ClockTerms;
import io.redress.sla.OnBreach;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;

/**
 * What one clock says.
 *
 * @param arrival how long money takes by some methods and routes; none of any other clock
 */
record ClockFields(ClockTerms terms, ArrivalTimes arrival) {

  private static final String REMIND = OnBreach.REMIND.word();

  /** What some clock may say that happens on a breach. */
  private static final Map<String, OnBreach> CONSEQUENCES =
      List.of(OnBreach.values())
          .reject(each -> each == OnBreach.REMIND)
          .toLinkedMap(OnBreach::word, each -> each);

  static ClockFields read(Value value, ClockName name) {
    var byDefault = SlaSection.WHEN_ABSENT.clock(name);
    return value.fields(clock -> {
      var within = clock.required("within", ClockTimes::read);
      var owner = clock.optional("owner", each -> each.word(Role.class), byDefault.owner());
      var onBreach =
          clock.optional("on-breach", each -> onBreach(each, name), byDefault.onBreach());
      var warnings = WarningFields.of(clock, name, within);
      var arrival = Option.when(name == ClockName.ARRIVAL, () -> ArrivalFields.of(clock));
      clock.done();
      return new ClockFields(
          new ClockTerms(within.value(), owner.value(), onBreach.value(), warnings.value()),
          arrival.map(ArrivalFields::value).getOrElse(ArrivalTimes.none()));
    });
  }

  private static OnBreach onBreach(Value value, ClockName clock) {
    if (value.node() instanceof YamlNode.Text text && text.value().equals(REMIND)) {
      throw value.problem(
          "'%s' is for before the deadline: say warn-after or warn-before".formatted(REMIND));
    }
    var found = value.word(CONSEQUENCES);
    if (!clock.consequences().contains(found)) {
      throw value.problem(
          "the clock '%s' cannot '%s'; allowed: %s"
              .formatted(
                  clock.word(),
                  found.word(),
                  clock.consequences().map(OnBreach::word).mkString(", ")));
    }
    return found;
  }
}
