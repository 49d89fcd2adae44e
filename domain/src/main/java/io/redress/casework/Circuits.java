package io.redress.casework;

import io.redress.port.Destination;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/**
 * Leaves a destination alone for a while that failed several times in a row; when it is tried again
 * and fails again, for twice as long. One worker's own knowledge: another may know better.
 */
final class Circuits {

  private final int failuresToOpen;
  private final Backoff pauses;
  private Map<Destination, Circuit> troubled = HashMap.empty();

  /**
   * A destination that failed.
   *
   * @param failures in a row
   * @param until it is left alone; in the past, or never, where it may be tried
   */
  private record Circuit(int failures, Option<Instant> until) {

    static final Circuit SOUND = new Circuit(0, Option.none());

    boolean isOpen(Instant now) {
      return until.exists(now::isBefore);
    }
  }

  Circuits(int failuresToOpen, Backoff pauses) {
    this.failuresToOpen = failuresToOpen;
    this.pauses = pauses;
  }

  /** Whom to leave alone now. */
  Set<Destination> open(Instant now) {
    return troubled.isEmpty()
        ? HashSet.empty()
        : troubled.filterValues(circuit -> circuit.isOpen(now)).keySet();
  }

  boolean isOpen(Destination to, Instant now) {
    return troubled.get(to).exists(circuit -> circuit.isOpen(now));
  }

  void worked(Destination to) {
    troubled = troubled.remove(to);
  }

  /**
   * A try failed.
   *
   * @param alone for how long the destination itself asks to be left alone
   */
  void failed(Destination to, Instant now, Option<Duration> alone) {
    int failures = troubled.get(to).getOrElse(Circuit.SOUND).failures() + 1;
    int beyond = failures - failuresToOpen + 1;
    var pause = alone.orElse(() -> Option.when(beyond > 0, () -> pauses.after(beyond, to.value())));
    troubled = troubled.put(to, new Circuit(failures, pause.map(now::plus)));
  }
}
