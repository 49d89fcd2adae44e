package io.redress.casework;

import io.redress.port.Backlog;
import io.redress.port.Backlog.Waiting;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;

/**
 * Whether the work goes on, and what is stuck.
 *
 * @param troubles in words, the worst first; none where all is well
 */
public record Health(Condition condition, Seq<String> troubles, Backlog backlog) {

  /** How things stand. */
  public enum Condition {
    WELL,
    /** Work goes on, but something is late or waits for people. */
    LATE,
    /** Nothing seems to be done any more. */
    STUCK
  }

  /**
   * What a backlog means.
   *
   * @param late what has been due for longer is late
   * @param stuck what has been due for longer is not being done; longer than {@code late}
   */
  public static Health of(Backlog backlog, Instant now, Duration late, Duration stuck) {
    var deadlines = trouble("deadlines", backlog.deadlines(), now, late);
    var effects =
        backlog
            .effects()
            .toList()
            .sortBy(entry -> entry._1().value())
            .flatMap(entry -> trouble("effects for " + entry._1().value(), entry._2(), now, late));
    var people =
        List.of(
                many(backlog.deadLetters(), "effects failed too often and wait for people"),
                many(backlog.strays(), "answers fit no case and wait for people"))
            .flatMap(text -> text);
    var troubles = deadlines.appendAll(effects).appendAll(people);
    boolean isStuck =
        backlog
            .effects()
            .values()
            .append(backlog.deadlines())
            .exists(one -> isOlder(one, now, stuck));
    return new Health(
        isStuck ? Condition.STUCK : troubles.isEmpty() ? Condition.WELL : Condition.LATE,
        troubles,
        backlog);
  }

  private static List<String> trouble(String what, Waiting waiting, Instant now, Duration late) {
    return isOlder(waiting, now, late)
        ? waiting
            .oldest()
            .map(since ->
                "%d %s are due, the oldest since %s".formatted(waiting.count(), what, since))
            .toList()
        : List.empty();
  }

  private static boolean isOlder(Waiting waiting, Instant now, Duration age) {
    return waiting.oldest().exists(since -> since.plus(age).isBefore(now));
  }

  private static List<String> many(long count, String text) {
    return count == 0 ? List.empty() : List.of(count + " " + text);
  }
}
