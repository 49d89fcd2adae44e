package io.redress.adapter.store.trial;

import io.redress.casework.Working;
import io.redress.port.Destination;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Whom one process leaves alone, and for how long: whoever failed so often in a row, or asked for
 * it, and nobody else. It knows bounds only, since how long a pause is within them is chance.
 */
final class Pauses {

  private final Working working;
  private final List<String> violations;
  private final Map<Destination, Trouble> troubles = new HashMap<>();
  private final java.util.Set<Destination> unsure = new HashSet<>();

  /**
   * A destination that failed.
   *
   * @param failures in a row
   * @param least until then it must be left alone
   * @param most from then on it may be tried again
   */
  private record Trouble(int failures, Instant least, Instant most) {}

  Pauses(Working working, List<String> violations) {
    this.working = working;
    this.violations = violations;
  }

  /** One success forgets all failures. */
  void worked(Destination to) {
    troubles.remove(to);
    unsure.remove(to);
  }

  /** Whether an effect was done that needed nobody cannot be seen from outside. */
  void mayHaveWorked(Destination to) {
    unsure.add(to);
  }

  /**
   * A try failed.
   *
   * @param alone for how long the destination asks to be left alone
   */
  void failed(Destination to, Instant now, Option<Duration> alone) {
    var before = troubles.get(to);
    int failures = before == null ? 1 : before.failures() + 1;
    int beyond = failures - working.failuresToOpen() + 1;
    long full = beyond > 0 ? Waits.full(working.pauses(), beyond) : 0;
    troubles.put(
        to,
        new Trouble(
            failures,
            now.plus(alone.getOrElse(Duration.ofMillis(full / 2))),
            now.plus(alone.getOrElse(Duration.ofMillis(full)))));
  }

  /** Somebody is about to be bothered. */
  void checkThatMayBeTried(Destination to, Instant now) {
    var trouble = troubles.get(to);
    if (trouble != null && now.isBefore(trouble.least()) && !unsure.contains(to)) {
      violations.add("%s was not left alone at %s: %s".formatted(to.value(), now, trouble));
    }
  }

  /** Whether somebody may be left alone now. */
  boolean mayBeLeftAlone(Destination to, Instant now) {
    var trouble = troubles.get(to);
    return unsure.contains(to) || (trouble != null && now.isBefore(trouble.most()));
  }

  /** What is claimed leaves these out. */
  void checkLeftOut(Set<Destination> except, Instant now) {
    except
        .reject(to -> mayBeLeftAlone(to, now))
        .forEach(to ->
            violations.add(
                "%s is left alone at %s: %s".formatted(to.value(), now, troubles.get(to))));
    troubles.keySet().stream()
        .filter(to -> !except.contains(to))
        .forEach(to -> checkThatMayBeTried(to, now));
  }
}
