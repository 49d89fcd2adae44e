package io.redress.casework;

import io.redress.port.Agenda;
import io.redress.port.Agenda.DeadLetter;
import io.redress.port.Agenda.Due;
import io.redress.port.Agenda.Overdue;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Looks whether the work goes on, what is stuck and why.
 *
 * @param late what has been due for longer is late
 * @param stuck what has been due for longer is not being done; longer than {@code late}
 */
public record HealthCheck(Agenda agenda, InstantSource clock, Duration late, Duration stuck) {

  private static final Duration LATE = Duration.ofMinutes(5);
  private static final Duration STUCK = Duration.ofHours(1);

  /** So many dead letters are read for their reasons, so that a look costs the same every day. */
  private static final int READ = 100;

  public HealthCheck {
    if (late.isNegative() || stuck.compareTo(late) < 0) {
      throw new IllegalArgumentException("late after %s, stuck after %s".formatted(late, stuck));
    }
  }

  /** What is due for five minutes is late, what is due for an hour is stuck. */
  public HealthCheck(Agenda agenda, InstantSource clock) {
    this(agenda, clock, LATE, STUCK);
  }

  /**
   * How things stand now; after the troubles of the backlog it says for each destination why it has
   * dead letters: what went wrong with the newest of the hundred oldest.
   *
   * @throws RuntimeException if the agenda cannot be read, so that nothing can be done either
   */
  public Health look() {
    var now = clock.instant();
    var health = Health.of(agenda.backlog(now), now, late, stuck);
    if (health.backlog().deadLetters() == 0) {
      return health;
    }
    var troubles = health.troubles().appendAll(reasons(agenda.deadLetters(READ)));
    return new Health(health.condition(), troubles, health.backlog());
  }

  private static Seq<String> reasons(Seq<DeadLetter> letters) {
    return letters
        .sortBy(DeadLetter::since)
        .foldLeft(
            TreeMap.<String, DeadLetter>empty(),
            (newest, letter) -> newest.put(destination(letter), letter))
        .map(each -> reason(each._1(), each._2()));
  }

  private static String destination(DeadLetter letter) {
    return switch (letter.task()) {
      case Due due -> due.to().value();
      case Overdue overdue -> "deadlines";
    };
  }

  private static String reason(String destination, DeadLetter newest) {
    return "%s: case %s was left to people at %s after %d tries: %s"
        .formatted(
            destination,
            newest.task().forCase().value(),
            newest.since(),
            newest.tries(),
            newest.why());
  }
}
