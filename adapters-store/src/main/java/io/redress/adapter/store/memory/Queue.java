package io.redress.adapter.store.memory;

import io.redress.port.Agenda.Claimed;
import io.redress.port.Agenda.DeadLetter;
import io.redress.port.Agenda.Lease;
import io.redress.port.Agenda.Task;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** Tasks by when they are due; those of one instant as they arrived. */
final class Queue<T extends Task> {

  private final Function<T, Object> identity;
  private final Function<T, Instant> dueAt;
  private final Map<Object, Job<T>> all = new LinkedHashMap<>();
  private final TreeSet<Job<T>> waiting =
      new TreeSet<>(
          Comparator.<Job<T>, Instant>comparing(Job::due).thenComparingLong(Job::arrived));
  private long arrivals;
  private long fences;

  /**
   * A queue without tasks.
   *
   * @param identity what no two tasks have in common
   * @param dueAt when a task is due first
   */
  Queue(Function<T, Object> identity, Function<T, Instant> dueAt) {
    this.identity = identity;
    this.dueAt = dueAt;
  }

  Job<T> add(T task) {
    var job = new Job<>(task, arrivals++, dueAt.apply(task));
    all.put(identity.apply(task), job);
    waiting.add(job);
    return job;
  }

  void remove(Job<T> job) {
    all.remove(identity.apply(job.task()), job);
    waiting.remove(job);
  }

  /** Claims what is due and may be done, what has waited longest first. */
  Seq<Claimed<T>> claim(Lease lease, int atMost, Predicate<T> mayBeDone) {
    if (waiting.isEmpty() || waiting.first().due().isAfter(lease.from())) {
      return List.empty();
    }
    var found = new ArrayList<Job<T>>();
    for (var job : waiting) {
      if (found.size() == atMost || job.due().isAfter(lease.from())) {
        break;
      }
      if (mayBeDone.test(job.task())) {
        found.add(job);
      }
    }
    return Vector.ofAll(found).map(job -> claimed(job, lease));
  }

  private Claimed<T> claimed(Job<T> job, Lease lease) {
    waiting.remove(job);
    job.claimed(++fences, lease);
    waiting.add(job);
    return new Claimed<>(job.task(), job.fence(), job.tries(), job.firstClaimed());
  }

  private Option<Job<T>> find(T task) {
    var job = all.get(identity.apply(task));
    return job == null ? Option.none() : Option.of(job);
  }

  /** The job that a claim is for; none if somebody else has claimed it since, or it is done. */
  Option<Job<T>> stands(Claimed<?> claim, T task) {
    return find(task).filter(job -> job.fence() == claim.fence() && !job.isDead());
  }

  boolean putOff(Claimed<?> claim, T task, Instant until, Option<String> failure) {
    var job = stands(claim, task);
    job.forEach(one -> {
      waiting.remove(one);
      one.putOff(until, failure);
      waiting.add(one);
    });
    return job.isDefined();
  }

  boolean bury(Claimed<?> claim, T task, Instant at, String why) {
    var job = stands(claim, task);
    job.forEach(one -> {
      waiting.remove(one);
      one.bury(at, why);
    });
    return job.isDefined();
  }

  boolean release(T task, Instant at) {
    var job = find(task).filter(Job::isDead);
    job.forEach(one -> {
      one.release(at);
      waiting.add(one);
    });
    return job.isDefined();
  }

  Seq<DeadLetter> deadLetters() {
    return List.ofAll(all.values())
        .filter(Job::isDead)
        .map(job -> new DeadLetter(job.task(), job.tries(), job.due(), job.why()));
  }

  /** What is due, claimed or not, but for the dead. */
  Seq<T> due(Instant at) {
    return List.ofAll(all.values())
        .filter(job -> !job.isDead())
        .map(Job::task)
        .filter(task -> !dueAt.apply(task).isAfter(at));
  }
}
