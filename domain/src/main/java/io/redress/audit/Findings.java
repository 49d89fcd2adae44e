package io.redress.audit;

import io.redress.lifecycle.CaseId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What is found in the log of a case while its events are gone through. */
final class Findings {

  private final CaseId forCase;
  private List<Breach> latestFirst = List.empty();

  Findings(CaseId forCase) {
    this.forCase = forCase;
  }

  /**
   * One more.
   *
   * @param event its number
   */
  void add(Law law, int event, String what) {
    latestFirst = latestFirst.prepend(new Breach(law, forCase, event, what));
  }

  Seq<Breach> all() {
    return latestFirst.reverse();
  }
}
