package io.redress.lifecycle.explore;

import io.redress.audit.Law;
import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.CaseCommand;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What an exploration came across. */
final class Findings {

  /** That a command may meet a refusal in a state. */
  record Refused(
      Class<? extends Refusal> refusal,
      Class<? extends CaseCommand> command,
      Class<? extends AfterSaleCase> state) {

    /** Those that follow from the command and who gives it, or from the state, alone. */
    static final Set<Class<? extends Refusal>> WHATEVER_THE_STATE =
        Set.of(
            Refusal.NotYours.class,
            Refusal.SomebodyElses.class,
            Refusal.NotAllowedNow.class,
            Refusal.NotDue.class);

    @Override
    public String toString() {
      return "%s: %s in %s"
          .formatted(refusal.getSimpleName(), command.getSimpleName(), state.getSimpleName());
    }
  }

  /** How many states are how many moves away from the start. */
  final List<Integer> levels = new ArrayList<>();

  /** Those of which these are the sum. */
  private final Map<World, Findings> parts = new LinkedHashMap<>();

  long states;
  long transitions;

  /** Commands that were accepted and changed nothing. */
  long withoutEffect;

  /** Whether there was nothing more to find. */
  boolean complete;

  /** How many states there are of a stage, events or refusals of a kind. */
  final Map<Class<?>, long[]> kinds = new HashMap<>();

  /** Which commands met which refusals in which states. */
  final Set<Refused> refused = new HashSet<>();

  /** How often each law was looked at. */
  final Map<Law, long[]> checks = new LinkedHashMap<>();

  /** The shortest way to break each law that was broken, by the law and the world. */
  final Map<String, String> broken = new LinkedHashMap<>();

  void met(Object one) {
    kinds.computeIfAbsent(one.getClass(), kind -> new long[1])[0]++;
  }

  void refused(Refusal refusal, CaseCommand command, AfterSaleCase state) {
    met(refusal);
    if (!Refused.WHATEVER_THE_STATE.contains(refusal.getClass())) {
      refused.add(new Refused(refusal.getClass(), command.getClass(), state.getClass()));
    }
  }

  void checked(Law law, long times) {
    checks.computeIfAbsent(law, each -> new long[1])[0] += times;
  }

  Findings plus(World world, Findings other) {
    parts.put(world, other);
    states += other.states;
    transitions += other.transitions;
    withoutEffect += other.withoutEffect;
    other.kinds.forEach((kind, count) -> add(kinds, kind, count));
    other.checks.forEach((law, count) -> add(checks, law, count));
    refused.addAll(other.refused);
    other.broken.forEach(broken::putIfAbsent);
    return this;
  }

  private static <K> void add(Map<K, long[]> to, K key, long[] count) {
    to.computeIfAbsent(key, each -> new long[1])[0] += count[0];
  }

  /** How many there were of all kinds of one type. */
  Map<String, Long> of(Class<?> type) {
    var counts = new TreeMap<String, Long>();
    kinds.forEach((kind, count) -> {
      if (type.isAssignableFrom(kind)) {
        counts.put(kind.getSimpleName(), count[0]);
      }
    });
    return counts;
  }

  /** All figures. */
  String report() {
    return "%s%s%n%s%n%s%n%s%n%s"
        .formatted(
            parts.entrySet().stream()
                .map(each -> "%s: %s%n".formatted(each.getKey(), each.getValue()))
                .collect(Collectors.joining()),
            this,
            of(AfterSaleCase.class),
            of(CaseEvent.class),
            of(Refusal.class),
            checks.entrySet().stream()
                .map(each -> "%,d times: %s%n".formatted(each.getValue()[0], each.getKey()))
                .collect(Collectors.joining()));
  }

  @Override
  public String toString() {
    var depth = levels.isEmpty() ? "" : ", depth " + levels.size();
    return "%,d states, %,d transitions, %,d without effect%s%s"
        .formatted(states, transitions, withoutEffect, depth, complete ? ", complete" : "");
  }
}
