package io.redress.adapter.store.trial;

import io.redress.casework.Backoff;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How long things wait that are tried again: between half of the full wait and all of it, the same
 * thing equally long in every process, and not all things equally long.
 */
final class Waits {

  private static final int MANY = 12;
  private static final int SEVERAL = 4;
  private static final long THOUSAND = 1000;

  private final List<String> violations;
  private final Map<Wait, Duration> waits = new HashMap<>();

  /** One wait of one thing. */
  private record Wait(Backoff by, int tries, String what) {}

  Waits(List<String> violations) {
    this.violations = violations;
  }

  /**
   * Something is put off.
   *
   * @param tries that it has had by now
   */
  void check(Backoff by, int tries, String what, Duration wait) {
    long full = full(by, tries);
    if (wait.toMillis() > full || wait.toMillis() < Math.max(1, full / 2)) {
      violations.add("%s waits for %s after %d tries, by %s".formatted(what, wait, tries, by));
    }
    var before = waits.put(new Wait(by, tries, what), wait);
    if (before != null && !before.equals(wait)) {
      violations.add("%s waits for %s, and before for %s".formatted(what, wait, before));
    }
  }

  /** The longest that may be waited after so many tries, in milliseconds. */
  static long full(Backoff by, int tries) {
    long full = by.first().toMillis();
    for (int doubled = 1; doubled < tries && full < by.most().toMillis(); doubled++) {
      full *= 2;
    }
    return Math.min(full, by.most().toMillis());
  }

  /** What failed together must not all be tried again together. */
  void checkThatTheyDiffer() {
    Set<Long> shares = new HashSet<>();
    int many = 0;
    for (var wait : waits.entrySet()) {
      long full = full(wait.getKey().by(), wait.getKey().tries());
      if (full >= THOUSAND) {
        many++;
        shares.add(wait.getValue().toMillis() * THOUSAND / full);
      }
    }
    if (many >= MANY && shares.size() < SEVERAL) {
      violations.add("%d waits are %s thousandths of the full ones".formatted(many, shares));
    }
  }
}
