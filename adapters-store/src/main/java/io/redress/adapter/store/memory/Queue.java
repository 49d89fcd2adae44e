package io.redress.adapter.store.memory;

import io.redress.port.Agenda.Claimed;
import io.redress.port.Agenda.DeadLetter;
import io.redress.port.Agenda.Lease;
import io.redress.port.Agenda.Task;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** Tasks by when they are due; those of one instant as they arrived. */
final class Queue<T extends Task> {

  private final Function<T, Instant> dueAt;
  private final TreeSet<Job<T>> waiting = new TreeSet<>(Queue::compare);

  /**
   * What somebody has claimed, each job at its place; most of it is done before the lease ends, and
   * waits no more.
   */
  private final ArrayList<Job<T>> claimed = new ArrayList<>();

  private final Set<Job<T>> dead = new HashSet<>();
  private Instant firstLeaseEnds = Instant.MAX;
  private long arrivals;
  private long fences;

  /**
   * A queue without tasks.
   *
   * @param dueAt when a task is due first
   */
  Queue(Function<T, Instant> dueAt) {
    this.dueAt = dueAt;
  }

  private static int compare(Job<?> one, Job<?> other) {
    int byDue = one.due().compareTo(other.due());
    return byDue != 0 ? byDue : Long.compare(one.arrived(), other.arrived());
  }

  Job<T> add(T task) {
    var job = new Job<>(task, arrivals++, dueAt.apply(task));
    waiting.add(job);
    return job;
  }

  void remove(Job<T> job) {
    if (job.isClaimed()) {
      takeBack(job);
    } else if (!waiting.remove(job) && !dead.remove(job)) {
      throw new IllegalStateException("no job of this queue");
    }
  }

  /** The last one takes its place. */
  private void takeBack(Job<T> job) {
    var last = claimed.removeLast();
    if (last != job) {
      claimed.set(job.place(), last);
      last.standsAt(job.place());
    }
    job.standsNowhere();
  }

  /** Claims what is due and may be done, what has waited longest first. */
  Seq<Claimed<T>> claim(Lease lease, int atMost, Predicate<T> mayBeDone) {
    giveBack(lease.from());
    if (waiting.isEmpty() || waiting.first().due().isAfter(lease.from())) {
      return Array.empty();
    }
    var claims = new ArrayList<Claimed<T>>(1);
    for (var jobs = waiting.iterator(); jobs.hasNext() && claims.size() < atMost; ) {
      var job = jobs.next();
      if (job.due().isAfter(lease.from())) {
        break;
      }
      if (mayBeDone.test(job.task())) {
        jobs.remove();
        claims.add(claimed(job, lease));
      }
    }
    return Array.ofAll(claims);
  }

  /** What was claimed and not settled when its lease ended is anybody's again. */
  private void giveBack(Instant now) {
    if (firstLeaseEnds.isAfter(now)) {
      return;
    }
    firstLeaseEnds = Instant.MAX;
    for (var job : List.copyOf(claimed)) {
      if (job.due().isAfter(now)) {
        noteLease(job.due());
      } else {
        takeBack(job);
        waiting.add(job);
      }
    }
  }

  private void noteLease(Instant end) {
    firstLeaseEnds = end.isBefore(firstLeaseEnds) ? end : firstLeaseEnds;
  }

  private Claimed<T> claimed(Job<T> job, Lease lease) {
    job.claimed(++fences, lease);
    job.standsAt(claimed.size());
    claimed.add(job);
    noteLease(lease.until());
    return new Claimed<>(job.task(), job.fence(), job.tries(), job.firstClaimed());
  }

  /** Whether a claim still stands: nobody else has claimed the job since. */
  static boolean stands(Claimed<?> claim, Job<?> job) {
    return job.fence() == claim.fence() && !job.isDead();
  }

  void putOff(Job<T> job, Instant until, Option<String> failure) {
    remove(job);
    job.putOff(until, failure);
    waiting.add(job);
  }

  void bury(Job<T> job, Instant at, String why) {
    remove(job);
    job.bury(at, why);
    dead.add(job);
  }

  /** Lets a dead job be tried again. */
  void release(Job<T> job, Instant at) {
    remove(job);
    job.release(at);
    waiting.add(job);
  }

  Seq<DeadLetter> deadLetters() {
    return asTheyArrived(Array.ofAll(dead))
        .map(job -> new DeadLetter(job.task(), job.tries(), job.due(), job.why()));
  }

  /** When the first is due of what nobody has claimed. */
  Option<Instant> first() {
    return Option.when(!waiting.isEmpty(), () -> waiting.first().due());
  }

  /** What is due, claimed or not, but for the dead. */
  Seq<T> due(Instant at) {
    return asTheyArrived(Array.ofAll(claimed).appendAll(waiting))
        .map(Job::task)
        .filter(task -> !dueAt.apply(task).isAfter(at));
  }

  private Seq<Job<T>> asTheyArrived(Seq<Job<T>> jobs) {
    return jobs.sorted(Comparator.comparingLong(Job::arrived));
  }
}
