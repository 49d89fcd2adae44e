package io.redress.casework;

import io.redress.port.Agenda;
import io.redress.port.Agenda.Claimed;
import io.redress.port.Agenda.Due;
import io.vavr.collection.Array;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;

/**
 * Effects that were done and are noted together, since each note is a commit. What others wait for
 * is noted at once, with all before it. A process that ends in between does some of them again,
 * under the same keys.
 *
 * <p>For one thread.
 */
final class Finished {

  /** So long an effect may be done and not be noted, but for the time that the next one takes. */
  private static final Duration LONGEST = Duration.ofSeconds(1);

  private final Agenda agenda;
  private final InstantSource clock;
  private final ArrayList<Claimed<Due>> unnoted = new ArrayList<>();
  private Instant since = Instant.EPOCH;

  Finished(Agenda agenda, InstantSource clock) {
    this.agenda = agenda;
    this.clock = clock;
  }

  /** Adds an effect whose answer, if there was one, stands in its case. */
  void add(Claimed<Due> claim) {
    var now = clock.instant();
    since = unnoted.isEmpty() ? now : since;
    unnoted.add(claim);
    if (claim.task().holdsOthers() || !now.isBefore(since.plus(LONGEST))) {
      note();
    }
  }

  /**
   * Notes what was not noted yet.
   *
   * @throws RuntimeException if it cannot; they are anybody's again when their leases end
   */
  void note() {
    if (!unnoted.isEmpty()) {
      var claims = Array.ofAll(unnoted);
      unnoted.clear();
      agenda.done(claims);
    }
  }
}
