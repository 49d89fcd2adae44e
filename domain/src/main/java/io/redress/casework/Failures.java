package io.redress.casework;

import io.redress.lifecycle.CaseId;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.util.function.BooleanSupplier;

/** The cases that failed during a round, so that no other case waits behind them. */
final class Failures {

  private Map<CaseId, RuntimeException> failed = LinkedHashMap.empty();

  /**
   * Does something for a case; what it failed of first counts.
   *
   * @return what the work says of itself; false if it failed
   */
  boolean attempt(CaseId id, BooleanSupplier work) {
    try {
      return work.getAsBoolean();
    } catch (RuntimeException e) {
      failed = failed.containsKey(id) ? failed : failed.put(id, e);
      return false;
    }
  }

  boolean hasFailed(CaseId id) {
    return failed.containsKey(id);
  }

  /** Throws what failed first, now that everybody else was served; a bug must not go unseen. */
  void rethrow() {
    if (failed.isEmpty()) {
      return;
    }
    for (var first : failed.values().headOption()) {
      failed.values().tail().reject(first::equals).forEach(first::addSuppressed);
      throw first;
    }
  }
}
