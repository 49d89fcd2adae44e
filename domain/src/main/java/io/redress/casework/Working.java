package io.redress.casework;

import java.time.Duration;

/**
 * How a worker works. Several workers may have different settings.
 *
 * @param worker its name for people who look at claims; no two at work at once should share one
 * @param lease for how long it has what it claims for itself: longer than {@code batch} effects can
 *     take
 * @param batch how much it claims at once, from one on
 * @param retries between tries that failed
 * @param polls between questions what became of a refund
 * @param tries after which a person must look, from one on
 * @param failuresToOpen in a row, after which a destination is left alone, from one on
 * @param pauses for how long
 */
public record Working(
    String worker,
    Duration lease,
    int batch,
    Backoff retries,
    Backoff polls,
    int tries,
    int failuresToOpen,
    Backoff pauses) {

  public Working {
    if (!lease.isPositive() || batch < 1 || tries < 1 || failuresToOpen < 1) {
      throw new IllegalArgumentException(
          "a lease of %s, batches of %d, %d tries, %d failures"
              .formatted(lease, batch, tries, failuresToOpen));
    }
  }

  /**
   * Sound settings: leases of a minute, batches of 20; waits of 1 s to 1 h, 20 tries, some 11 hours
   * together; questions after 1 min to 6 h; a pause of 10 s to 10 min after 5 failures in a row.
   */
  public static Working as(String worker) {
    return new Working(
        worker,
        Duration.ofMinutes(1),
        20,
        new Backoff(Duration.ofSeconds(1), Duration.ofHours(1)),
        new Backoff(Duration.ofMinutes(1), Duration.ofHours(6)),
        20,
        5,
        new Backoff(Duration.ofSeconds(10), Duration.ofMinutes(10)));
  }

  public Working batches(int size) {
    return new Working(worker, lease, size, retries, polls, tries, failuresToOpen, pauses);
  }

  public Working leases(Duration length) {
    return new Working(worker, length, batch, retries, polls, tries, failuresToOpen, pauses);
  }

  public Working tries(int most) {
    return new Working(worker, lease, batch, retries, polls, most, failuresToOpen, pauses);
  }
}
