package io.redress.sla;

import io.redress.calendar.WorkingTime;
import io.redress.party.Role;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Comparator;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The deadlines of a case. All of them are kept, and the earliest binds.
 *
 * @param running the earliest first; of two that are due at once, the one that was set first
 * @param paused those that wait until the ball is back with whom they belong to
 * @param since when they were paused; none where none is
 */
@ValueObject
public record Clocks(Seq<Deadline> running, Seq<Deadline> paused, Option<Instant> since) {

  private static final Clocks NONE = new Clocks(List.empty(), List.empty(), Option.none());

  /** Nobody must do anything. */
  public static Clocks none() {
    return NONE;
  }

  /** These run, and no others. */
  public static Clocks of(Seq<Deadline> deadlines) {
    return NONE.with(deadlines);
  }

  public static Clocks of(Deadline... deadlines) {
    return of(List.of(deadlines));
  }

  /** The same with these deadlines, in place of what ran of their clocks. */
  public Clocks with(Seq<Deadline> deadlines) {
    if (deadlines.isEmpty()) {
      return this;
    }
    var others =
        running.isEmpty() ? running : running.reject(each -> runs(deadlines, each.clock()));
    var all = others.isEmpty() ? deadlines : others.appendAll(deadlines);
    return new Clocks(ordered(all), paused, since);
  }

  private static boolean runs(Seq<Deadline> deadlines, ClockName clock) {
    for (var deadline : deadlines) {
      if (deadline.clock() == clock) {
        return true;
      }
    }
    return false;
  }

  /** The same without some clocks, which have been answered. */
  public Clocks without(ClockName... stopped) {
    var rest = running;
    for (var clock : stopped) {
      rest = runs(rest, clock) ? rest.reject(each -> each.clock() == clock) : rest;
    }
    return rest.size() == running.size() ? this : new Clocks(rest, paused, since);
  }

  /** The same without one deadline, which has passed: mostly the first. */
  public Clocks without(Deadline passed) {
    boolean isFirst = !running.isEmpty() && running.head().equals(passed);
    return new Clocks(isFirst ? running.tail() : running.remove(passed), paused, since);
  }

  /** The same, all of which somebody else must meet. */
  public Clocks ownedBy(Role owner) {
    return new Clocks(running.map(each -> each.ownedBy(owner)), paused, since);
  }

  /** The deadline that must be met first. */
  public Option<Deadline> binding() {
    return running.headOption();
  }

  /** The next deadline of a clock, if it runs. */
  public Option<Deadline> of(ClockName clock) {
    for (var deadline : running) {
      if (deadline.clock() == clock) {
        return Option.of(deadline);
      }
    }
    return Option.none();
  }

  /** What runs now waits, and only these deadlines run. */
  public Clocks paused(Instant now, Seq<Deadline> meanwhile) {
    return new Clocks(ordered(meanwhile), running, Option.of(now));
  }

  /**
   * What waited runs again, and nothing else: each deadline as much later as it lost of what its
   * clock counts.
   *
   * @param terms those by which the clocks were set
   */
  public Clocks resumed(Instant now, SlaTerms terms, WorkingTime workingTime) {
    var again =
        since
            .map(from -> paused.map(each -> later(each, from, now, terms, workingTime)))
            .getOrElse(paused);
    return new Clocks(ordered(again), List.empty(), Option.none());
  }

  private static Deadline later(
      Deadline each, Instant from, Instant now, SlaTerms terms, WorkingTime workingTime) {
    var counting = terms.clock(each.clock()).within();
    return each.at(counting.later(each.due(), from, now, workingTime));
  }

  private static Seq<Deadline> ordered(Seq<Deadline> deadlines) {
    return isOrdered(deadlines) ? deadlines : deadlines.sorted(Comparator.comparing(Deadline::due));
  }

  /** Clocks are mostly started in the order in which they end. */
  private static boolean isOrdered(Seq<Deadline> deadlines) {
    var latest = Instant.MIN;
    for (var deadline : deadlines) {
      if (deadline.due().isBefore(latest)) {
        return false;
      }
      latest = deadline.due();
    }
    return true;
  }
}
