package io.redress.casework;

import io.redress.port.Agenda;
import io.redress.port.Agenda.Claimed;
import io.redress.port.Agenda.Lease;
import io.redress.port.Agenda.Task;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.InstantSource;
import java.util.function.Predicate;

/** How a worker goes through what is due: in batches, each for the time of a lease. */
record Shift(Agenda agenda, InstantSource clock, Working working) {

  private static final int LONGEST_WHY = 500;

  /** What a worker claims, and how it serves what it has claimed. */
  interface Work<T extends Task> {

    Seq<Claimed<T>> claim(Lease lease, int atMost);

    /**
     * Serves a batch.
     *
     * @param claims one at least
     * @param failures what fails is noted there and not thrown
     * @return how many were done
     */
    int serve(Lease lease, Seq<Claimed<T>> claims, Failures failures);
  }

  /**
   * Claims and serves batch by batch, until nothing is due or enough was tried. What came too late
   * in its batch is anybody's again, and a case that fails holds up no other.
   *
   * @return how many were done
   * @throws RuntimeException what failed first, after all others were served
   */
  <T extends Task> int work(int atMost, Work<T> work) {
    var failures = new Failures();
    int done = 0;
    int tried = 0;
    boolean isMore = true;
    while (isMore && tried < atMost) {
      int size = Math.min(working.batch(), atMost - tried);
      var lease = lease();
      var claims = work.claim(lease, size);
      done += claims.isEmpty() ? 0 : work.serve(lease, claims, failures);
      tried += claims.size();
      isMore = claims.size() == size;
    }
    failures.rethrow();
    return done;
  }

  /** Serves the claims of a batch one by one, and says how many were done. */
  <T extends Task> int each(
      Lease lease, Seq<Claimed<T>> claims, Failures failures, Predicate<Claimed<T>> serving) {
    int done = 0;
    for (var claim : claims) {
      var id = claim.task().forCase();
      done += failures.attempt(id, () -> isOurs(lease) && serving.test(claim)) ? 1 : 0;
    }
    return done;
  }

  private Lease lease() {
    var now = clock.instant();
    return new Lease(working.worker(), now, now.plus(working.lease()));
  }

  private boolean isOurs(Lease lease) {
    return clock.instant().isBefore(lease.until());
  }

  /** Whether a task that has just failed is not tried again. */
  boolean isLastTry(Claimed<?> claim) {
    return claim.tries() + 1 >= working.tries();
  }

  /** Leaves a task to people. */
  void bury(Claimed<?> claim, String why) {
    agenda.bury(claim, clock.instant(), cut(why));
  }

  /**
   * Puts a task off by one more wait.
   *
   * @param what is tried, so that not everything is tried again at once
   */
  void putOff(Claimed<?> claim, Backoff waits, String what, String why) {
    var wait = waits.after(claim.tries() + 1, what);
    agenda.putOff(claim, clock.instant().plus(wait), Option.of(cut(why)));
  }

  private static String cut(String why) {
    return why.length() > LONGEST_WHY ? why.substring(0, LONGEST_WHY) : why;
  }
}
