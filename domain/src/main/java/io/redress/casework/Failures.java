package io.redress.casework;

import io.redress.lifecycle.CaseId;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;

/** The cases that failed during a round, so that no other case waits behind them. */
final class Failures {

  private Map<CaseId, RuntimeException> failed = LinkedHashMap.empty();

  /**
   * Does something for a case, unless something failed for it before.
   *
   * @return whether it was done
   */
  boolean attempt(CaseId id, Runnable work) {
    if (failed.containsKey(id)) {
      return false;
    }
    try {
      work.run();
      return true;
    } catch (RuntimeException e) {
      failed = failed.put(id, e);
      return false;
    }
  }

  /** Throws what failed first, now that everybody else was served; a bug must not go unseen. */
  void rethrow() {
    for (var first : failed.values().headOption()) {
      failed.values().tail().reject(first::equals).forEach(first::addSuppressed);
      throw first;
    }
  }
}
