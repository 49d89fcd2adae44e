package io.redress.simulator.stress;

import io.redress.amount.Component;
import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.Refusal;
import io.redress.policy.Policy;
import io.redress.property.Property;
import io.redress.simulator.story.Lived;
import io.redress.table.Rule;
import io.redress.verify.PolicyVerifier;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.HashSet;
import java.util.Set;

/**
 * What stories reach: rules of the policy, states of cases, what happened in which state, refusals,
 * and properties that are put to the test. Each has a number that depends on its name alone.
 */
public final class Reached {

  private static final ClassValue<Long> NUMBERS =
      new ClassValue<>() {
        @Override
        protected Long computeValue(Class<?> type) {
          return number(type.getSimpleName());
        }
      };

  private Reached() {}

  /**
   * The numbers of all that a story reached.
   *
   * @param tested the properties that it puts to the test
   */
  static long[] by(Lived lived, Seq<Property> tested) {
    Set<Long> all = new HashSet<>();
    tested.forEach(property -> all.add(property(property)));
    for (var kept : lived.steps()) {
      long before = NUMBERS.get(kept.before().getClass());
      all.add(before);
      for (var entry : kept.step().events()) {
        long event = NUMBERS.get(entry.event().getClass());
        all.add(event);
        all.add(31 * before + event);
      }
    }
    for (var each : lived.cases()) {
      all.add(NUMBERS.get(each.state().getClass()));
    }
    for (var refused : lived.refused()) {
      long why = NUMBERS.get(refused.why().getClass());
      all.add(why);
      all.add(31 * why + NUMBERS.get(refused.state().getClass()));
    }
    for (var asked : lived.answers()) {
      var decision = asked.decision();
      addOnceMore(all, rule(decision.because().section(), decision.because().rule()));
      decision.others().forEach(other -> all.add(rule(other.section(), other.rule())));
      for (Component part : decision.quote().components()) {
        all.add(rule(part.rule().section(), part.rule().rule()));
      }
    }
    return all.stream().mapToLong(Long::longValue).sorted().toArray();
  }

  private static long property(Property property) {
    return rule("properties", property.id());
  }

  /**
   * A rule that decides twice in a story is something new, too: what is capped is asked for often.
   */
  private static void addOnceMore(Set<Long> all, long rule) {
    long times = rule;
    while (!all.add(times)) {
      times = 31 * times + 1;
    }
  }

  private static long rule(String section, String rule) {
    return 31 * number(section) + number(rule);
  }

  /** The same in every process. */
  private static long number(String name) {
    long number = 0xcbf29ce484222325L;
    for (int i = 0; i < name.length(); i++) {
      number = (number ^ name.charAt(i)) * 0x100000001b3L;
    }
    return number;
  }

  /**
   * What of a kind was never reached.
   *
   * @param kind its heading in reports
   * @param all how many there are
   */
  public record Gap(Kind kind, int all, Seq<String> never) {}

  /** What is listed where it was never reached. */
  public enum Kind {
    RULES,
    /** Those in which a case waits for somebody. */
    STATES,
    EVENTS,
    REFUSALS,
    /** Those that no story put to the test. */
    PROPERTIES
  }

  /** What was never reached, kind by kind. */
  static Seq<Gap> gaps(Policy policy, Map<Long, Long> reached) {
    return List.of(
        rules(policy, reached),
        classes(Kind.STATES, AfterSaleCase.Waiting.class, reached),
        classes(Kind.EVENTS, CaseEvent.class, reached),
        classes(Kind.REFUSALS, Refusal.class, reached),
        properties(policy, reached));
  }

  private static Gap properties(Policy policy, Map<Long, Long> reached) {
    var all = policy.properties().flatMap(Tested::of).map(Tested::property);
    return new Gap(
        Kind.PROPERTIES,
        all.size(),
        all.reject(each -> reached.containsKey(property(each))).map(Property::id));
  }

  private static Gap rules(Policy policy, Map<Long, Long> reached) {
    var all =
        PolicyVerifier.tables(policy)
            .toVector()
            .flatMap(table -> table._2.rules().map(Rule::id).map(rule -> List.of(table._1, rule)));
    return new Gap(
        Kind.RULES,
        all.size(),
        all.reject(name -> reached.containsKey(rule(name.get(0), name.get(1))))
            .map(name -> name.mkString("/")));
  }

  private static Gap classes(Kind kind, Class<?> sealed, Map<Long, Long> reached) {
    var all =
        List.of(sealed.getPermittedSubclasses())
            .flatMap(Reached::records)
            .distinct()
            .sortBy(Class::getSimpleName);
    return new Gap(
        kind,
        all.size(),
        all.reject(type -> reached.containsKey(NUMBERS.get(type))).map(Class::getSimpleName));
  }

  private static List<Class<?>> records(Class<?> type) {
    return type.isSealed()
        ? List.of(type.getPermittedSubclasses()).flatMap(Reached::records)
        : List.of(type);
  }
}
