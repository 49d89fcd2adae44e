package io.redress.adapter.store.memory;

import io.redress.lifecycle.CaseId;
import io.redress.port.CaseJournal;
import io.redress.sla.Deadline;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * A journal in memory. What is still to be done and what will be overdue stand in queues of their
 * own, so that neither is searched for among all cases.
 */
public final class InMemoryCaseJournal implements CaseJournal {

  private static final Comparator<Overdue> EARLIEST_FIRST =
      Comparator.comparing((Overdue overdue) -> overdue.deadline().due())
          .thenComparing(overdue -> overdue.forCase().value());

  private static final Story UNTOLD = new Story(Vector.empty(), Option.none(), 0);

  private final Map<CaseId, Story> stories = new HashMap<>();
  private final Map<Key, Due> undone = new LinkedHashMap<>();
  private final NavigableSet<Overdue> deadlines = new TreeSet<>(EARLIEST_FIRST);

  /**
   * All that is kept of one case.
   *
   * @param undone how many of its effects are still to be done
   */
  private record Story(Vector<Entry> log, Option<Overdue> running, int undone) {

    boolean isOver() {
      return running.isEmpty() && undone == 0;
    }

    Story withOneDone() {
      return new Story(log, running, undone - 1);
    }
  }

  /** What tells one effect from all others. */
  private record Key(CaseId forCase, int number, int index) {

    static Key of(Due due) {
      return new Key(due.forCase(), due.number(), due.index());
    }
  }

  @Override
  public synchronized Seq<Entry> load(CaseId id) {
    return story(id).log();
  }

  /** {@inheritDoc} Where there are no events, nothing is kept. */
  @Override
  public synchronized boolean append(
      CaseId id, int expected, Seq<Entry> events, Seq<Due> effects, Option<Deadline> running) {
    checkThatTheyBelongTogether(id, expected, events, effects);
    var before = story(id);
    if (before.log().size() != expected) {
      return false;
    }
    if (!events.isEmpty()) {
      var deadline = running.map(one -> new Overdue(id, one));
      before.running().forEach(deadlines::remove);
      deadline.forEach(deadlines::add);
      effects.forEach(due -> undone.put(Key.of(due), due));
      stories.put(
          id,
          new Story(before.log().appendAll(events), deadline, before.undone() + effects.size()));
    }
    return true;
  }

  @Override
  public synchronized Seq<Due> undone(int atMost) {
    return undone.isEmpty() ? List.empty() : List.ofAll(undone.values().stream().limit(atMost));
  }

  @Override
  public synchronized void done(Due effect) {
    if (undone.remove(Key.of(effect)) != null) {
      stories.computeIfPresent(effect.forCase(), (id, story) -> story.withOneDone());
    }
  }

  @Override
  public synchronized Seq<Overdue> overdue(Instant at, int atMost) {
    if (deadlines.isEmpty() || deadlines.first().deadline().due().isAfter(at)) {
      return List.empty();
    }
    return List.ofAll(
        deadlines.stream()
            .takeWhile(overdue -> !overdue.deadline().due().isAfter(at))
            .limit(atMost));
  }

  /**
   * Drops a case whose story is over, so that a long simulation needs no more memory than its open
   * cases. A case of the same id would begin anew.
   *
   * @return whether nothing is kept of the case any more; one that waits for someone, or has
   *     effects that were not done, stays
   */
  public synchronized boolean forget(CaseId id) {
    boolean isOver = story(id).isOver();
    if (isOver) {
      stories.remove(id);
    }
    return isOver;
  }

  private Story story(CaseId id) {
    return stories.getOrDefault(id, UNTOLD);
  }

  /** Whoever numbers events otherwise has a bug, which must not become part of the log. */
  private static void checkThatTheyBelongTogether(
      CaseId id, int expected, Seq<Entry> events, Seq<Due> effects) {
    int number = expected;
    for (var event : events) {
      number++;
      if (event.number() != number) {
        throw new IllegalArgumentException(
            "event %d of case %s has the number %d".formatted(number, id.value(), event.number()));
      }
    }
    for (var due : effects) {
      if (!due.forCase().equals(id) || due.number() <= expected || due.number() > number) {
        throw new IllegalArgumentException(
            "effect of event %d of case %s is not of these events"
                .formatted(due.number(), due.forCase().value()));
      }
    }
  }
}
